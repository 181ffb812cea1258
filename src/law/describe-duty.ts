import { formatDanishDate } from "#kit/danish-date";
import { type Counting, type CountingId, defaultCounting, findCountingSetting } from "./counting/index.ts";
import { countingOfDuty } from "./counting-of-duty.ts";
import type { Duty } from "./duty.ts";
import { sayWords, type Wording } from "./wording.ts";

/** What a duty is in Danish, a label and a text for each part, from the same words that it is judged by. */
export function describeDuty(
  duty: Duty,
  counting: Counting = defaultCounting,
): readonly (readonly [label: string, text: string])[] {
  const { source, inForce } = duty;
  const say = (words: Wording) => sayWords(words, counting);
  return [
    ["Hjemmel", source.provision],
    ["Regel", duty.rule],
    ["Begynder med", say(duty.clock.words)],
    ["Frist", say(duty.due.words)],
    ["Opfyldes af", say(duty.fulfilledBy.words)],
    ["Undtagelser", listWords(duty.exceptions.map(({ words }) => say(words)))],
    ["Bortfalder, når", duty.ends ? say(duty.ends.words) : "aldrig"],
    ...countingOfDuty(duty).map((id) => ["Tælles", describeChoice(id, counting)] as const),
    ["Gælder", describeInForce(inForce)],
    ["Kilde", source.note],
    ["Lovtekst", source.url ?? "ingen adresse"],
    [
      "Efterprøvet",
      source.verified ? "ja, mod kilden" : "nej: hold reglen op mod lovteksten, før du bruger den",
    ],
  ];
}

function listWords(words: readonly string[]): string {
  return words.length === 0 ? "ingen" : words.join("; ");
}

function describeChoice(id: CountingId, counting: Counting): string {
  const { title, options } = findCountingSetting(id);
  return `${title}: ${options[counting[id]]?.title}`;
}

function describeInForce({ from, to }: Duty["inForce"]): string {
  if (from !== null && to !== null) return `fra ${formatDanishDate(from)} til ${formatDanishDate(to)}`;
  if (from !== null) return `fra ${formatDanishDate(from)}`;
  return to === null ? "altid" : `til og med ${formatDanishDate(to)}`;
}
