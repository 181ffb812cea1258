const lanczosG = 7;
const lanczosCoefficients = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * ln Γ(x) for x > 0, to about 14 digits. `RangeError` for other x.
 * Lanczos, SIAM J. Numer. Anal. 1 (1964); coefficients for g = 7 after Godfrey.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs x > 0, got ${x}`);
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const series = lanczosCoefficients.reduce((sum, c, i) => sum + c / (x + i), 0.99999999999980993);
  const t = x + lanczosG - 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
