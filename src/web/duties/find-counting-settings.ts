import type { CountingSettingView } from "#contract/counting";
import { holdsWords } from "../search/holds-words.ts";

/** The settings in which every word of the search stands: in id, words, options or the duties it decides. */
export function findCountingSettings(
  settings: readonly CountingSettingView[],
  search: string,
): readonly CountingSettingView[] {
  return settings.filter(({ id, title, question, open, options, duties }) =>
    holdsWords(
      [
        ...[id, title, question, open],
        ...options.map((option) => option.title),
        ...duties.flatMap((duty) => [duty.id, duty.title, duty.provision]),
      ],
      search,
    ),
  );
}
