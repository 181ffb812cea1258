import { yesNoQuestion } from "#questions/define-question";

export const b20Ind01V1 = yesNoQuestion({
  id: "B20-IND-01",
  version: 1,
  landmark: "inddragelse",
  text: "Er barnet inddraget i den børnefaglige undersøgelse?",
  source: "SEL § 50",
  criterion: {
    ja: "Mindst én samtale eller anden direkte kontakt med barnet er dateret i undersøgelsesperioden, og undersøgelsen gengiver, hvad barnet sagde eller viste.",
    nej: "Der er ingen dateret kontakt med barnet i undersøgelsesperioden, eller undersøgelsen gengiver kun andres oplysninger om barnet.",
    notRelevant: "Der er ingen børnefaglig undersøgelse (tælles i B20-UDR-02), eller barnet var ikke født.",
    notYetMeasurable: "Undersøgelsen er ikke afsluttet, og der er endnu ikke talt med barnet.",
  },
  events: [
    "undersoegelse-besluttet",
    "undersoegelse-afsluttet",
    "samtale-med-barn",
    "barnets-holdning-paa-anden-vis",
  ],
});
