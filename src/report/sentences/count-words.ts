import { formatDecimal } from "#kit/danish-number";

/** `1 sag`, `2.400 sager`. */
export function countCases(cases: number): string {
  return `${formatDecimal(cases, 0)} ${cases === 1 ? "sag" : "sager"}`;
}

/** `16 af 18 sager`. Danish counts the noun by the last number: `0 af 1 sag`. */
export function countOfCases(hits: number, n: number): string {
  return `${formatDecimal(hits, 0)} af ${countCases(n)}`;
}
