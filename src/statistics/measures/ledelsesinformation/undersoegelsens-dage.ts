import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const undersoegelsensDage: ManagementFigure = {
  id: "undersoegelsens-dage",
  title: "Undersøgelsens længde, median",
  group: "undersoegelser",
  form: "median",
  numerator:
    "Dage fra den dag, kommunen blev opmærksom på behovet, til undersøgelsen var afsluttet: den midterste.",
  denominator:
    "De undersøgelser, der blev afsluttet i måneden, og hvor dagen for opmærksomhed er registreret.",
  source: {
    kind: "duration",
    duties: ["bl-20-undersoegelse-4-maaneder", "sel-50-undersoegelse-4-maaneder"],
  },
  needs: [["opmaerksom-paa-behov"], ["undersoegelse-besluttet"], ["undersoegelse-afsluttet"]],
  ...inTheHouse,
};
