import type { CountingSetting } from "./counting-setting.ts";
import { fristIWeekend } from "./frist-i-weekend.ts";
import { loerdagErHverdag } from "./loerdag-er-hverdag.ts";
import { tilsynsbesoegOmAaret } from "./tilsynsbesoeg-om-aaret.ts";

/** Every question of counting that the law leaves open. */
export const countingSettings = [loerdagErHverdag, tilsynsbesoegOmAaret, fristIWeekend] as const;

type Setting = (typeof countingSettings)[number];
export type CountingId = Setting["id"];
/** The options of one setting. */
export type OptionOf<Id extends CountingId> = keyof Extract<Setting, { id: Id }>["options"] & string;

/** How a municipality counts: an option for every setting. */
export type Counting = { readonly [Id in CountingId]: OptionOf<Id> };

export const countingIds: readonly CountingId[] = countingSettings.map(({ id }) => id);

/** What holds until the municipality chooses otherwise. */
export const defaultCounting: Counting = {
  "loerdag-er-hverdag": loerdagErHverdag.usual,
  "tilsynsbesoeg-om-aaret": tilsynsbesoegOmAaret.usual,
  "frist-i-weekend": fristIWeekend.usual,
};

export function findCountingSetting(id: CountingId): CountingSetting {
  return settingsById[id];
}

const settingsById: Readonly<Record<CountingId, CountingSetting>> = {
  "loerdag-er-hverdag": loerdagErHverdag,
  "tilsynsbesoeg-om-aaret": tilsynsbesoegOmAaret,
  "frist-i-weekend": fristIWeekend,
};
