import { seededUniform } from "#kit/seeded-uniform";

/** Chance that repeats itself: the same seed gives the same example municipality on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
  /** Whole days around `mean`, never under `least`; skewed to the right as waiting times are. */
  days(mean: number, least: number): number;
}

/** For examples only: the draw uses tickets, not this. */
export function seededRandom(seed: string): Random {
  const next = seededUniform(seed);
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    shuffle: (items) => shuffled(items, between),
    // The mean of three exponentials: a gamma of shape 3, whose spread is about 0.58 of its mean.
    days(mean, least) {
      const gamma = -(Math.log(1 - next()) + Math.log(1 - next()) + Math.log(1 - next())) / 3;
      return least + Math.round((mean - least) * gamma);
    },
  };
}

function shuffled<Item>(items: readonly Item[], between: Random["between"]): Item[] {
  const left = [...items];
  const result: Item[] = [];
  while (left.length > 0) result.push(...left.splice(between(0, left.length - 1), 1));
  return result;
}
