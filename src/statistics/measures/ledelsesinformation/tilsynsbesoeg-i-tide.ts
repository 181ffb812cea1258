import { inTheHouse, type ManagementFigure, settledOnly } from "./management-figure.ts";

export const tilsynsbesoegITide: ManagementFigure = {
  id: "tilsynsbesoeg-i-tide",
  title: "To tilsynsbesøg på et år",
  group: "opfoelgning",
  form: "andel",
  numerator: "De anbringelser, hvor barnet fik mindst to tilsynsbesøg med samtale på de 12 måneder.",
  denominator: `De anbringelser, hvor en periode på 12 måneder sluttede i måneden. ${settledOnly}`,
  source: { kind: "duties", duties: ["bl-156-tilsynsbesoeg", "sel-148-tilsynsbesoeg"], by: "due" },
  needs: [["indsats-ivaerksat"], ["tilsynsbesoeg"]],
  ...inTheHouse,
};
