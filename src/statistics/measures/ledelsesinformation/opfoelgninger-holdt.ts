import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const opfoelgningerHoldt: ManagementFigure = {
  id: "opfoelgninger-holdt",
  title: "Opfølgninger holdt",
  group: "opfoelgning",
  form: "antal",
  numerator: "De opfølgninger, der blev holdt i måneden.",
  denominator: null,
  source: { kind: "events", types: ["opfoelgning-holdt"] },
  needs: [["opfoelgning-holdt"]],
  ...inTheHouse,
};
