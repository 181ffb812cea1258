import { yesNoQuestion } from "#questions/define-question";

export const b20Ind03V1 = yesNoQuestion({
  id: "B20-IND-03",
  version: 1,
  landmark: "inddragelse",
  text: "Er det begrundet i sagen, og er barnets holdning belyst på anden vis, hvis børnesamtalen er undladt?",
  source: "SEL § 48",
  criterion: {
    ja: "Sagen siger, hvad ved barnets modenhed eller sagens karakter der talte imod en samtale, og hvordan barnets holdning så er belyst, og begge dele er dateret senest på afgørelsens dag.",
    nej: "Begrundelsen eller barnets holdning mangler, eller den er skrevet efter afgørelsen.",
    notRelevant:
      "Der er holdt en børnesamtale, eller den mangler, uden at sagen nævner en grund (tælles i B20-IND-02).",
    notYetMeasurable: null,
  },
  events: ["barnets-holdning-paa-anden-vis", "samtale-med-barn", "afgoerelse"],
});
