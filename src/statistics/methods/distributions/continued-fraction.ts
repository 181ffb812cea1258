const tiny = 1e-300;
const maximumTerms = 10_000;

/**
 * Value of the continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)), where `term(i)` gives [aᵢ, bᵢ].
 * `RangeError` if it has not settled to 1e-16 after 10,000 terms.
 * Modified Lentz: Thompson & Barnett, J. Comput. Phys. 64 (1986).
 */
export function continuedFraction(b0: number, term: (i: number) => readonly [a: number, b: number]): number {
  let value = b0 === 0 ? tiny : b0;
  let c = value;
  let d = 0;
  for (let i = 1; i <= maximumTerms; i++) {
    const [a, b] = term(i);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 4e-16) return value;
  }
  throw new RangeError("the continued fraction did not settle");
}
