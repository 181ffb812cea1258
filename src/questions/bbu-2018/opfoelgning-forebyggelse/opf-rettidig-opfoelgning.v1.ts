import { yesNoQuestion } from "#questions/define-question";

export const opfRettidigOpfoelgningV1 = yesNoQuestion({
  id: "opf-rettidig-opfoelgning",
  version: 1,
  landmark: "opfoelgning-forebyggelse",
  text: "Er opfølgningen holdt rettidigt?",
  source: "SEL § 70; ledelsestilsyn, 2. kvartal 2018: »Rettidig opfølgning«",
  criterion: {
    ja: "Den første opfølgning er holdt senest 3 måneder efter, at foranstaltningen blev iværksat, og hver senere opfølgning senest 6 måneder efter den forrige.",
    nej: "Mindst én opfølgning i perioden er holdt for sent, mangler eller er uden dato.",
    notRelevant: "Foranstaltningen ophørte, før opfølgningen skulle holdes.",
    notYetMeasurable: "Fristen for opfølgningen er ikke gået.",
  },
  relevance: { strata: ["Opfølgning forebyggelse"] },
  duties: ["sel-70-opfoelgning-3-maaneder", "sel-70-opfoelgning-6-maaneder"],
  events: ["indsats-ivaerksat", "opfoelgning-holdt", "indsats-ophoert"],
});
