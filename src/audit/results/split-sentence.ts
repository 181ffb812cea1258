import { formatDecimal, formatRatio } from "#kit/danish-number";
import type { Question } from "#questions/question";
import type { Estimate } from "#statistics/methods/combine-estimates";
import type { Proportion } from "#statistics/methods/proportion";

export type SplitVerdict = "praksis" | "strenghed" | "begge" | "kan-ikke-sige";

export interface SplitFigures {
  readonly total: Estimate;
  readonly practice: Estimate;
  readonly strictness: Estimate;
  readonly anchors: number;
  readonly verdict: SplitVerdict;
  readonly baseline: Proportion;
  readonly now: Proportion;
  readonly criterionChanged: boolean;
}

/** What the anchor cases say of a change, in words for those who decide; with every figure's interval, and n. */
export function describeSplit(question: Pick<Question, "scale" | "higherIs">, figures: SplitFigures): string {
  const { total, criterionChanged } = figures;
  const isChance = total.interval95[0] <= 0 && total.interval95[1] >= 0;
  return [
    verdictSentence(question, figures),
    ...(isChance ? [`Ændringen i sig selv kan være tilfældig (${between(total)}).`] : []),
    ...(criterionChanged
      ? ["Kriteriet er ændret imens, så strengere bedømmelse og nyt kriterium kan ikke skilles ad."]
      : []),
  ].join(" ");
}

function verdictSentence(question: Pick<Question, "scale" | "higherIs">, figures: SplitFigures): string {
  const { practice, strictness, verdict, anchors } = figures;
  switch (verdict) {
    case "strenghed":
      return `${judgingSentence(question, figures)} Praksis kan ikke siges at være ændret (${signed(practice)}).`;
    case "praksis":
      return `Andelen er ${changed(figures)}. Praksis er blevet ${practiceWord(question, practice)} (${signed(practice)}), når sagerne bedømmes ens. Bedømmelsen kan ikke siges at være ændret: ${anchors} sager er målt igen (${signed(strictness)}).`;
    case "begge":
      return `Andelen er ${changed(figures)}. Både praksis og bedømmelse er ændret: Praksis er blevet ${practiceWord(question, practice)} (${signed(practice)}), og der er ${judgingWord(question, figures)} (${signed(strictness)}): ${sameCases(question, figures)}.`;
    case "kan-ikke-sige":
      return `Ankersagerne kan ikke vise, om ${changeWords(figures)} er praksis (${signed(practice)}) eller bedømmelse (${signed(strictness)}). ${rests(anchors)}`;
  }
}

/** The verdict without a single count, for those who may not see small ones. */
export function verdictInWords(
  question: Pick<Question, "higherIs">,
  { verdict, practice, strictness }: Pick<SplitFigures, "verdict" | "practice" | "strictness">,
): string {
  const judging = `de samme sager nu bedømmes ${isStricter(question, strictness) ? "strengere" : "mildere"}`;
  const practiced = `praksis er blevet ${practiceWord(question, practice)}`;
  switch (verdict) {
    case "strenghed":
      return `Ankersagerne viser, at ${judging}. Praksis kan ikke siges at være ændret.`;
    case "praksis":
      return `Ankersagerne viser, at ${practiced}. Bedømmelsen kan ikke siges at være ændret.`;
    case "begge":
      return `Ankersagerne viser, at ${practiced}, og at ${judging}.`;
    case "kan-ikke-sige":
      return "Ankersagerne kan ikke vise, om det er praksis eller bedømmelse.";
  }
}

/** `Af faldet på 28 procentpoint er 25 strengere bedømmelse`, where judging is a part of the change and no more. */
function judgingSentence(question: Pick<Question, "scale" | "higherIs">, figures: SplitFigures): string {
  const { total, strictness } = figures;
  const judging = judgingWord(question, figures);
  const same = sameCases(question, figures);
  const isPart = strictness.value * total.value > 0 && points(strictness.value) <= points(total.value);
  if (isPart)
    return `Af ${changeWords(figures)} er ${points(strictness.value)} ${judging} (${between(strictness)}): ${same}.`;
  return `Der er ${judging} (${signed(strictness)}): ${same}. Andelen er samlet ${changed(figures)}.`;
}

function changeWords({ total, baseline, now }: SplitFigures): string {
  const counts = `(${formatRatio(baseline.yes, baseline.n)} → ${formatRatio(now.yes, now.n)})`;
  if (points(total.value) === 0) return `den uændrede andel ${counts}`;
  return `${total.value < 0 ? "faldet" : "stigningen"} på ${points(total.value)} procentpoint ${counts}`;
}

function changed({ total, baseline, now }: SplitFigures): string {
  const counts = `(${formatRatio(baseline.yes, baseline.n)} → ${formatRatio(now.yes, now.n)})`;
  if (points(total.value) === 0) return `uændret ${counts}`;
  return `${total.value < 0 ? "faldet" : "steget"} ${points(total.value)} procentpoint ${counts}`;
}

function sameCases({ scale }: Pick<Question, "scale">, { strictness, anchors }: SplitFigures): string {
  const isMore = strictness.value > 0;
  const what =
    scale.kind === "yes-no"
      ? `nu oftere ${isMore ? "ja" : "nej"}`
      : `nu ${isMore ? "oftere" : "sjældnere"} den bedste bedømmelse`;
  return `de samme ${formatDecimal(anchors, 0)} sager får ${what}`;
}

function rests(anchors: number): string {
  if (anchors === 0) return "Ingen ankersager kunne måles i begge tilsyn.";
  const cases = anchors === 1 ? "1 sag" : `${formatDecimal(anchors, 0)} sager`;
  return `Det hviler på ${cases}, der er målt i begge tilsyn.`;
}

function judgingWord(
  question: Pick<Question, "higherIs" | "scale">,
  { strictness, criterionChanged }: SplitFigures,
): string {
  const word = isStricter(question, strictness) ? "strengere" : "mildere";
  return criterionChanged ? `${word} bedømmelse eller nyt kriterium` : `${word} bedømmelse`;
}

function isStricter({ higherIs }: Pick<Question, "higherIs">, { value }: Estimate): boolean {
  return value < 0 === (higherIs === "better");
}

function practiceWord({ higherIs }: Pick<Question, "higherIs">, { value }: Estimate): string {
  return value > 0 === (higherIs === "better") ? "bedre" : "dårligere";
}

/** `−3 procentpoint, mellem −20 og +14`. */
function signed(estimate: Estimate): string {
  return `${sign(estimate.value)} procentpoint, ${between(estimate)}`;
}

function between({ interval95: [low, high] }: Estimate): string {
  return `mellem ${sign(low)} og ${sign(high)}`;
}

function sign(share: number): string {
  const whole = points(share);
  if (whole === 0) return "0";
  return `${share < 0 ? "−" : "+"}${formatDecimal(whole, 0)}`;
}

/** Whole percentage points, without a sign. */
function points(share: number): number {
  return Math.round(Math.abs(100 * share));
}
