import { yesNoQuestion } from "#questions/define-question";

export const opf04V1 = yesNoQuestion({
  id: "OPF-04",
  version: 1,
  landmark: "opfoelgning",
  text: "Er barnet inddraget i opfølgningen?",
  source: "BL § 5, stk. 3; § 95",
  criterion: {
    ja: "Til hver opfølgning i perioden er der en samtale eller anden direkte kontakt med barnet, dateret efter den forrige opfølgning (den første: efter iværksættelsen), og opfølgningen gengiver, hvad barnet mener om indsatsen.",
    nej: "Barnets mening mangler ved mindst én opfølgning, eller den er kun gengivet af forældre, leverandør eller anbringelsessted.",
    notRelevant:
      "Indsatsen ophørte før den første opfølgning, opfølgningen mangler, selv om fristen er gået (tælles i OPF-01), eller direkte kontakt er undladt efter § 5, stk. 4, med en begrundelse i sagen.",
    notYetMeasurable: "Den første opfølgning er ikke holdt, og fristen er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["opfoelgning-holdt", "samtale-med-barn", "barnets-holdning-paa-anden-vis"],
});
