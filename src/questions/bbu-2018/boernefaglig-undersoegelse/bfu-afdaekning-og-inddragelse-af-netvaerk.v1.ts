import { yesNoQuestion } from "#questions/define-question";

export const bfuAfdaekningOgInddragelseAfNetvaerkV1 = yesNoQuestion({
  id: "bfu-afdaekning-og-inddragelse-af-netvaerk",
  version: 1,
  landmark: "boernefaglig-undersoegelse",
  text: "Er barnets og familiens netværk afdækket og inddraget i undersøgelsen?",
  source: "Ledelsestilsyn, 2. kvartal 2018: »Afdækning og inddragelse af netværk«",
  criterion: {
    ja: "Undersøgelsen siger, hvem der er i det private netværk, med navn eller relation, og mindst én herfra er inddraget eller forsøgt inddraget. Er netværket afdækket og fundet uden betydning for problemet, og står begrundelsen der, er svaret også ja.",
    nej: "Netværket er ikke beskrevet, er kun nævnt i almindelige vendinger, eller er beskrevet uden forsøg på at inddrage det og uden begrundelse. Fagfolk er ikke privat netværk.",
    notRelevant: "Netværket er bevidst holdt ude af hensyn til barnets sikkerhed, og det står i sagen.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Børnefaglig undersøgelse"] },
  events: ["netvaerk-afdaekket", "undersoegelse-afsluttet"],
});
