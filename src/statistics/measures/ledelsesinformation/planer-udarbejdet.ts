import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const planerUdarbejdet: ManagementFigure = {
  id: "planer-udarbejdet",
  title: "Planer udarbejdet",
  group: "planer",
  form: "antal",
  numerator:
    "Barnets plan, ungeplan og handleplan, der blev udarbejdet i måneden. Reviderede planer er ikke med.",
  denominator: null,
  source: {
    kind: "events",
    types: ["barnets-plan-udarbejdet", "ungeplan-udarbejdet", "handleplan-udarbejdet"],
  },
  needs: [["barnets-plan-udarbejdet", "ungeplan-udarbejdet", "handleplan-udarbejdet"]],
  ...inTheHouse,
};
