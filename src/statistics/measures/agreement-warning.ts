const fewestPairs = 20;
const lopsided = 0.9;

/** Whether there are too few pairs for any word about agreement. */
export function isTooFewPairs(pairs: number): boolean {
  return pairs < fewestPairs;
}

/**
 * What a reader must know before reading kappa, in Danish; null when there is nothing. `pairs` is how many cases both
 * levels answered, `margins` the largest share of one answer on each level, `kappa` null where it is undefined.
 * Kappa's paradox: Feinstein & Cicchetti, J. Clin. Epidemiol. 43 (1990) 543.
 */
export function warnAboutAgreement(
  pairs: number,
  margins: readonly number[],
  kappa: number | null,
): string | null {
  if (pairs === 0) return "Ingen sag er besvaret på begge niveauer.";
  const sentences: string[] = [];
  if (isTooFewPairs(pairs)) {
    sentences.push(
      `Kun ${pairs} ${pairs === 1 ? "sag" : "sager"} er besvaret på begge niveauer; det er for få til at bedømme enigheden.`,
    );
  }
  if (kappa === null) {
    sentences.push(
      "Kappa kan ikke beregnes, fordi begge niveauer har givet det samme svar i alle sager; læs Gwets AC.",
    );
  } else if (margins.some((share) => share > lopsided)) {
    sentences.push("Kappa er misvisende, fordi næsten alle svar er ens; læs procent enighed og Gwets AC.");
  }
  return sentences.length === 0 ? null : sentences.join(" ");
}
