import { yesNoQuestion } from "#questions/define-question";

// The stykke of § 136 is to be verified on Retsinformation.
export const udr01V1 = yesNoQuestion({
  id: "UDR-01",
  version: 1,
  landmark: "udredning",
  text: "Er underretningen vurderet inden for 24 timer?",
  source: "BL § 136",
  criterion: {
    ja: "For hver underretning i perioden er der højst 24 timer fra modtagelsen til vurderingen af, om barnets sundhed eller udvikling er i fare, og om der er behov for en akut indsats. Timerne løber også i weekender og på helligdage.",
    nej: "Mindst én underretning er vurderet senere end 24 timer efter modtagelsen, også ved få minutters overskridelse, eller vurderingen mangler. Mangler et klokkeslæt, så det ikke kan ses, at fristen er holdt, er svaret nej.",
    notRelevant:
      "Sagen begyndte med en henvendelse eller ansøgning, og der er ingen underretning i perioden.",
    notYetMeasurable: null,
  },
  relevance: { anyEvent: ["underretning-modtaget"] },
  duties: ["bl-136-vurdering-24-timer"],
  events: ["underretning-modtaget", "underretning-vurderet"],
});
