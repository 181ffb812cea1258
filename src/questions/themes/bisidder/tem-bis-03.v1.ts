import { yesNoQuestion } from "#questions/define-question";

export const temBis03V1 = yesNoQuestion({
  id: "TEM-BIS-03",
  version: 1,
  landmark: "bisidder",
  text: "Er vejledningen om bisidder gentaget, da der blev holdt opfølgning?",
  source: "BL § 6, stk. 1; ledelsestilsyn, 2. kvartal 2018",
  criterion: {
    ja: "Ved den seneste opfølgning er barnet igen vejledt om bisidder, i indkaldelsen, i referatet eller i et dateret notat.",
    nej: "Der er ingen spor af vejledning til barnet ved den seneste opfølgning.",
    notRelevant:
      "Barnet er så lille, at det ikke kan forstå en vejledning, eller opfølgningen mangler, selv om fristen er gået (tælles i OPF-01).",
    notYetMeasurable: "Der er ikke holdt opfølgning endnu, og fristen er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["bisidder-vejledt", "opfoelgning-holdt"],
});
