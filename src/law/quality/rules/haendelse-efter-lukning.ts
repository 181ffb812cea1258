import { formatDanishDate } from "#kit/danish-date";
import { aboutNotifications } from "../notices.ts";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const haendelseEfterLukning: QualityRule = {
  id: "haendelse-efter-lukning",
  title: "Hændelse, efter at sagen blev lukket",
  kind: "modsigelse",
  meaning:
    "En hændelse ligger efter den dag, sagen blev lukket. En underretning og det, der svarer på den, er ikke med: den kan komme, når sagen er lukket.",
  remedy: "Ret dagen for hændelsen eller for lukningen, eller åbn sagen igen, hvis den er i gang.",
  consequence: "Sagen tæller ikke som åben, selv om der sker noget i den.",
  duties: [],
  figures: ["aabne-sager", "aabne-sager-pr-raadgiver", "boern-anbragt"],
  find: ({ events, history: { caseFile } }) => {
    const { closed } = caseFile;
    if (closed === null) return [];
    return events
      .filter(({ type, date }) => date > closed && !aboutNotifications.includes(type))
      .map((event) => ({
        events: [event],
        sentence: `${sayEvent(event)} ligger efter sagens lukning ${formatDanishDate(closed)}.`,
      }));
  },
};
