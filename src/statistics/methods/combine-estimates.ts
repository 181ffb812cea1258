import type { Interval } from "./interval.ts";

/** A number with its 95 per cent interval, which need not be symmetrical about it. */
export type Estimate = { readonly value: number; readonly interval95: Interval };

/**
 * The sum of `added` less the sum of `subtracted`, with an interval made of theirs: each end lies as far out as the
 * nearer ends together, squared and added (MOVER). For independent estimates; where one is subtracted from another that
 * it rises and falls with, the interval is wider than it need be.
 * Zou & Donner, Stat. Med. 27 (2008) 1693; sums of shares: Zou, Huang & Zhang, Comput. Stat. Data Anal. 53 (2009) 1080.
 */
export function combineEstimates(added: readonly Estimate[], subtracted: readonly Estimate[]): Estimate {
  const terms = [...added, ...subtracted.map(turn)];
  const value = terms.reduce((sum, term) => sum + term.value, 0);
  const down = Math.hypot(...terms.map((term) => term.value - term.interval95[0]));
  const up = Math.hypot(...terms.map((term) => term.interval95[1] - term.value));
  return { value, interval95: [value - down, value + up] };
}

function turn({ value, interval95: [low, high] }: Estimate): Estimate {
  return { value: -value, interval95: [-high, -low] };
}
