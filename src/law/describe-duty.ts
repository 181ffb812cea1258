import { formatDanishDate } from "#kit/danish-date";
import type { Duty } from "./duty.ts";

/** What a duty is in Danish, a label and a text for each part, from the same words that it is judged by. */
export function describeDuty(duty: Duty): readonly (readonly [label: string, text: string])[] {
  const { source, inForce } = duty;
  return [
    ["Hjemmel", source.provision],
    ["Regel", duty.rule],
    ["Begynder med", duty.clock.words],
    ["Frist", duty.due.words],
    ["Opfyldes af", duty.fulfilledBy.words],
    ["Undtagelser", listWords(duty.exceptions)],
    ["Bortfalder, når", duty.ends?.words ?? "aldrig"],
    ["Gælder", describeInForce(inForce)],
    ["Kilde", source.note],
    ["Lovtekst", source.url ?? "ingen adresse"],
    [
      "Efterprøvet",
      source.verified ? "ja, mod kilden" : "nej: hold reglen op mod lovteksten, før du bruger den",
    ],
  ];
}

function listWords(parts: readonly { readonly words: string }[]): string {
  return parts.length === 0 ? "ingen" : parts.map(({ words }) => words).join("; ");
}

function describeInForce({ from, to }: Duty["inForce"]): string {
  if (from !== null && to !== null) return `fra ${formatDanishDate(from)} til ${formatDanishDate(to)}`;
  if (from !== null) return `fra ${formatDanishDate(from)}`;
  return to === null ? "altid" : `til og med ${formatDanishDate(to)}`;
}
