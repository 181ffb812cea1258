/**
 * The code in `codes` that `text` most likely was meant to be, or null when none is near. æ, ø, å and spaces are read as ae,
 * oe, aa and dashes. After that a third of the letters may be wrong, and always two.
 */
export function nearestCode(text: string, codes: readonly string[]): string | null {
  const wanted = foldDanish(text)
    .replaceAll(/[\s_]+/g, "-")
    .slice(0, 60);
  let nearest: string | null = null;
  let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const code of codes) {
    const distance = editDistance(wanted, code);
    if (distance < fewest) [nearest, fewest] = [code, distance];
  }
  return nearest;
}

/** Lower case, with æøå as codes and columns write them. */
export function foldDanish(text: string): string {
  return text.trim().toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
}

/** Levenshtein's distance: letters to insert, delete or replace (Wagner & Fischer 1974). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + Number(from[i - 1] !== to[j - 1]);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
