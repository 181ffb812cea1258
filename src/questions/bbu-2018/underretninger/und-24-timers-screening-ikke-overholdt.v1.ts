import { faultQuestion } from "#questions/define-question";

export const und24TimersScreeningIkkeOverholdtV1 = faultQuestion({
  id: "und-24-timers-screening-ikke-overholdt",
  version: 1,
  landmark: "underretninger",
  text: "Er fristen på 24 timer for at vurdere underretningen overskredet?",
  source: "SEL § 155; ledelsestilsyn, 2. kvartal 2018: »24-timers screening ikke overholdt«",
  criterion: {
    ja: "Der er gået mere end 24 timer fra modtagelsen til vurderingen af, om barnet har brug for akut hjælp, også ved få minutters overskridelse, eller vurderingen mangler. Mangler et klokkeslæt, så det ikke kan ses, at fristen er holdt, er svaret ja.",
    nej: "Underretningen er vurderet senest 24 timer efter modtagelsen. Timerne løber også i weekender og på helligdage.",
    notRelevant: "Bruges ikke: Enhver sag på dette sagstrin begyndte med en underretning.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Underretninger"] },
  duties: ["sel-155-vurdering-24-timer"],
  events: ["underretning-modtaget", "underretning-vurderet"],
});
