import { yesNoQuestion } from "#questions/define-question";

export const temOve01V1 = yesNoQuestion({
  id: "TEM-OVE-01",
  version: 1,
  landmark: "overgang-til-voksenlivet",
  text: "Handler ungeplanens mål om både uddannelse, beskæftigelse, bolig og økonomi?",
  source: "BL § 109, stk. 1 (uddannelse og beskæftigelse); bolig og økonomi er vores tilføjelse",
  criterion: {
    ja: "Ungeplanen har et mål eller en stillingtagen til hvert af de fire: uddannelse, beskæftigelse, bolig og økonomi.",
    nej: "Mindst ét af de fire er ikke nævnt.",
    notRelevant: "Den unge har ingen ungeplan (tælles i PLA-02).",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"], ageFrom: 16, anyEvent: ["ungeplan-udarbejdet"] },
  events: ["ungeplan-udarbejdet", "plan-revideret"],
});
