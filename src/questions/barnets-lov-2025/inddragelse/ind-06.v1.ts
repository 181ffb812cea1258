import { yesNoQuestion } from "#questions/define-question";

export const ind06V1 = yesNoQuestion({
  id: "IND-06",
  version: 1,
  landmark: "inddragelse",
  text: "Er barnet vejledt om retten til bisidder?",
  source: "BL § 6, stk. 1",
  criterion: {
    ja: "Barnet selv er vejledt, før indsatsen blev besluttet. Det ses i en indkaldelse til barnet, et referat eller et dateret notat. Mundtlig vejledning tæller, når den er noteret.",
    nej: "Der er ingen spor af vejledning til barnet selv, vejledningen er først givet efter beslutningen, eller kun forældrene er vejledt.",
    notRelevant:
      "Barnet er så lille, at det ikke kan forstå en vejledning; skriv barnets alder i bemærkningen.",
    notYetMeasurable: null,
  },
  events: ["bisidder-vejledt", "samtale-med-barn", "afgoerelse"],
});
