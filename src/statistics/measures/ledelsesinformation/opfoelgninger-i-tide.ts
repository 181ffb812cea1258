import { inTheHouse, type ManagementFigure, settledOnly } from "./management-figure.ts";

export const opfoelgningerITide: ManagementFigure = {
  id: "opfoelgninger-i-tide",
  title: "Opfølgninger holdt i tide",
  group: "opfoelgning",
  form: "andel",
  numerator: "De opfølgninger, der blev holdt inden fristens udløb: den første og de næste.",
  denominator: `De opfølgninger, hvis frist udløb i måneden, også dem, der ikke er holdt. ${settledOnly}`,
  source: {
    kind: "duties",
    duties: [
      "bl-95-foerste-opfoelgning",
      "bl-95-naeste-opfoelgning",
      "sel-70-opfoelgning-3-maaneder",
      "sel-70-opfoelgning-6-maaneder",
    ],
    by: "due",
  },
  needs: [["indsats-ivaerksat"], ["opfoelgning-holdt"]],
  ...inTheHouse,
};
