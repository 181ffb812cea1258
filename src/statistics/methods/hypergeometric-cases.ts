import { hypergeometricProbability } from "./distributions/hypergeometric-probability.ts";
import { type Interval, tailProbability } from "./interval.ts";

/** Rounding must not let in a count whose tail is exactly the limit. */
const strictlyAbove = tailProbability * (1 + 1e-9);

/**
 * How many of the `population` cases are yes, when `yes` of `n` drawn without replacement were: the counts M
 * with P(X ≥ yes | M) > 0.025 and P(X ≤ yes | M) > 0.025. In cases, not shares; null when `n` is 0.
 * The strict rule of Buonaccorsi, Am. Stat. 41 (1987) 215; R's samplingbook is one case wider at each end.
 */
export function hypergeometricCases(yes: number, n: number, population: number): Interval | null {
  if (n === 0) return null;
  return [lowestCount(yes, n, population), population - lowestCount(n - yes, n, population)];
}

/** The smallest M under which `yes` or more among the drawn is still plausible; the tail grows with M. */
function lowestCount(yes: number, n: number, population: number): number {
  let low = yes;
  let high = population - (n - yes);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (tailAtLeast(yes, n, middle, population) > strictlyAbove) high = middle;
    else low = middle + 1;
  }
  return low;
}

function tailAtLeast(yes: number, n: number, marked: number, population: number): number {
  let tail = 0;
  for (let hits = yes; hits <= Math.min(n, marked); hits++) {
    tail += hypergeometricProbability(hits, n, marked, population);
  }
  return tail;
}
