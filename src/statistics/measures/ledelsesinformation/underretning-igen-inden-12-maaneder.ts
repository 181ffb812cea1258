import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const underretningIgenInden12Maaneder: ManagementFigure = {
  id: "underretning-igen-inden-12-maaneder",
  title: "Underretning igen inden 12 måneder",
  group: "underretninger",
  form: "andel",
  numerator: "De underretninger, hvor der i samme sag kom en anden i de 12 måneder før.",
  denominator: "De underretninger, der kom i måneden.",
  source: { kind: "renotified" },
  needs: [["underretning-modtaget"]],
  ...inTheHouse,
  needsMonthsBefore: 12,
};
