import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const undersoegelserAfsluttet: ManagementFigure = {
  id: "undersoegelser-afsluttet",
  title: "Undersøgelser afsluttet",
  group: "undersoegelser",
  form: "antal",
  numerator: "De børnefaglige undersøgelser, der blev afsluttet i måneden.",
  denominator: null,
  source: { kind: "events", types: ["undersoegelse-afsluttet"] },
  needs: [["undersoegelse-afsluttet"]],
  ...inTheHouse,
};
