import { sha256 } from "./sha256.ts";

/**
 * Chance that repeats itself: numbers from 0 up to but not including 1, the same for the same text on every machine.
 * sfc32 (Doty-Humphrey, PractRand), seeded by SHA-256. For examples and resampling; the draw uses tickets, not this.
 */
export function seededUniform(seed: string): () => number {
  const hash = sha256(seed);
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
