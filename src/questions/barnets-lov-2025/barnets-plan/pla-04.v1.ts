import { yesNoQuestion } from "#questions/define-question";

export const pla04V1 = yesNoQuestion({
  id: "PLA-04",
  version: 1,
  landmark: "barnets-plan",
  text: "Tager ungeplanen stilling til overgangen til voksenlivet?",
  source: "BL § 109, stk. 1",
  criterion: {
    ja: "Ungeplanen har mindst ét mål om overgangen til voksenlivet og siger noget konkret om både uddannelse og beskæftigelse.",
    nej: "Ungeplanen har ingen mål om overgangen, eller uddannelse eller beskæftigelse er ikke nævnt.",
    notRelevant: "Den unge har ingen ungeplan (tælles i PLA-02).",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"], ageFrom: 16, anyEvent: ["ungeplan-udarbejdet"] },
  events: ["ungeplan-udarbejdet", "plan-revideret"],
});
