import { yesNoQuestion } from "#questions/define-question";

export const b20Opf05V1 = yesNoQuestion({
  id: "B20-OPF-05",
  version: 1,
  landmark: "opfoelgning",
  text: "Er forældremyndighedsindehaveren inddraget i opfølgningen?",
  source: "SEL § 70",
  criterion: {
    ja: "Til hver opfølgning i perioden har forældremyndighedsindehaveren deltaget eller er spurgt, og opfølgningen gengiver vedkommendes mening om foranstaltningen, eller der ses mindst ét dateret forsøg.",
    nej: "Mindst én opfølgning er uden både forældremyndighedsindehaverens mening og et dateret forsøg.",
    notRelevant: "Der er ikke holdt opfølgning (tælles i B20-OPF-01).",
    notYetMeasurable: "Den første opfølgning er ikke holdt, og fristen er ikke gået.",
  },
  events: ["opfoelgning-holdt"],
});
