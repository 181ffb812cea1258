import { binomialProbability } from "../distributions/binomial-probability.ts";
import { wilson } from "../wilson.ts";

/** Two audits of independent cases: true shares in [0, 1] and numbers of cases, whole and above 0. */
export type PlannedChange = {
  readonly baselineShare: number;
  readonly nowShare: number;
  readonly baselineN: number;
  readonly nowN: number;
};

/**
 * The chance that a true change will be called a change: that Newcombe's interval ends up wholly on its side of zero.
 * Exact: summed over every pair of results that the two audits can give.
 * The interval: Newcombe, Stat. Med. 17 (1998) 873, method 10; exact power: Suissa & Shuster, J. R. Stat. Soc. A 148
 * (1985) 317.
 */
export function powerOfChange({ baselineShare, nowShare, baselineN, nowN }: PlannedChange): number {
  const before = possibleResults(baselineShare, baselineN);
  const after = possibleResults(nowShare, nowN);
  const [lower, higher] = nowShare < baselineShare ? [after, before] : [before, after];
  let power = 0;
  for (const low of lower) {
    for (const high of higher) if (isSurelyHigher(high, low)) power += low.chance * high.chance;
  }
  return power;
}

type Result = ReturnType<typeof possibleResults>[number];

function isSurelyHigher(high: Result, low: Result): boolean {
  const difference = high.share - low.share;
  return difference > 0 && difference ** 2 > high.below ** 2 + low.above ** 2;
}

/** Every count of yes with its chance, and how far Wilson's limits lie below and above its share. */
function possibleResults(trueShare: number, n: number) {
  return Array.from({ length: n + 1 }, (_, yes) => {
    const share = yes / n;
    const [low, high] = wilson(yes, n) ?? [share, share];
    return { share, below: share - low, above: high - share, chance: binomialProbability(yes, n, trueShare) };
  });
}
