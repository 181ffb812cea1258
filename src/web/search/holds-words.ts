import { foldDanish } from "#casefile/nearest-code";

/**
 * Whether every word of the search stands in one of the texts, whatever the letters' case. `§ 32` and `§32` are one, `§3` is
 * not `§32`; æ, ø and å may be typed ae, oe and aa.
 */
export function holdsWords(texts: readonly string[], search: string): boolean {
  const all = plain(texts.join(" "));
  return plain(search)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => holds(all, word));
}

/** A paragraph ends where its number does. */
function holds(text: string, word: string): boolean {
  if (!/^§\d+$/.test(word)) return text.includes(word);
  return new RegExp(`${word}(?!\\d)`).test(text);
}

function plain(text: string): string {
  return foldDanish(text).replace(/§§?\s+/g, "§");
}
