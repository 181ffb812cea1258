import { hitsOf } from "#audit/results/hits-of";
import { fewestForPercent } from "#audit/results/level-result";
import type { ChangeView, QuestionResultView, Results } from "#contract/results";
import { formatPercent, formatPercentRange, formatRatio } from "#kit/danish-number";
import { signedPoints } from "#report/sentences/arithmetic";
import { verdictWords } from "#statistics/measures/aendring-fra-baseline";

/** What `sagspejl results` prints to a person: one line per question on the leading level, and the share to report, by landmark. */
export function resultsTable({ audit, landmarks, questions }: Results): string {
  const level = audit.mainLevel;
  const baseline = audit.baseline === null ? "" : `, baseline ${audit.baseline.title}`;
  const lines = landmarks.flatMap(({ id, title }) => [
    "",
    title,
    ...aligned(questions.filter(({ landmark }) => landmark === id).map((question) => cells(question, level))),
  ]);
  return [
    `${audit.title}: niveau ${level ?? "–"}${baseline}`,
    "Spørgsmål, baseline, nu (95 %-interval), korrigeret andel (95 %-interval), ændring (95 %-interval)",
    ...lines,
  ].join("\n");
}

function cells(
  { id, levels, changes, reported }: QuestionResultView,
  level: number | null,
): readonly string[] {
  const now = levels.find((one) => one.level === level);
  const compared = changes.find(({ baseline }) => baseline.level === level);
  const change = compared?.change;
  return [
    `  ${id}`,
    compared ? ratio(compared.baseline.hits, compared.baseline.n) : "–",
    now ? ratio(hitsOf(now), now.n) : "–",
    now?.wilson95 && !isFew(now.n) ? `(${formatPercentRange(now.wilson95)})` : "–",
    reported && reported.kind !== "som-svaret"
      ? `${formatPercent(reported.share)} (${formatPercentRange(reported.interval95)})`
      : "–",
    change ? changeWords(change, isFew(now?.n ?? null) || isFew(compared.baseline.n)) : "",
  ];
}

function ratio(hits: number | null, n: number | null): string {
  if (hits === null || n === null) return "skjult";
  if (isFew(n)) return formatRatio(hits, n);
  return `${formatRatio(hits, n)} ${formatPercent(hits / n)}`;
}

/** Too few for a percentage. */
function isFew(n: number | null): boolean {
  return n === null || n < fewestForPercent;
}

/** `tilbagegang: −31 procentpoint (−45 til −14)`; of few cases `ingen sikker ændring: for få sager til procentpoint` */
function changeWords({ verdict, difference, newcombe95, manyNote }: ChangeView, ofFew: boolean): string {
  if (ofFew) return `${verdictWords[verdict]}: for få sager til procentpoint`;
  const [low, high] = newcombe95.map((limit) => signedPoints(limit, 0));
  const size = `${signedPoints(difference, 0)} procentpoint (${low} til ${high})`;
  return `${verdictWords[verdict]}: ${size}${manyNote === null ? "" : `. ${manyNote}`}`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
