import { yesNoQuestion } from "#questions/define-question";

export const b20Ind06V1 = yesNoQuestion({
  id: "B20-IND-06",
  version: 1,
  landmark: "inddragelse",
  text: "Er barnet vejledt om retten til bisidder?",
  source: "SEL § 48 a",
  criterion: {
    ja: "En indkaldelse til barnet, et referat eller et dateret notat viser, at barnet selv er vejledt senest ved den sidste samtale før afgørelsen.",
    nej: "Der er ingen spor af vejledning til barnet selv, eller vejledningen er først givet efter afgørelsen.",
    notRelevant:
      "Barnet er så lille, at det ikke kan forstå en vejledning; skriv barnets alder i bemærkningen.",
    notYetMeasurable: null,
  },
  events: ["bisidder-vejledt", "samtale-med-barn", "afgoerelse"],
});
