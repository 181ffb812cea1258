import { sha256 } from "#kit/sha256";

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

/** sfc32 (Doty-Humphrey, PractRand), seeded by SHA-256 of a text. For examples only: the draw uses tickets, not this. */
export function seededRandom(seed: string): Random {
  const next = sfc32(sha256(seed));
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

function sfc32(hash: string): () => number {
  const word = (index: number) => Number.parseInt(hash.slice(index * 8, index * 8 + 8), 16) | 0;
  let [a, b, c, counter] = [word(0), word(1), word(2), word(3)];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
}
