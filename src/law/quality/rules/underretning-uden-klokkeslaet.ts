import { isTimed } from "../is-timed.ts";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const underretningUdenKlokkeslaet: QualityRule = {
  id: "underretning-uden-klokkeslaet",
  title: "Underretning eller vurdering uden klokkeslæt",
  kind: "mangler",
  meaning: "En underretning eller vurderingen af den er registreret med dag, men uden klokkeslæt.",
  remedy: "Registrér klokkeslættet for modtagelsen og for vurderingen, hvis det kendes.",
  consequence:
    "Fristen på 24 timer kan ikke afgøres. Sagen tæller hverken som vurderet i tide eller for sent.",
  duties: ["bl-136-vurdering-24-timer", "sel-155-vurdering-24-timer"],
  figures: ["vurderet-inden-24-timer"],
  find: ({ history }) =>
    [...history.of("underretning-modtaget"), ...history.of("underretning-vurderet")]
      .filter((event) => !isTimed(event))
      .map((event) => ({ events: [event], sentence: `${sayEvent(event)} har intet klokkeslæt.` })),
};
