import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const aabneSager: ManagementFigure = {
  id: "aabne-sager",
  title: "Åbne sager",
  group: "sager",
  form: "antal",
  numerator: "De sager, der var åbne den sidste dag i måneden; i den løbende måned: i dag.",
  denominator: null,
  source: { kind: "open-cases" },
  needs: [],
  ...inTheHouse,
};
