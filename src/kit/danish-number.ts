/** `0.905` with 2 decimals → `0,91`; `2400` with 0 → `2.400`; `-3` → `−3`. Halves round away from zero; no negative zero. */
export function formatDecimal(value: number, decimals: number): string {
  return numberFormat(decimals, "decimal").format(value).replace("-", "−");
}

/**
 * A share from 0 to 1 in percent: `0.444` → `44 %`. Show it beside its counts (`formatRatio`).
 * Half up on the decimal value: 57/200 is 28.5 percent and so 29, though 0.285 * 100 is below 28.5 in binary.
 */
export function formatPercent(share: number, decimals = 0): string {
  return numberFormat(decimals, "percent").format(share).replace("\u00a0", " ");
}

/** Shares from 0 to 1 in percent, the sign once: `[0.672, 0.969]` → `67–97 %`. */
export function formatPercentRange([low, high]: readonly [number, number]): string {
  return `${formatDecimal(100 * low, 0)}–${formatPercent(high)}`;
}

/** `8` of `18` → `8/18`. */
export function formatRatio(count: number, total: number): string {
  return `${formatDecimal(count, 0)}/${formatDecimal(total, 0)}`;
}

/** Making an `Intl.NumberFormat` costs a thousand times more than using it. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(decimals: number, style: "decimal" | "percent"): Intl.NumberFormat {
  const key = `${style} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat("da-DK", { ...digits, style, signDisplay: "negative" });
  formats.set(key, made);
  return made;
}
