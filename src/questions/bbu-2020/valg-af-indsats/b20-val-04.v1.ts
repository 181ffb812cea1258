import { yesNoQuestion } from "#questions/define-question";

export const b20Val04V1 = yesNoQuestion({
  id: "B20-VAL-04",
  version: 1,
  landmark: "valg-af-indsats",
  text: "Bygger målene i handleplanen på undersøgelsen?",
  source: "SEL § 140",
  criterion: {
    ja: "Hvert mål kan føres tilbage til et forhold, der er beskrevet i undersøgelsen, og undersøgelsens alvorligste bekymring er dækket af et mål.",
    nej: "Mindst ét mål har ikke rod i undersøgelsen, eller den alvorligste bekymring er ikke dækket.",
    notRelevant:
      "Der er ingen handleplan (tælles i B20-VAL-01) eller ingen undersøgelse (tælles i B20-UDR-02).",
    notYetMeasurable: null,
  },
  events: ["undersoegelse-afsluttet", "handleplan-udarbejdet", "plan-revideret"],
});
