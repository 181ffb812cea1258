import { formatDanishDate } from "#kit/danish-date";
import { aboutNotifications } from "../notices.ts";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

/** What may lead to a case being opened, and so come before it. */
const mayComeFirst = new Set([...aboutNotifications, "opmaerksom-paa-behov", "screening-afsluttet"]);

export const haendelseFoerAabning: QualityRule = {
  id: "haendelse-foer-aabning",
  title: "Hændelse, før sagen blev åbnet",
  kind: "modsigelse",
  meaning:
    "En hændelse ligger før den dag, sagen blev åbnet. Underretninger, det, der svarer på dem, screening og den første opmærksomhed på barnet er ikke med: de kan gå forud for sagen.",
  remedy:
    "Ret dagen for hændelsen eller for åbningen. Er sagen overtaget fra en anden kommune, så registrér, hvornår den begyndte dér.",
  consequence: "En samtale før åbningen tæller ikke som samtale før afgørelsen.",
  duties: ["bl-5-barnets-holdning", "sel-48-boernesamtale"],
  figures: ["aabne-sager"],
  find: ({ events, history }) =>
    events
      .filter(({ type, date }) => date < history.caseFile.opened && !mayComeFirst.has(type))
      .map((event) => ({
        events: [event],
        sentence: `${sayEvent(event)} ligger før sagens åbning ${formatDanishDate(history.caseFile.opened)}.`,
      })),
};
