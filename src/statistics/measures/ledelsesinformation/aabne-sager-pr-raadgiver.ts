import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const aabneSagerPrRaadgiver: ManagementFigure = {
  id: "aabne-sager-pr-raadgiver",
  title: "Åbne sager pr. rådgiver, gennemsnit",
  group: "sager",
  form: "gennemsnit",
  numerator: "De sager, der var åbne den sidste dag i måneden; i den løbende måned: i dag.",
  denominator:
    "De rådgivere, der har mindst én af sagerne nu. Hvem der havde dem dengang, ved Sagspejl ikke.",
  source: { kind: "open-cases" },
  needs: [],
  ...inTheHouse,
};
