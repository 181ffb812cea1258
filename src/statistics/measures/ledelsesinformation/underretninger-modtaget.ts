import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const underretningerModtaget: ManagementFigure = {
  id: "underretninger-modtaget",
  title: "Underretninger modtaget",
  group: "underretninger",
  form: "antal",
  numerator: "De underretninger, der kom i måneden. Flere om samme barn tæller hver for sig.",
  denominator: null,
  source: { kind: "events", types: ["underretning-modtaget"] },
  needs: [["underretning-modtaget"]],
  ...inTheHouse,
};
