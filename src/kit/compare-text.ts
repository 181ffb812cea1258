/** Orders by code unit, the same on every machine: below 0 when `a` comes first. Danish order is the reader's, not this. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
