import { yesNoQuestion } from "#questions/define-question";

// The later stykker of § 95 have not been read: to be verified on Retsinformation.
export const opf05V1 = yesNoQuestion({
  id: "OPF-05",
  version: 1,
  landmark: "opfoelgning",
  text: "Er forældremyndighedsindehaveren inddraget i opfølgningen?",
  source: "BL § 95",
  criterion: {
    ja: "Til hver opfølgning i perioden har forældremyndighedsindehaveren deltaget eller er spurgt, og opfølgningen gengiver, hvad vedkommende mener om indsatsen. Svarede vedkommende ikke, ses mindst ét dateret forsøg.",
    nej: "Forældremyndighedsindehaverens mening mangler ved mindst én opfølgning, uden at et dateret forsøg kan ses, eller vedkommende har kun fået referatet bagefter.",
    notRelevant:
      "Indsatsen ophørte før den første opfølgning, eller opfølgningen mangler, selv om fristen er gået (tælles i OPF-01).",
    notYetMeasurable: "Den første opfølgning er ikke holdt, og fristen er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["opfoelgning-holdt"],
});
