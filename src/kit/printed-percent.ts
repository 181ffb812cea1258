/** A percentage as it stands in print: `72`, or `61.5` with one decimal. */
export interface PrintedPercent {
  readonly percent: number;
  /** Digits after the comma, also when they are zero: 61,0 says more than 61. */
  readonly decimals: 0 | 1;
}

/** `72`, `72 %`, `61,5` or `61.5%` → the percentage; null for anything else, for two decimals, and above 100. */
export function readPrintedPercent(text: string): PrintedPercent | null {
  const [, whole, tenths] = /^(\d{1,3})(?:[,.](\d))?\s*%?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const percent = Number(`${whole}.${tenths ?? "0"}`);
  return percent > 100 ? null : { percent, decimals: tenths === undefined ? 0 : 1 };
}

/** As it is printed in Danish, without the sign: `72` or `61,5`. */
export function writePrintedPercent({ percent, decimals }: PrintedPercent): string {
  const written = percent.toFixed(decimals);
  return written.replace(".", ",");
}
