import type { DutyView } from "#contract/duties";
import { holdsWords } from "../search/holds-words.ts";

/** The duties in which every word of the search stands: in id, title, rule, provision or the rule's parts. */
export function findDuties(duties: readonly DutyView[], search: string): readonly DutyView[] {
  return duties.filter(({ id, title, rule, provision, clock, fulfilledBy }) =>
    holdsWords([id, title, rule, provision, clock, fulfilledBy], search),
  );
}
