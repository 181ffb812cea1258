import { continuedFraction } from "./continued-fraction.ts";
import { logGamma } from "./log-gamma.ts";

/**
 * Regularised incomplete beta function Iₓ(a, b): the chance that a beta(a, b) variable is at most x.
 * x in [0, 1], a and b above 0. DLMF 8.17.22.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  const fraction = continuedFraction(1, (i) => [betaTerm(i, x, a, b), 1]);
  return Math.exp(logFront) / (a * fraction);
}

function betaTerm(i: number, x: number, a: number, b: number): number {
  const m = Math.floor(i / 2);
  const even = i % 2 === 0;
  return even
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}
