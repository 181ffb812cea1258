import { faultQuestion } from "#questions/define-question";

export const hpaAnbringelseSketAkutUdenHandleplanV1 = faultQuestion({
  id: "hpa-anbringelse-sket-akut-uden-handleplan",
  version: 1,
  landmark: "handleplan-anbringelse",
  text: "Skete anbringelsen akut, uden at der forinden var udarbejdet en handleplan?",
  source: "SEL § 140; ledelsestilsyn, 2. kvartal 2018: »Anbringelse sket akut, uden handleplan«",
  criterion: {
    ja: "Der er ingen handleplan, som er dateret før eller på afgørelsens dag. En kort angivelse af formålet er ikke en handleplan.",
    nej: "En handleplan for anbringelsen er dateret før eller på afgørelsens dag.",
    notRelevant: "Bruges ikke: Enhver anbringelse kan bedømmes.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Handleplan anbringelse"] },
  duties: ["sel-140-handleplan-foer-afgoerelse"],
  events: ["afgoerelse", "handleplan-udarbejdet", "indsats-ivaerksat"],
});
