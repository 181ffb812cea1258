import { gradedQuestion } from "#questions/define-question";

export const opf09V1 = gradedQuestion({
  id: "OPF-09",
  version: 1,
  landmark: "opfoelgning",
  text: "I hvor høj grad fører opfølgningen til justering af indsatsen, når resultaterne udebliver?",
  source: "BL § 95, stk. 4; Københavns Kommunes forslag til ny model for ledelsestilsynet, 2025",
  criterion: {
    hoej: "Hver gang et mål ikke er nået, eller en bekymring er vokset, siger opfølgningen, hvad der ændres, hvem der gør det og hvornår, eller begrunder, at indsatsen fortsætter uændret.",
    nogen: "Det gælder mindst halvdelen af gangene, men ikke alle.",
    ringe:
      "Det gælder færre end halvdelen af gangene: Indsatsen fortsætter uændret uden begrundelse, eller det siges ikke, hvem der ændrer hvad og hvornår.",
    notRelevant:
      "Opfølgningerne viser, at målene nås, og at ingen bekymring er vokset; eller opfølgningen mangler, selv om fristen er gået (tælles i OPF-01).",
    notYetMeasurable: "Den første opfølgning er ikke holdt, og fristen er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["opfoelgning-holdt", "plan-revideret", "afgoerelse", "trivselslineal", "sikkerhedsskala"],
});
