import type { Slope } from "./maximise.ts";

/**
 * Collects the log-likelihood of independent parts, each with slope and information in `size` parameters. The matrices
 * are symmetric: only the lower triangle is filled in, which is all that their inversion reads.
 */
export class SlopeSum implements Slope {
  value = 0;
  readonly gradient: number[];
  readonly information: number[][];
  readonly cautious: number[][];

  constructor(size: number) {
    this.gradient = new Array<number>(size).fill(0);
    this.information = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    this.cautious = this.information.map((row) => [...row]);
  }

  addGradient(place: number, amount: number): void {
    this.gradient[place] = (this.gradient[place] ?? 0) + amount;
  }

  /** Adds to the information and the cautious one alike. */
  addInformation(i: number, j: number, amount: number): void {
    if (j > i) return;
    for (const row of [this.information[i], this.cautious[i]]) {
      if (row !== undefined) row[j] = (row[j] ?? 0) + amount;
    }
  }

  /** Adds `factor` times the outer product of `vector` with itself to the information, and leaves the cautious one. */
  addOuter(vector: readonly number[], factor: number): void {
    for (let i = 0; i < vector.length; i++) {
      const row = this.information[i];
      const scaled = factor * (vector[i] ?? 0);
      if (row === undefined || scaled === 0) continue;
      for (let j = 0; j <= i; j++) row[j] = (row[j] ?? 0) + scaled * (vector[j] ?? 0);
    }
  }
}
