import { yesNoQuestion } from "#questions/define-question";

// § 109, stk. 5 has been read for the ungeplan; the same rule for barnets plan is to be verified on Retsinformation.
export const pla05V1 = yesNoQuestion({
  id: "PLA-05",
  version: 1,
  landmark: "barnets-plan",
  text: "Er de relevante dele af planen givet til anbringelsesstedet?",
  source: "BL § 109, stk. 5; ledelsestilsyn, 2. kvartal 2018",
  criterion: {
    ja: "Sagen viser med dato, at de dele af den gældende plan, som anbringelsesstedet skal bruge, mindst målene for barnet, er sendt eller udleveret til stedet.",
    nej: "Det kan ikke ses, at planen er sendt eller udleveret, kun en tidligere plan er givet, eller målene er alene drøftet mundtligt.",
    notRelevant:
      "Der er ingen plan til anbringelsen (tælles i PLA-02), eller anbringelsen ophørte, før planen var færdig.",
    notYetMeasurable: "Planen er færdig, men anbringelsen på stedet er ikke begyndt.",
  },
  relevance: {
    strata: ["§§ 46-47"],
    anyEvent: ["barnets-plan-udarbejdet", "ungeplan-udarbejdet", "plan-revideret"],
  },
  events: [
    "barnets-plan-udarbejdet",
    "ungeplan-udarbejdet",
    "plan-revideret",
    "plan-sendt-til-anbringelsessted",
  ],
});
