import { inTheHouse, type ManagementFigure, settledOnly } from "./management-figure.ts";

export const undersoegelserITide: ManagementFigure = {
  id: "undersoegelser-i-tide",
  title: "Undersøgelser afsluttet i tide",
  group: "undersoegelser",
  form: "andel",
  numerator: "De undersøgelser, der blev afsluttet inden for fristen på fire måneder.",
  denominator: `De undersøgelser, hvis frist udløb i måneden, også dem, der ikke er afsluttet. ${settledOnly}`,
  source: {
    kind: "duties",
    duties: ["bl-20-undersoegelse-4-maaneder", "sel-50-undersoegelse-4-maaneder"],
    by: "due",
  },
  needs: [["opmaerksom-paa-behov"], ["undersoegelse-besluttet"], ["undersoegelse-afsluttet"]],
  ...inTheHouse,
};
