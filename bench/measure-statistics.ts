import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { AnswerRow } from "#audit/results/answer-row";
import { type AuditResults, computeResults } from "#audit/results/audit-results";
import { countByLevel } from "#audit/results/count-answers";
import { seededUniform } from "#kit/seeded-uniform";
import type { Question } from "#questions/question";
import { bootstrapAlpha } from "#statistics/methods/bootstrap-alpha";
import type { Figure, Sizes } from "./figure.ts";
import { type AuditSize, inventAnswers, inventQuestions } from "./invent-audit.ts";
import { runProgram } from "./run-program.ts";
import type { Workplace } from "./workplace.ts";

const audits: readonly (AuditSize & { readonly name: string })[] = [
  { name: "150 and 75 cases, 41 questions, two levels", questions: 41, casesByLevel: [150, 75] },
  { name: "693 cases, 144 questions, four levels", questions: 144, casesByLevel: [693, 346, 100, 50] },
];
const resamples = 10_000;

/** All figures of an audit, and alpha drawn again, against base R on the very same answers, in a warm process. */
export async function measureStatistics(_: Sizes, { folder }: Workplace): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of audits) {
    const questions = inventQuestions(size.questions);
    const [now, baseline] = [inventAnswers(questions, size, "now"), inventAnswers(questions, size, "before")];
    const counts = countByLevel(questions, baseline);
    const input = { audit: null, questions, rows: now, blindRows: now, baseline: counts };
    const results = median(5, () => computeResults(input));
    const pairs = answersByCase(questions[0], now);
    const alpha = median(5, () => bootstrapAlpha(pairs, 2, seededUniform("bench"), undefined, resamples));
    const inR = await runInR(join(folder, size.name), now, baseline);
    if (inR !== null) compare(inR.figures, figuresOf(results.value));
    if (inR !== null) compareIntervals(inR.alpha95, alpha.value?.alpha95 ?? null);
    const peer = inR === null ? "none: R is not on this machine" : "base R";
    figures.push(
      figure(`all figures of an audit: ${size.name}`, results.seconds, peer, inR?.resultsSeconds),
      figure(
        `10,000 bootstrap alphas: ${pairs.length} cases that can be compared`,
        alpha.seconds,
        peer,
        inR?.bootstrapSeconds,
      ),
    );
  }
  return figures;
}

function figure(what: string, seconds: number, peer: string, peerSeconds = Number.NaN): Figure {
  return { what, ours: 1000 * seconds, peer, peers: 1000 * peerSeconds, unit: "ms" };
}

/** The middle time of `times` runs, after one to get warm, and what the last one gave. */
function median<Value>(times: number, run: () => Value): { readonly seconds: number; readonly value: Value } {
  let value = run();
  const seconds = Array.from({ length: times }, () => {
    const begun = performance.now();
    value = run();
    return (performance.now() - begun) / 1000;
  }).toSorted((a, b) => a - b);
  return { seconds: seconds[Math.floor(times / 2)] ?? Number.NaN, value };
}

/** The answers to one question as grades, case by case where two levels gave one; 1 is yes, null not relevant. */
function answersByCase(question: Question | undefined, rows: readonly AnswerRow[]) {
  const cases = new Map<string, (number | null)[]>();
  for (const { questionId, caseNumber, value } of rows) {
    if (questionId !== question?.id) continue;
    const grade = value === "ja" ? 1 : value === "nej" ? 0 : null;
    cases.set(caseNumber, [...(cases.get(caseNumber) ?? []), grade]);
  }
  return [...cases.values()].filter((grades) => grades.filter((grade) => grade !== null).length > 1);
}

/** Null when there is no Rscript on the path. */
async function runInR(folder: string, now: readonly AnswerRow[], baseline: readonly AnswerRow[]) {
  await mkdir(folder);
  await writeFile(join(folder, "now.csv"), csvOf(now));
  await writeFile(join(folder, "baseline.csv"), csvOf(baseline));
  try {
    await runProgram("Rscript", ["--vanilla", "bench/statistics-peer.R", folder]);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  const numbers = (await readFile(join(folder, "r.csv"), "utf8")).trim().split("\n").map(Number);
  const [resultsSeconds = Number.NaN, bootstrapSeconds = Number.NaN, low = 0, high = 0, ...figures] = numbers;
  return { resultsSeconds, bootstrapSeconds, alpha95: [low, high] as const, figures };
}

function csvOf(rows: readonly AnswerRow[]): string {
  const lines = rows.map(({ questionId, level, caseNumber, value }) =>
    [questionId, level, caseNumber, value].join(),
  );
  return `question,level,case,value\n${lines.join("\n")}\n`;
}

/** Our figures in the order in which the R script gives them. */
function figuresOf({ questions }: AuditResults<null>): readonly number[] {
  return questions.flatMap(({ levels, agreement, corrected, changes }) => [
    ...levels.flatMap((level) => ("share" in level ? (level.wilson95 ?? []) : [])),
    ...agreement.flatMap((pair) =>
      "gwetsAC1" in pair
        ? [pair.cohensKappa, pair.gwetsAC1, ...(pair.newcombePaired95 ?? []), pair.mcnemarMidP].map(orMissing)
        : [],
    ),
    orMissing(corrected?.corrected ?? null),
    ...changes.flatMap(({ change }) =>
      change === null ? [] : [...change.newcombe95, orMissing(change.fisherExactP)],
    ),
  ]);
}

function orMissing(value: number | null): number {
  return value ?? Number.NaN;
}

/** Throws unless R and we found the same: a comparison of speed is worth nothing between different answers. */
function compare(inR: readonly number[], ours: readonly number[]): void {
  const differing = ours.findIndex(
    (one, i) => !(Math.abs(one - (inR[i] ?? 0)) < 1e-8) && !Number.isNaN(inR[i]),
  );
  if (inR.length === ours.length && differing === -1) return;
  throw new Error(
    `figure ${differing} of ${ours.length} is ${ours[differing]}; R has ${inR[differing]} of ${inR.length}`,
  );
}

/** Two draws of ten thousand never give quite the same ends. */
function compareIntervals(inR: readonly [number, number], ours: readonly [number, number] | null): void {
  if (ours !== null && Math.abs(ours[0] - inR[0]) < 0.02 && Math.abs(ours[1] - inR[1]) < 0.02) return;
  throw new Error(`alpha lies in ${ours}; R says ${inR}`);
}
