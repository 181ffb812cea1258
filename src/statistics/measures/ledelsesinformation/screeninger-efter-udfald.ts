import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const screeningerEfterUdfald: ManagementFigure = {
  id: "screeninger-efter-udfald",
  title: "Screeninger efter udfald",
  group: "underretninger",
  form: "antal",
  numerator: "De screeninger, der blev afsluttet i måneden, delt efter, hvad de førte til.",
  denominator: null,
  source: { kind: "events", types: ["screening-afsluttet"], part: "udfald" },
  needs: [["screening-afsluttet"]],
  ...inTheHouse,
};
