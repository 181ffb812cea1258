import { incompleteBeta } from "./incomplete-beta.ts";
import { logGamma } from "./log-gamma.ts";

/**
 * The x in [0, 1] below which a beta(a, b) variable falls with probability `p`, to about 15 digits.
 * Newton's steps down the density, and a bisection where one would leave what is still possible.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  let [below, above, x] = [0, 1, a / (a + b)];
  while (true) {
    const excess = incompleteBeta(x, a, b) - p;
    if (excess < 0) below = x;
    else above = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
    const step = x - excess / density;
    const next = step > below && step < above ? step : below + (above - below) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
}
