import { fewestForPercent } from "#audit/results/level-result";
import type { AgreementView, LevelResultView, QuestionResultView, Results } from "#contract/results";
import { formatDecimal } from "#kit/danish-number";
import { highSomeLow, setAside, yesNo } from "#questions/scale";
import { resultsText } from "../text/results.ts";
import { leadingChange } from "./change-reason.ts";

export function resultOn({ levels }: QuestionResultView, wanted: number): LevelResultView | undefined {
  return levels.find(({ level }) => level === wanted);
}

/** The two levels whose agreement is told beside the figures of `level`: the first and that one; on level 1 the first two. */
export function pairBeside(level: number): readonly [number, number] {
  return [1, Math.max(2, level)];
}

export function agreementOf(
  { agreement }: QuestionResultView,
  [first, second]: readonly [number, number],
): AgreementView | undefined {
  return agreement.find(({ levels: [one, other] }) => one === first && other === second);
}

/** AC1, or AC2 between grades, with its interval. */
export function coefficientOf(agreement: AgreementView) {
  return "gwetsAC1" in agreement
    ? { name: "AC1", value: agreement.gwetsAC1, interval: agreement.gwetsAC1Interval95 }
    : { name: "AC2", value: agreement.gwetsAC2, interval: agreement.gwetsAC2Interval95 };
}

/** The level to show: the one asked for, when it has figures, else the one that leads. */
export function levelToShow(
  { levels, mainLevel }: Results["audit"],
  wanted: number | undefined,
): number | null {
  const asked = levels.find(({ level, shown }) => shown && level === wanted);
  return asked?.level ?? mainLevel ?? levels.find(({ shown }) => shown)?.level ?? null;
}

/** The one level on which all changes are told that no level was chosen for; null where they are on several, or there is none. */
export function levelCompared(questions: readonly QuestionResultView[]): number | null {
  const levels = new Set(questions.flatMap((question) => leadingChange(question)?.level ?? []));
  const [level] = levels;
  return level !== undefined && levels.size === 1 ? level : null;
}

/** The older models' long ids are for machines. */
export function shortId(id: string): string | null {
  return id.length <= 8 || id.startsWith("TEM-") ? id : null;
}

/** Whether there are so few cases that only counts are told; hidden ones are not. */
export function isFew(n: number | null): boolean {
  return n !== null && n < fewestForPercent;
}

/** Whether a comparison rests on few cases, then or now. */
export function isComparedOfFew(
  question: QuestionResultView,
  { level, n }: QuestionResultView["changes"][number]["baseline"],
): boolean {
  return isFew(n) || isFew(resultOn(question, level)?.n ?? null);
}

/** A share's interval; of few cases that they are few, for an interval is percentages too; of none nothing. */
export function sayInterval(interval: readonly [number, number] | null, n: number | null): string {
  if (interval === null) return n === 0 ? "" : resultsText.hidden;
  return isFew(n) ? resultsText.few : resultsText.interval(interval);
}

/** A count, or that it is hidden. */
export function formatCount(count: number | null): string {
  return count === null ? resultsText.hidden : formatDecimal(count, 0);
}

const labels = new Map<string, string>(
  [...yesNo.values, ...highSomeLow.values, ...setAside].map(({ value, label }) => [value, label]),
);

/** The answer as the reviewers read it. */
export function answerLabel(value: string): string {
  return labels.get(value) ?? value;
}
