import { inTheHouse, type ManagementFigure } from "./management-figure.ts";

export const tilsynsbesoegHoldt: ManagementFigure = {
  id: "tilsynsbesoeg-holdt",
  title: "Tilsynsbesøg holdt",
  group: "opfoelgning",
  form: "antal",
  numerator: "De tilsynsbesøg, der blev holdt i måneden, delt efter, om der var en samtale med barnet.",
  denominator: null,
  source: { kind: "events", types: ["tilsynsbesoeg"], part: "udfald" },
  needs: [["tilsynsbesoeg"]],
  ...inTheHouse,
};
