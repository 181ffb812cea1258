import { formatDecimal } from "#kit/danish-number";

/** Under "Mener vi det samme?": coefficients with their intervals, and the agreement from audit to audit. */
export const agreementText = {
  overTime: {
    title: "Enigheden fra tilsyn til tilsyn",
    lead: "Hele kommunen, regnet ud fra de blinde svar. Ser I på mange spørgsmål, vil enkelte ændringer være tilfældige. Et nyt kriterium og en ændring kan også falde sammen, uden at det ene er årsag til det andet.",
    levels: (first: number, second: number) => `Niveau ${first} og niveau ${second}`,
    others: (pairs: number) =>
      pairs === 1 ? "Det andet par af niveauer" : `De andre ${formatDecimal(pairs, 0)} par af niveauer`,
    columns: {
      audit: "Tilsyn",
      version: "Version",
      agree: "Enige",
      coefficient: "Gwets AC (95 %-interval)",
      kappa: "Kappa (95 %-interval)",
      change: "Siden tilsynet før",
    },
    version: (version: number, changed: boolean) => (changed ? `${version} (ny)` : `${version}`),
    only: "Niveauerne har kun mødtes om spørgsmålet i ét tilsyn. Udviklingen kommer her efter det næste.",
    first: "Det første tilsyn",
  },
  /** `0,75 (0,60 til 0,91)`; without an interval where there is none. */
  coefficient: (value: number | null, interval: readonly [number, number] | null) => {
    if (value === null) return "–";
    if (interval === null) return decimal(value);
    return `${decimal(value)} (${decimal(interval[0])} til ${decimal(interval[1])})`;
  },
} as const;

function decimal(value: number): string {
  return formatDecimal(value, 2);
}
