import { yesNoQuestion } from "#questions/define-question";

export const b20Val01V1 = yesNoQuestion({
  id: "B20-VAL-01",
  version: 1,
  landmark: "valg-af-indsats",
  text: "Foreligger der en handleplan?",
  source: "SEL § 140",
  criterion: {
    ja: "Der ligger en handleplan i sagen, som gælder den foranstaltning, sagen er udtrukket for.",
    nej: "Handleplanen mangler, eller den gælder en tidligere foranstaltning. Leverandørens eller anbringelsesstedets egen plan er ikke kommunens handleplan.",
    notRelevant: "Sagen siger, hvorfor loven ikke kræver en handleplan for netop denne foranstaltning.",
    notYetMeasurable:
      "Foranstaltningen kunne ikke vente, og de 4 måneder til at lave handleplanen er ikke gået.",
  },
  events: ["handleplan-udarbejdet", "afgoerelse"],
});
