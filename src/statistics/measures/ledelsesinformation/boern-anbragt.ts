import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const boernAnbragt: ManagementFigure = {
  id: "boern-anbragt",
  title: "Børn anbragt",
  group: "anbringelser",
  form: "antal",
  numerator:
    "De børn med en åben sag, der var anbragt den sidste dag i måneden (BL § 46 og § 47; begyndt før 2024: SEL § 52, stk. 3, nr. 7, og § 58). En anbringelse løber, til dens ophør er registreret. Danmarks Statistik tæller også anbringelser efter andre bestemmelser, bl.a. BL § 67 og § 143.",
  denominator: null,
  source: { kind: "placed-children" },
  needs: [["indsats-ivaerksat"]],
  ...inTheHouse,
};
