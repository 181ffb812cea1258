import type { CaseEvent } from "#casefile/case-event";
import type { EventType } from "#casefile/event-type";
import { formatProvision } from "#casefile/provision";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

/** Two parents may consent, and be told of the bisidder, in the same minute. */
const mayComeInTwos: readonly EventType[] = ["samtykke-givet", "samtykke-tilbagekaldt", "bisidder-vejledt"];

export const sammeHaendelseToGange: QualityRule = {
  id: "samme-haendelse-to-gange",
  title: "Samme hændelse registreret to gange",
  kind: "modsigelse",
  meaning:
    "To hændelser i sagen har samme slags, samme minut og samme indhold. Samtykker og vejledning om bisidder er ikke med, fordi to forældre kan have hver sin. Uden klokkeslæt kan det ikke afgøres.",
  remedy: "Slet den ene, hvis det er den samme hændelse. Var det to, så registrér, hvad der skiller dem ad.",
  consequence: "Hændelsen tæller to gange, og den ene kan komme til at stå uden svar.",
  duties: ["bl-136-vurdering-24-timer", "bl-138-kvittering-6-hverdage"],
  figures: ["underretninger-modtaget", "vurderet-inden-24-timer", "underretning-igen-inden-12-maaneder"],
  find: ({ events }) => {
    const byMinute = new Map<string, CaseEvent[]>();
    return events.flatMap((event) => {
      if (event.time === null || mayComeInTwos.includes(event.type)) return [];
      const key = `${event.type} ${event.time}`;
      const first = byMinute.get(key)?.find((earlier) => saysTheSame(earlier, event));
      if (first !== undefined)
        return [{ events: [event, first], sentence: `${sayEvent(event)} er registreret to gange.` }];
      byMinute.set(key, [...(byMinute.get(key) ?? []), event]);
      return [];
    });
  },
};

function saysTheSame(a: CaseEvent, b: CaseEvent): boolean {
  return (
    a.concerns === b.concerns &&
    a.udfald === b.udfald &&
    a.person === b.person &&
    (a.provision && formatProvision(a.provision)) === (b.provision && formatProvision(b.provision))
  );
}
