import { inTheHouse, type ManagementFigure, settledOnly } from "./management-figure.ts";

export const planerITide: ManagementFigure = {
  id: "planer-i-tide",
  title: "Planer udarbejdet i tide",
  group: "planer",
  form: "andel",
  numerator: "De planer, der var udarbejdet inden fristens udløb.",
  denominator: `De planer, hvis frist udløb i måneden, også dem, der ikke er lavet. ${settledOnly}`,
  source: {
    kind: "duties",
    duties: [
      "bl-91-plan-3-maaneder-32",
      "bl-91-plan-3-maaneder-46",
      "bl-108-ungeplan-3-maaneder",
      "sel-140-handleplan-4-maaneder",
    ],
    by: "due",
  },
  needs: [["afgoerelse"], ["barnets-plan-udarbejdet", "ungeplan-udarbejdet", "handleplan-udarbejdet"]],
  ...inTheHouse,
};
