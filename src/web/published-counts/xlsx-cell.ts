/** A cell's value, and Excel's number format when it has one. */
export interface ReadCell {
  readonly value: unknown;
  readonly format: string | undefined;
}

/** As Excel shows it in Danish: a share formatted as a percentage is the percentage, with as many decimals. */
export function writeCell({ value, format }: ReadCell): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "number") return String(value).replace(/[\t\r\n]+/g, " ");
  if (!format?.includes("%")) return String(value).replace(".", ",");
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  // Excel rounds the decimal value, halves up: 0.125 is 13 %, though 12.5 in binary may fall below.
  const percent = Number(
    `${Math.round(Number(`${(value * 100).toPrecision(12)}e${decimals}`))}e-${decimals}`,
  );
  return `${percent.toFixed(decimals).replace(".", ",")} %`;
}
