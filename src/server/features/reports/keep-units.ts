/** A number and its percent sign stay on one line. */
export function keepUnits(text: string): string {
  return text.replaceAll(" %", "\u00a0%");
}
