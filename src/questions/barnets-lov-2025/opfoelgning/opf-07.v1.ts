import { yesNoQuestion } from "#questions/define-question";

// § 104 was changed by L 87 (2024-25): its stykker are to be verified on Retsinformation.
export const opf07V1 = yesNoQuestion({
  id: "OPF-07",
  version: 1,
  landmark: "opfoelgning",
  text: "Er der truffet de afgørelser, som opfølgningen gav anledning til (justering, ophør, samvær, ny udredning)?",
  source: "BL § 95, stk. 4; § 104",
  criterion: {
    ja: "For hvert behov, som en opfølgning i perioden pegede på – justering, ophør, samvær, ny udredning eller ændret plan – er der en dateret afgørelse eller beslutning.",
    nej: "Mindst ét behov er ikke fulgt af en afgørelse eller beslutning, eller noget er ændret i praksis uden afgørelse.",
    notRelevant:
      "Opfølgningerne pegede ikke på noget, der krævede en afgørelse eller beslutning, eller opfølgningen mangler, selv om fristen er gået (tælles i OPF-01).",
    notYetMeasurable:
      "Den første opfølgning er ikke holdt, og fristen er ikke gået; eller sagen nævner en dag for afgørelsen, som ikke er nået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: [
    "opfoelgning-holdt",
    "afgoerelse",
    "indsats-ophoert",
    "samvaer-fastsat",
    "samvaer-suspenderet",
    "plan-revideret",
    "undersoegelse-besluttet",
  ],
});
