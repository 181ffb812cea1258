import { inTheHouse, type ManagementFigure, settledOnly } from "./management-figure.ts";

export const vurderetInden24Timer: ManagementFigure = {
  id: "vurderet-inden-24-timer",
  title: "Vurderet inden 24 timer",
  group: "underretninger",
  form: "andel",
  numerator: "De underretninger, der er vurderet senest 24 timer efter, at de kom.",
  denominator: `De underretninger, der kom i måneden. ${settledOnly}`,
  source: {
    kind: "duties",
    duties: ["bl-136-vurdering-24-timer", "sel-155-vurdering-24-timer"],
    by: "clock",
  },
  needs: [["underretning-modtaget"], ["underretning-vurderet"]],
  ...inTheHouse,
};
