import type { DutyView } from "#contract/duties";

/** The duties in which every word of the search stands: in id, title, rule, provision or the rule's parts. `§ 32` and `§32` are one. */
export function findDuties(duties: readonly DutyView[], search: string): readonly DutyView[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return duties.filter(({ id, title, rule, provision, clock, fulfilledBy }) => {
    const all = plain([id, title, rule, provision, clock, fulfilledBy].join(" "));
    return words.every((word) => holds(all, word));
  });
}

/** `§3` is not `§32`: a paragraph ends where its number does. */
function holds(text: string, word: string): boolean {
  if (!/^§\d+$/.test(word)) return text.includes(word);
  return new RegExp(`${word}(?!\\d)`).test(text);
}

function plain(text: string): string {
  return text.toLocaleLowerCase("da").replace(/§§?\s+/g, "§");
}
