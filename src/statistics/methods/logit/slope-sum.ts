import type { Slope } from "./maximise.ts";

/** Collects the log-likelihood of independent parts, each with slope and information in `size` parameters. */
export class SlopeSum implements Slope {
  value = 0;
  readonly gradient: number[];
  readonly information: number[][];

  constructor(size: number) {
    this.gradient = new Array<number>(size).fill(0);
    this.information = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  }

  addGradient(place: number, amount: number): void {
    this.gradient[place] = (this.gradient[place] ?? 0) + amount;
  }

  addInformation(i: number, j: number, amount: number): void {
    const row = this.information[i];
    if (row !== undefined) row[j] = (row[j] ?? 0) + amount;
  }

  /** Adds `factor` times the outer product of `vector` with itself to the information. */
  addOuter(vector: readonly number[], factor: number): void {
    for (let i = 0; i < vector.length; i++) {
      const row = this.information[i];
      const scaled = factor * (vector[i] ?? 0);
      if (row === undefined || scaled === 0) continue;
      for (let j = 0; j < vector.length; j++) row[j] = (row[j] ?? 0) + scaled * (vector[j] ?? 0);
    }
  }
}
