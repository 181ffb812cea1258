import { hitsOf } from "#audit/results/hits-of";
import type { ChangeView, QuestionResultView } from "#contract/results";
import { formatDecimal } from "#kit/danish-number";
import {
  differenceLine,
  newcombeLine,
  pointsRangeWords,
  signedPoints,
  whole,
} from "#report/sentences/arithmetic";
import {
  aendringFraBaseline,
  type ChangeVerdict,
  verdictWords,
} from "#statistics/measures/aendring-fra-baseline";
import {
  type AskedQuestion,
  type ExplainedCount,
  type Explanation,
  type FigureSurroundings,
  hiddenBecauseSmall,
  nameOf,
} from "./explanation.ts";

type Compared = QuestionResultView["changes"][number];

/** The change since the baseline on a level, null the leading one; null where nothing is compared. */
export function explainChange(
  asked: AskedQuestion,
  wanted: number | null,
  { results }: FigureSurroundings,
): Explanation | null {
  const level = wanted ?? asked.result.baseline?.level;
  const compared = asked.result.changes.find(({ baseline }) => baseline.level === level);
  return results.audit.baseline && compared ? explainCompared(asked, compared, results.audit.baseline) : null;
}

/** The same since the audit before this one. */
export function explainSincePrevious(
  asked: AskedQuestion,
  { results }: FigureSurroundings,
): Explanation | null {
  const { sincePrevious } = asked.result;
  return results.audit.previous && sincePrevious
    ? explainCompared(asked, sincePrevious, results.audit.previous)
    : null;
}

function explainCompared(
  asked: AskedQuestion,
  { baseline, change }: Compared,
  audit: { readonly id: string; readonly title: string },
): Explanation {
  const { level } = baseline;
  const now = asked.result.levels.find((one) => one.level === level);
  const hits = now ? hitsOf(now) : null;
  const figure = { kind: "share", questionId: asked.result.id, level } as const;
  const before = { figure, auditId: audit.id };
  return {
    name: `Ændringen på ${nameOf(asked.result)}, niveau ${level}, siden ${audit.title}`,
    value: change && `${signedPoints(change.difference)} procentpoint, ${verdictWords[change.verdict]}`,
    why: asked.result.noChangeReason === null ? hiddenBecauseSmall : lowerFirst(asked.result.noChangeReason),
    range: change ? pointsRangeWords(change.newcombe95) : undefined,
    measure: aendringFraBaseline,
    counts: [
      { label: "Tælleren før", count: baseline.hits, ...before },
      { label: "Nævneren før", count: baseline.n, ...before },
      { label: "Tælleren nu", count: hits, figure },
      { label: "Nævneren nu", count: now?.n ?? null, figure },
    ],
    arithmetic: change ? changeLines(change, baseline, now, hits) : [],
    question: asked,
    answers: { questionId: asked.result.id, level },
  };
}

function changeLines(
  change: ChangeView,
  baseline: Compared["baseline"],
  now: QuestionResultView["levels"][number] | undefined,
  hits: number | null,
): readonly string[] {
  if (baseline.hits === null || baseline.n === null || hits === null || now?.n == null) return [];
  const difference = differenceLine({ yes: baseline.hits, n: baseline.n }, { yes: hits, n: now.n });
  const interval =
    baseline.wilson95 && now.wilson95
      ? [newcombeLine(baseline.wilson95, now.wilson95, change.newcombe95)]
      : [];
  return [difference, ...interval, ...testLines(change)];
}

function testLines({ fisherExactP, adjustedP, verdict }: ChangeView): readonly string[] {
  const p = (value: number) => formatDecimal(value, 3);
  return [
    ...(fisherExactP === null ? [] : [`Fishers eksakte test: p = ${p(fisherExactP)}.`]),
    ...(adjustedP === null
      ? []
      : [`Blandt alle de sammenlignede spørgsmål (Benjamini-Hochberg): p = ${p(adjustedP)}.`]),
    `Derfor står der »${verdictWords[verdict]}«.`,
  ];
}

/** How many questions changed so, on the leading level: each of them is a number of its own. */
export function explainChanges(verdict: ChangeVerdict, { results }: FigureSurroundings): Explanation | null {
  const { baseline } = results.audit;
  if (baseline === null) return null;
  const compared = results.questions.flatMap(({ change, ...question }) =>
    change === null ? [] : [{ ...question, change }],
  );
  const found = compared.filter(({ change }) => change.verdict === verdict);
  const counts = found.map(
    (question): ExplainedCount => ({
      label: nameOf(question),
      count: 1,
      figure: { kind: "change", questionId: question.id, level: null },
    }),
  );
  return {
    name: `Spørgsmål med ${verdictWords[verdict]} siden ${baseline.title}`,
    value: `${whole(found.length)} af ${whole(compared.length)} spørgsmål, der kan sammenlignes`,
    measure: aendringFraBaseline,
    counts,
    arithmetic: [],
  };
}

/** For the middle of a sentence, without its full stop. */
function lowerFirst(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, "");
}
