import { yesNoQuestion } from "#questions/define-question";

export const opf01V1 = yesNoQuestion({
  id: "OPF-01",
  version: 1,
  landmark: "opfoelgning",
  text: "Er den første opfølgning holdt i rette tid?",
  source: "BL § 95, stk. 2",
  criterion: {
    ja: "Den første opfølgning er holdt senest 3 måneder efter den dag, indsatsen blev iværksat. Løb der en afdækning eller undersøgelse ved siden af indsatsen, og blev den afsluttet før de 3 måneder, er opfølgningen holdt senest den dag, den blev afsluttet.",
    nej: "Opfølgningen er holdt senere, er ikke holdt, selv om fristen er gået, eller har ingen dato. Fristen regnes fra iværksættelsen, ikke fra afgørelsen.",
    notRelevant: "Indsatsen ophørte, før fristen var gået.",
    notYetMeasurable: "Den første opfølgning er ikke holdt, og fristen er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  duties: ["bl-95-foerste-opfoelgning"],
  events: [
    "indsats-ivaerksat",
    "indsats-ophoert",
    "afdaekning-afsluttet",
    "undersoegelse-afsluttet",
    "opfoelgning-holdt",
  ],
});
