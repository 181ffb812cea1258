import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const undersoegelserPaabegyndt: ManagementFigure = {
  id: "undersoegelser-paabegyndt",
  title: "Undersøgelser påbegyndt",
  group: "undersoegelser",
  form: "antal",
  numerator: "De børnefaglige undersøgelser, der blev besluttet i måneden.",
  denominator: null,
  source: { kind: "events", types: ["undersoegelse-besluttet"] },
  needs: [["undersoegelse-besluttet"]],
  ...inTheHouse,
};
