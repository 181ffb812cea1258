import { type Counting, countingIds, countingSettings, defaultCounting } from "./index.ts";

/** One option chosen for one setting, as it was written. */
export type CountingChoice = readonly [setting: string, option: string];

export type ChosenCounting =
  | { readonly ok: true; readonly counting: Counting }
  | { readonly ok: false; readonly reason: string };

/** Whether there is such a setting, and such an option of it. */
export function isChoice([id, option]: CountingChoice): boolean {
  const setting = countingSettings.find((each) => each.id === id);
  return setting !== undefined && Object.hasOwn(setting.options, option);
}

/** The defaults with the choices made, the last of each setting; or a sentence that says which choice there is none of. */
export function chooseCounting(choices: Iterable<CountingChoice>): ChosenCounting {
  const chosen: Record<string, string> = { ...defaultCounting };
  for (const [id, option] of choices) {
    const setting = countingSettings.find((each) => each.id === id);
    if (setting === undefined)
      return { ok: false, reason: `»${id}« er ikke en indstilling. Vælg mellem ${countingIds.join(", ")}.` };
    if (!isChoice([id, option])) {
      const options = Object.keys(setting.options).join(", ");
      return { ok: false, reason: `»${option}« er ikke et valg for ${id}. Vælg mellem ${options}.` };
    }
    chosen[id] = option;
  }
  return { ok: true, counting: chosen as Counting }; // every setting is there, and every option is one of its own
}
