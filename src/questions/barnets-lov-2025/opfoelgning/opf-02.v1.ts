import { yesNoQuestion } from "#questions/define-question";

export const opf02V1 = yesNoQuestion({
  id: "OPF-02",
  version: 1,
  landmark: "opfoelgning",
  text: "Er det ved den første opfølgning besluttet og begrundet, hvordan og hvornår der følges op fremover?",
  source: "BL § 95, stk. 3",
  criterion: {
    ja: "Sagen viser tre dele fra den første opfølgning: 1) hvornår der følges op næste gang, som dato eller interval, 2) hvordan, fx møde, besøg eller samtale, og 3) en begrundelse ud fra barnets situation, som barnet og forældrene har fået.",
    nej: "Mindst én af de tre dele mangler. En henvisning til en fast rytme for alle sager, fx »hver 6. måned«, er ikke en begrundelse.",
    notRelevant:
      "Indsatsen ophørte ved eller før den første opfølgning, eller opfølgningen mangler, selv om fristen er gået (tælles i OPF-01).",
    notYetMeasurable: "Den første opfølgning er ikke holdt, og fristen er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  duties: ["bl-95-kadence-fastsat"],
  events: ["opfoelgning-holdt"],
});
