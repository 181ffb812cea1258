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
      "Indsatsen ophørte, før den næste opfølgning skulle holdes, der er ikke besluttet nogen næste dag (tælles i OPF-02), eller den første opfølgning mangler, selv om fristen er gået (tælles i OPF-01).",
    notYetMeasurable:
      "Kun den første opfølgning er holdt, og dagen for den næste er ikke nået, eller den første er ikke holdt, og fristen er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  duties: ["bl-95-naeste-opfoelgning"],
  events: ["opfoelgning-holdt", "indsats-ophoert"],
});
