import { yesNoQuestion } from "#questions/define-question";

export const opfRelevantOpfoelgningPaaBekymringerFormaalOgMaalV1 = yesNoQuestion({
  id: "opf-relevant-opfoelgning-paa-bekymringer-formaal-og-maal",
  version: 1,
  landmark: "opfoelgning-forebyggelse",
  text: "Er der sket relevant opfølgning på bekymringer, formål og mål i handleplanen?",
  source:
    "SEL §§ 70 og 140; ledelsestilsyn, 2. kvartal 2018: »Relevant opfølgning på bekymringer, formål og mål«",
  criterion: {
    ja: "Opfølgningen tager hvert mål og formålet i handleplanen op sammen med de bekymringer, der førte til afgørelsen, og siger for hver, hvordan det går, og hvad det ses på.",
    nej: "Mindst ét mål, formålet eller en bekymring er ikke nævnt, eller der er kun fulgt op på mål fra den forrige opfølgning, som ikke står i handleplanen.",
    notRelevant: "Bruges ikke: Er der ingen handleplan at følge op på, er svaret nej.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning forebyggelse"] },
  events: ["handleplan-udarbejdet", "plan-revideret", "opfoelgning-holdt"],
});
