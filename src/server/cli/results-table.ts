import type { LevelResultView, QuestionResultView, Results } from "#contract/results";
import { formatDecimal, formatPercent, formatRatio } from "#kit/danish-number";

/** What `sagspejl results` prints to a person: one line per question on the leading level, by landmark. */
export function resultsTable({ audit, landmarks, questions }: Results): string {
  const level = audit.mainLevel;
  const baseline = audit.baseline === null ? "" : `, baseline ${audit.baseline.title}`;
  const lines = landmarks.flatMap(({ id, title }) => [
    "",
    title,
    ...aligned(questions.filter(({ landmark }) => landmark === id).map((question) => cells(question, level))),
  ]);
  return [`${audit.title}: niveau ${level ?? "–"}${baseline}`, ...lines].join("\n");
}

const verdicts = {
  fremgang: "fremgang",
  tilbagegang: "tilbagegang",
  "ingen-sikker-aendring": "ingen sikker ændring",
} as const;

function cells({ id, levels, changes }: QuestionResultView, level: number | null): readonly string[] {
  const now = levels.find((one) => one.level === level);
  const compared = changes.find(({ baseline }) => baseline.level === level);
  const change = compared?.change;
  return [
    `  ${id}`,
    compared ? ratio(compared.baseline.hits, compared.baseline.n) : "–",
    now ? ratio(hitsOf(now), now.n) : "–",
    now?.wilson95 ? interval(now.wilson95) : "–",
    change ? `${verdicts[change.verdict]} (${signedPoints(change.difference)})` : "",
  ];
}

function hitsOf(result: LevelResultView): number | null {
  return "grades" in result ? (Object.values(result.grades)[0] ?? null) : result.yes;
}

function ratio(hits: number | null, n: number | null): string {
  if (hits === null || n === null) return "skjult";
  return `${formatRatio(hits, n)} ${n === 0 ? "–" : formatPercent(hits / n)}`;
}

function interval([low, high]: readonly [number, number]): string {
  return `${formatDecimal(100 * low, 0)}–${formatPercent(high)}`;
}

function signedPoints(difference: number): string {
  return `${difference > 0 ? "+" : ""}${formatDecimal(100 * difference, 0)} procentpoint`;
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
