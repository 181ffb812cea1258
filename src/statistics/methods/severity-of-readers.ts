import type { Coefficient } from "./chance-corrected.ts";
import { conditionalLogit, type LogitFit } from "./logit/conditional-logit.ts";
import { mixedLogit } from "./logit/mixed-logit.ts";

/** One reader's answer to one question in one case. A reader is a level or a person; `passed`: no defect found. */
export type SeverityAnswer = {
  readonly caseId: string;
  readonly question: string;
  readonly reader: string;
  readonly passed: boolean;
};

/**
 * `mixed`: each case has its own level, taken from a normal distribution, so that readers of different cases can be
 * compared when the cases were dealt out at random. `conditional`: only answers to the same question in the same case
 * are compared, and nothing is assumed of the cases.
 */
export type SeverityModel = "mixed" | "conditional";

export type ReaderSeverity = {
  readonly reader: string;
  readonly answers: number;
  /** Log odds of finding a defect, less the mean of those the reader is compared with; null when nothing can say. */
  readonly severity: Coefficient | null;
};

/**
 * How much stricter each reader is than the readers in `comparedWith(reader)`, over all questions at once; in the order
 * of first appearance. Questions and readers whose answers never vary would be infinitely mild or strict: they are left
 * out, of the mean too.
 * Rasch facets: Linacre, Many-Facet Rasch Measurement (1989); as a mixed model: De Boeck & al., J. Stat. Softw. 39
 * (2011), number 12.
 */
export function severityOfReaders(
  answers: readonly SeverityAnswer[],
  comparedWith: (reader: string) => readonly string[],
  model: SeverityModel,
): readonly ReaderSeverity[] {
  const telling = keepTelling(answers, [model === "mixed" ? byQuestion : byCaseAndQuestion, byReader]);
  const readers = [...new Set(telling.map(({ reader }) => reader))];
  const fit = model === "mixed" ? fitMixed(telling, readers) : fitConditional(telling, readers);
  return [...countBy(answers, byReader)].map(([reader, count]) => ({
    reader,
    answers: count,
    severity: fit && contrast(fit, readers, reader, comparedWith(reader)),
  }));
}

function fitMixed(answers: readonly SeverityAnswer[], readers: readonly string[]): LogitFit | null {
  const questions = [...new Set(answers.map(({ question }) => question))];
  const columnsOf = ({ question, reader }: SeverityAnswer) => [
    ...readerColumns(readers, reader),
    readers.length - 1 + questions.indexOf(question),
  ];
  const cases = groupRows(answers, ({ caseId }) => caseId, columnsOf);
  return readers.length < 2 ? null : mixedLogit(cases, readers.length - 1 + questions.length);
}

function fitConditional(answers: readonly SeverityAnswer[], readers: readonly string[]): LogitFit | null {
  const strata = groupRows(answers, byCaseAndQuestion, ({ reader }) => readerColumns(readers, reader));
  return readers.length < 2 ? null : conditionalLogit(strata, readers.length - 1);
}

/** The first reader is the zero that the others are measured from. */
function readerColumns(readers: readonly string[], reader: string): readonly number[] {
  const place = readers.indexOf(reader);
  return place === 0 ? [] : [place - 1];
}

function groupRows(
  answers: readonly SeverityAnswer[],
  keyOf: KeyOf,
  columnsOf: (answer: SeverityAnswer) => readonly number[],
) {
  const groups = new Map<string, { yes: boolean; columns: readonly number[] }[]>();
  for (const answer of answers) {
    const row = { yes: !answer.passed, columns: columnsOf(answer) };
    const group = groups.get(keyOf(answer));
    if (group) group.push(row);
    else groups.set(keyOf(answer), [row]);
  }
  return [...groups.values()];
}

/** The reader's log odds less the mean of the others', with the standard error of that difference. */
function contrast(
  { coefficients, covariance }: LogitFit,
  readers: readonly string[],
  reader: string,
  others: readonly string[],
): Coefficient | null {
  const known = others.filter((one) => readers.includes(one));
  if (known.length === 0 || !readers.includes(reader)) return null;
  const weights = readers.slice(1).map((one) => {
    const ofMean = known.includes(one) ? 1 / known.length : 0;
    return (one === reader ? 1 : 0) - ofMean;
  });
  const dot = (values: readonly number[]) =>
    weights.reduce((sum, weight, k) => sum + weight * (values[k] ?? 0), 0);
  const variance = dot(weights.map((_, k) => dot(covariance[k] ?? [])));
  return { value: dot(coefficients), standardError: Math.sqrt(Math.max(0, variance)) };
}

type KeyOf = (answer: SeverityAnswer) => string;

/** Without the answers that share a key with only passes, or with only defects; over and over until none is left. */
function keepTelling(answers: readonly SeverityAnswer[], keys: readonly KeyOf[]): readonly SeverityAnswer[] {
  const kept = keys.reduce((rest, keyOf) => rest.filter(varies(rest, keyOf)), answers);
  return kept.length === answers.length ? answers : keepTelling(kept, keys);
}

/** Tells whether the answers that share the answer's key are both passes and defects. */
function varies(answers: readonly SeverityAnswer[], keyOf: KeyOf) {
  const passes = new Set(answers.filter(({ passed }) => passed).map(keyOf));
  const defects = new Set(answers.filter(({ passed }) => !passed).map(keyOf));
  return (answer: SeverityAnswer) => passes.has(keyOf(answer)) && defects.has(keyOf(answer));
}

const byReader: KeyOf = ({ reader }) => reader;
const byQuestion: KeyOf = ({ question }) => question;
const byCaseAndQuestion: KeyOf = ({ caseId, question }) => JSON.stringify([caseId, question]);

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}
