import { formatDecimal, formatRatio } from "#kit/danish-number";
import type { Question } from "#questions/question";
import type { Estimate } from "#statistics/methods/combine-estimates";
import type { Proportion } from "#statistics/methods/proportion";

/** What a sentence about a part of a change says of the question. */
export type SaidOf = Pick<Question, "scale" | "higherIs">;

interface WholeChange {
  readonly total: Estimate;
  readonly baseline: Proportion;
  readonly now: Proportion;
  readonly isSure: boolean;
}

/** `faldet på 28 procentpoint (54/75 → 33/75)`; where it may be chance `forskellen på −28 procentpoint (13/18 → 8/18)`. */
export function changeWords(change: WholeChange): string {
  const { total, isSure } = change;
  if (!isSure) return `forskellen på ${sign(total.value)} procentpoint ${counts(change)}`;
  return `${total.value < 0 ? "faldet" : "stigningen"} på ${points(total.value)} procentpoint ${counts(change)}`;
}

/** `Andelen er faldet 28 procentpoint (54/75 → 33/75)`; where it may be chance `Forskellen er −28 procentpoint (13/18 → 8/18)`. */
export function changedWords(change: WholeChange): string {
  const { total, isSure } = change;
  if (points(total.value) === 0) return `Andelen er den samme ${counts(change)}`;
  if (!isSure) return `Forskellen er ${sign(total.value)} procentpoint ${counts(change)}`;
  return `Andelen er ${total.value < 0 ? "faldet" : "steget"} ${points(total.value)} procentpoint ${counts(change)}`;
}

/** What is said where none of `parts` can be said to have changed: first whether there is a change to explain at all. */
export function unexplained(change: WholeChange, parts: string): string {
  if (change.isSure) return `Ankersagerne kan ikke vise, om ${changeWords(change)} er ${parts}.`;
  const [low, high] = change.total.interval95;
  const isOneOfMany = low > 0 || high < 0;
  return [
    `Der er ingen sikker ændring at forklare: ${changedWords(change)}; usikkerheden går fra ${sign(low)} til ${sign(high)}.`,
    ...(isOneOfMany ? ["Det kan være tilfældigt, når så mange spørgsmål sammenlignes."] : []),
    `Ankersagerne viser heller ingen sikker ændring i ${parts}.`,
  ].join(" ");
}

function counts({ baseline, now }: WholeChange): string {
  return `(${formatRatio(baseline.yes, baseline.n)} → ${formatRatio(now.yes, now.n)})`;
}

/** Whether a part goes the way of the whole change, and is no more of it than there is. */
export function isPartOf(part: Estimate, total: Estimate): boolean {
  return part.value * total.value > 0 && points(part.value) <= points(total.value);
}

/** `oftere nej`, `sjældnere den bedste bedømmelse`: what the same cases get the second time. */
export function getsWords({ scale }: Pick<Question, "scale">, { value }: Estimate): string {
  const isMore = value > 0;
  return scale.kind === "yes-no"
    ? `oftere ${isMore ? "ja" : "nej"}`
    : `${isMore ? "oftere" : "sjældnere"} den bedste bedømmelse`;
}

/** `strengere` or `mildere`: fewer of the same cases are good, or more. */
export function strictnessWord({ higherIs }: Pick<Question, "higherIs">, { value }: Estimate): string {
  return value < 0 === (higherIs === "better") ? "strengere" : "mildere";
}

/** `bedre` or `dårligere`. */
export function practiceWord({ higherIs }: Pick<Question, "higherIs">, { value }: Estimate): string {
  return value > 0 === (higherIs === "better") ? "bedre" : "dårligere";
}

/** `1 sag`, `40 sager`. */
export function casesWords(count: number): string {
  return count === 1 ? "1 sag" : `${formatDecimal(count, 0)} sager`;
}

/** `−3 procentpoint, mellem −20 og +14`. */
export function signed(estimate: Estimate): string {
  return `${sign(estimate.value)} procentpoint, ${between(estimate)}`;
}

/** `mellem −20 og +14`. */
export function between({ interval95: [low, high] }: Estimate): string {
  return `mellem ${sign(low)} og ${sign(high)}`;
}

function sign(share: number): string {
  const whole = points(share);
  if (whole === 0) return "0";
  return `${share < 0 ? "−" : "+"}${formatDecimal(whole, 0)}`;
}

/** Whole percentage points, without a sign. */
export function points(share: number): number {
  return Math.round(Math.abs(100 * share));
}
