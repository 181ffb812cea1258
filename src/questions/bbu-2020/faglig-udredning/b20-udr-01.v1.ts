import { yesNoQuestion } from "#questions/define-question";

export const b20Udr01V1 = yesNoQuestion({
  id: "B20-UDR-01",
  version: 1,
  landmark: "faglig-udredning",
  text: "Er underretningen vurderet inden for 24 timer?",
  source: "SEL § 155",
  criterion: {
    ja: "For hver underretning i perioden er der højst 24 timer fra modtagelsen til vurderingen af, om barnet har brug for akut hjælp. Timerne løber også i weekender og på helligdage.",
    nej: "Mindst én underretning er vurderet senere, også ved få minutters overskridelse, eller vurderingen mangler. Mangler et klokkeslæt, så det ikke kan ses, at fristen er holdt, er svaret nej.",
    notRelevant: "Der er ingen underretning i perioden.",
    notYetMeasurable: null,
  },
  relevance: { anyEvent: ["underretning-modtaget"] },
  duties: ["sel-155-vurdering-24-timer"],
  events: ["underretning-modtaget", "underretning-vurderet"],
});
