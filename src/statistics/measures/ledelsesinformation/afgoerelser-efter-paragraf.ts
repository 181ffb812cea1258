import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const afgoerelserEfterParagraf: ManagementFigure = {
  id: "afgoerelser-efter-paragraf",
  title: "Afgørelser efter paragraf",
  group: "afgoerelser",
  form: "antal",
  numerator: "De afgørelser, der blev truffet i måneden, også afslag, delt efter paragraf.",
  denominator: null,
  source: { kind: "events", types: ["afgoerelse"], part: "provision" },
  needs: [["afgoerelse"]],
  ...inTheHouse,
};
