import { yesNoQuestion } from "#questions/define-question";

export const b20Val07V1 = yesNoQuestion({
  id: "B20-VAL-07",
  version: 1,
  landmark: "valg-af-indsats",
  text: "Er sagen oplyst nok til at vurdere, om støtten til barnet er relevant?",
  source: "SEL §§ 50 og 52; Task Forcens statusrapport 2020 (Københavns Kommune)",
  criterion: {
    ja: "Ud fra sagens dokumenter kan man svare på tre ting: hvad barnets vanskeligheder er, hvad forældrene selv kan klare, og hvorfor netop denne støtte er valgt.",
    nej: "Mindst ét af de tre spørgsmål kan ikke besvares ud fra sagens dokumenter.",
    notRelevant: "Bruges ikke: Enhver sag skal være oplyst.",
    notYetMeasurable: null,
  },
  events: ["undersoegelse-afsluttet", "afgoerelse", "handleplan-udarbejdet"],
});
