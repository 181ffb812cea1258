import { yesNoQuestion } from "#questions/define-question";

export const pla02V1 = yesNoQuestion({
  id: "PLA-02",
  version: 1,
  landmark: "barnets-plan",
  text: "Er der udarbejdet en barnets plan eller ungeplan?",
  source: "BL § 91, stk. 1-2; § 108",
  criterion: {
    ja: "Planen ligger i sagen og gælder den indsats, sagen er udtrukket for: en barnets plan, eller en ungeplan for den unge, der er fyldt 16 år. Ved anbringelse er planen altid et krav; ved § 32 er den det, når kommunen har besluttet den. Er der mindre end 3 måneder siden den unges 16-årsfødselsdag, er en barnets plan nok.",
    nej: "Planen mangler, selv om fristen er gået, eller planen i sagen gælder en tidligere indsats. Leverandørens eller anbringelsesstedets egen plan er ikke barnets plan.",
    notRelevant:
      "Sagen er efter § 32, og det er besluttet, at der ikke skal laves en plan, eller der er ikke taget stilling (tælles i PLA-01).",
    notYetMeasurable: "Planen er ikke færdig, og fristen på 3 måneder er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["plan-stillingtagen", "barnets-plan-udarbejdet", "ungeplan-udarbejdet", "afgoerelse"],
});
