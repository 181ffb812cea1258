import { gradedQuestion } from "#questions/define-question";

export const pla07V1 = gradedQuestion({
  id: "PLA-07",
  version: 1,
  landmark: "barnets-plan",
  text: "I hvor høj grad er målene konkrete og målbare og bygger på udredningen?",
  source: "BL § 92, stk. 1 og 3",
  criterion: {
    hoej: "Hvert mål siger, hvad der skal være anderledes for barnet, hvordan det kan ses, og hvornår, og det kan føres tilbage til et forhold i udredningen.",
    nogen: "Mindst halvdelen af målene opfylder det hele, men ikke alle.",
    ringe:
      "Færre end halvdelen af målene opfylder det hele. Et mål, der kun nævner en aktivitet, fx »samtaler hver uge«, opfylder det ikke.",
    notRelevant: "Der er ingen plan til den indsats, sagen er udtrukket for (tælles i PLA-02).",
    notYetMeasurable: "Planen er under udarbejdelse, og fristen er ikke gået.",
  },
  relevance: {
    strata: ["§ 32", "§§ 46-47"],
    anyEvent: ["barnets-plan-udarbejdet", "ungeplan-udarbejdet", "plan-revideret"],
  },
  events: [
    "afdaekning-afsluttet",
    "undersoegelse-afsluttet",
    "barnets-plan-udarbejdet",
    "ungeplan-udarbejdet",
    "plan-revideret",
  ],
});
