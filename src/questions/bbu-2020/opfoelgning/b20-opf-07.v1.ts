import { yesNoQuestion } from "#questions/define-question";

export const b20Opf07V1 = yesNoQuestion({
  id: "B20-OPF-07",
  version: 1,
  landmark: "opfoelgning",
  text: "Er der truffet de afgørelser, som opfølgningen gav anledning til?",
  source: "SEL § 70",
  criterion: {
    ja: "For hvert behov, en opfølgning i perioden pegede på – justering, ophør, samvær, ny undersøgelse eller ændret handleplan – er der en dateret afgørelse eller beslutning.",
    nej: "Mindst ét behov er ikke fulgt af en afgørelse eller beslutning, eller noget er ændret i praksis uden afgørelse.",
    notRelevant:
      "Opfølgningerne pegede ikke på noget, der krævede en afgørelse eller beslutning, eller der er ikke holdt opfølgning (tælles i B20-OPF-01).",
    notYetMeasurable: "Den første opfølgning er ikke holdt, og fristen er ikke gået.",
  },
  events: ["opfoelgning-holdt", "afgoerelse", "indsats-ophoert", "samvaer-fastsat", "plan-revideret"],
});
