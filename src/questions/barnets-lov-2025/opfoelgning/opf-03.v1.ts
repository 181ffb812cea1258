import { yesNoQuestion } from "#questions/define-question";

export const opf03V1 = yesNoQuestion({
  id: "OPF-03",
  version: 1,
  landmark: "opfoelgning",
  text: "Er de senere opfølgninger holdt til den tid, der var besluttet?",
  source: "BL § 95, stk. 3",
  criterion: {
    ja: "Hver opfølgning efter den første er holdt senest den dag, der var besluttet ved den forrige. Er dagen flyttet, er den nye dag besluttet og begrundet, før den gamle var gået.",
    nej: "Mindst én opfølgning er holdt senere end besluttet eller mangler, selv om dagen er gået.",
    notRelevant:
      "Indsatsen ophørte, før den næste opfølgning skulle holdes, eller der er ikke besluttet nogen næste dag (tælles i OPF-02).",
    notYetMeasurable: "Den første opfølgning er ikke holdt endnu, eller dagen for den næste er ikke nået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  duties: ["bl-95-naeste-opfoelgning"],
  events: ["opfoelgning-holdt", "indsats-ophoert"],
});
