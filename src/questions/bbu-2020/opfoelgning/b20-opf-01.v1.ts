import { yesNoQuestion } from "#questions/define-question";

export const b20Opf01V1 = yesNoQuestion({
  id: "B20-OPF-01",
  version: 1,
  landmark: "opfoelgning",
  text: "Er den første opfølgning holdt senest 3 måneder efter iværksættelsen?",
  source: "SEL § 70",
  criterion: {
    ja: "Den første opfølgning er dateret senest 3 måneder efter den dag, foranstaltningen blev iværksat.",
    nej: "Opfølgningen er holdt senere, mangler, selv om fristen er gået, eller har ingen dato.",
    notRelevant: "Foranstaltningen ophørte, før de 3 måneder var gået.",
    notYetMeasurable: "Opfølgningen er ikke holdt, og de 3 måneder er ikke gået.",
  },
  duties: ["sel-70-opfoelgning-3-maaneder"],
  events: ["indsats-ivaerksat", "opfoelgning-holdt", "indsats-ophoert"],
});
