import { inTheHouse, type ManagementFigure, settledOnly } from "./management-figure.ts";

export const samtykke: ManagementFigure = {
  id: "samtykke",
  title: "Samtykke til indsats og anbringelse",
  group: "afgoerelser",
  form: "andel",
  numerator: "De afgørelser, hvor det samtykke, loven kræver, er registreret i tide og ikke trukket tilbage.",
  denominator: `De afgørelser efter BL § 32 og § 46, der blev truffet i måneden. ${settledOnly}`,
  source: { kind: "duties", duties: ["bl-32-samtykke", "bl-46-samtykke"], by: "clock" },
  needs: [["afgoerelse"], ["samtykke-givet"]],
  ...inTheHouse,
};
