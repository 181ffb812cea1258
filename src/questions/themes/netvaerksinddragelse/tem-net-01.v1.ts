import { yesNoQuestion } from "#questions/define-question";

export const temNet01V1 = yesNoQuestion({
  id: "TEM-NET-01",
  version: 1,
  landmark: "netvaerksinddragelse",
  text: "Er barnet selv spurgt om, hvem der er vigtige personer i dets liv?",
  source: "Task Forcens statusrapport 2020 (Københavns Kommune)",
  criterion: {
    ja: "Et referat, et notat eller et netværkskort gengiver, hvem barnet selv har peget på.",
    nej: "Netværket er kun beskrevet af forældre eller fagfolk, eller det ses ikke, hvem der har peget på personerne.",
    notRelevant: "Barnet er så lille, at det ikke kan svare; skriv barnets alder i bemærkningen.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["samtale-med-barn", "netvaerk-afdaekket"],
});
