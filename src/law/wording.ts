import { type Counting, type CountingId, defaultCounting, type OptionOf } from "./counting/index.ts";

/** How a part of a duty reads in Danish; where it depends on how the municipality counts, words for each option. */
export type Wording = string | CountedWords;

interface CountedWords {
  readonly settings: readonly CountingId[];
  readonly say: (counting: Counting) => string;
}

/** Words that depend on a setting: one text for each of its options. */
export function countedBy<Id extends CountingId>(
  setting: Id,
  words: Readonly<Record<OptionOf<Id>, string>>,
): Wording {
  return { settings: [setting], say: (counting) => words[counting[setting]] };
}

export function sayWords(words: Wording, counting: Counting = defaultCounting): string {
  return typeof words === "string" ? words : words.say(counting);
}

export function settingsIn(words: Wording): readonly CountingId[] {
  return typeof words === "string" ? [] : words.settings;
}

/** The same words with more after them. */
export function addWords(words: Wording, more: string): Wording {
  if (typeof words === "string") return words + more;
  return { settings: words.settings, say: (counting) => words.say(counting) + more };
}
