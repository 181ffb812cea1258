import { inTheHouse, type ManagementFigure, settledOnly } from "./management-figure.ts";

export const genvurderet: ManagementFigure = {
  id: "genvurderet",
  title: "Genvurderet af en anden end rådgiveren",
  group: "underretninger",
  form: "andel",
  numerator:
    "De underretninger om børn med en indsats, hvor en anden end sagens rådgiver har genvurderet sagen.",
  denominator: `De underretninger, der kom i måneden om børn med en indsats. ${settledOnly}`,
  source: { kind: "duties", duties: ["bl-137-genvurdering"], by: "clock" },
  needs: [["underretning-modtaget"], ["genvurdering"]],
  ...inTheHouse,
};
