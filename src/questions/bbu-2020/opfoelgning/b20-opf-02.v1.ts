import { yesNoQuestion } from "#questions/define-question";

export const b20Opf02V1 = yesNoQuestion({
  id: "B20-OPF-02",
  version: 1,
  landmark: "opfoelgning",
  text: "Er de senere opfølgninger holdt mindst hver 6. måned?",
  source: "SEL § 70",
  criterion: {
    ja: "Der er højst 6 måneder mellem hver opfølgning og den næste i perioden.",
    nej: "Der er mere end 6 måneder mellem to opfølgninger, eller den næste mangler, selv om de 6 måneder er gået.",
    notRelevant:
      "Foranstaltningen ophørte, før den næste opfølgning skulle holdes, eller den første opfølgning mangler (tælles i B20-OPF-01).",
    notYetMeasurable: "Der er gået mindre end 6 måneder siden den seneste opfølgning, og den er den eneste.",
  },
  duties: ["sel-70-opfoelgning-6-maaneder"],
  events: ["opfoelgning-holdt", "indsats-ophoert"],
});
