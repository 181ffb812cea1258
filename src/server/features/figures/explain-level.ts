import { hitsOf } from "#audit/results/hits-of";
import type { LevelResultView, QuestionResultView } from "#contract/results";
import { wilsonLine } from "#report/sentences/arithmetic";
import { andelIHoejGrad } from "#statistics/measures/andel-i-hoej-grad";
import { andelJa } from "#statistics/measures/andel-ja";
import {
  type AskedQuestion,
  divide,
  type ExplainedCount,
  type Explanation,
  type FigureSurroundings,
  hiddenBecauseSmall,
  nameOf,
  rangeOf,
} from "./explanation.ts";

/** A question's share on a level, or what the dates say (level 0); null where there is no such figure. */
export function explainLevel(asked: AskedQuestion, level: number): Explanation | null {
  if (level === 0) return explainDates(asked);
  const result = asked.result.levels.find((one) => one.level === level);
  if (result === undefined) return null;
  const hits = hitsOf(result);
  const measure = "grades" in result ? andelIHoejGrad : andelJa;
  const share = hits === null || result.n === null ? null : { yes: hits, n: result.n };
  const wilson95 = result.wilson95;
  return {
    name: `${measure.title} på ${nameOf(asked.result)}, niveau ${level}`,
    value: share && divide(share),
    why: share === null ? hiddenBecauseSmall : nothingMeasured,
    range: rangeOf(wilson95),
    measure,
    counts: [...answerCounts(asked, result), ...setAsideCounts(result)],
    arithmetic:
      share === null || wilson95 === null || share.n === 0
        ? []
        : [`${divide(share)}`, wilsonLine(share, wilson95)],
    statistic: share ? { method: "proportion", input: share } : undefined,
    question: asked,
    answers: { questionId: asked.result.id, level },
  };
}

const nothingMeasured = "ingen sager, spørgsmålet kunne måles i";

function answerCounts({ published }: AskedQuestion, result: LevelResultView): readonly ExplainedCount[] {
  if (!("grades" in result))
    return [
      { label: "Ja (tælleren)", count: result.yes },
      { label: "Nej", count: result.no },
      { label: "Ja og nej i alt (nævneren)", count: result.n },
    ];
  const grades = published.scale.values.map(({ value, label }, place) => ({
    label: place === 0 ? `${label} (tælleren)` : label,
    count: result.grades[value] ?? null,
  }));
  return [...grades, { label: "Alle grader i alt (nævneren)", count: result.n }];
}

/** What never enters the denominator (design rule 3). */
function setAsideCounts({
  notRelevant,
  notYetMeasurable,
}: Pick<LevelResultView, "notRelevant" | "notYetMeasurable">): readonly ExplainedCount[] {
  return [
    { label: "Ikke relevant (holdt udenfor)", count: notRelevant },
    { label: "Ikke målbar endnu (holdt udenfor)", count: notYetMeasurable },
  ];
}

/** Every case is counted and none is drawn: a share without an interval. */
function explainDates(asked: AskedQuestion): Explanation | null {
  const { machine } = asked.result;
  if (machine === null) return null;
  const share = machine.yes === null || machine.n === null ? null : { yes: machine.yes, n: machine.n };
  return {
    name: `Datoernes ja på ${nameOf(asked.result)}, niveau 0 (alle sager i grundlaget)`,
    value: share && divide(share),
    why: share === null ? hiddenBecauseSmall : "ingen sager, datoerne kunne afgøre",
    measure: andelJa,
    counts: [
      { label: "Ja efter datoerne (tælleren)", count: machine.yes },
      { label: "Nej efter datoerne", count: machine.no },
      { label: "Ja og nej i alt (nævneren)", count: machine.n },
      ...setAsideCounts(machine),
      { label: "Kan datoerne ikke afgøre (holdt udenfor)", count: machine.undecided },
      { label: "Sager i alt, som spørgsmålet kan angå", count: machine.cases },
    ],
    arithmetic:
      share === null || share.n === 0
        ? []
        : [
            `${divide(share)}`,
            "Der er intet interval: alle grundlagets sager er talt, og ingen er udtrukket.",
          ],
    question: asked,
  };
}

/** The share that a level is compared with: a number of the baseline audit. */
export function explainBaseline(
  asked: AskedQuestion,
  level: number | null,
  { results }: FigureSurroundings,
): Explanation | null {
  const { baseline: audit } = results.audit;
  const baseline = baselineOn(asked.result, level);
  return audit && baseline && explainEarlier(asked, baseline, audit, "baseline");
}

/** The same of the last audit before this, where that is another. */
export function explainPrevious(asked: AskedQuestion, { results }: FigureSurroundings): Explanation | null {
  const { previous: audit } = results.audit;
  const baseline = asked.result.sincePrevious?.baseline ?? null;
  return audit && baseline && explainEarlier(asked, baseline, audit, "tilsynet før");
}

function explainEarlier(
  asked: AskedQuestion,
  baseline: NonNullable<QuestionResultView["baseline"]>,
  audit: { readonly id: string; readonly title: string },
  word: "baseline" | "tilsynet før",
): Explanation {
  const share = baseline.hits === null || baseline.n === null ? null : { yes: baseline.hits, n: baseline.n };
  const measure = asked.result.kind === "graded" ? andelIHoejGrad : andelJa;
  const questionId = asked.result.id;
  const own = { figure: { kind: "share", questionId, level: baseline.level }, auditId: audit.id } as const;
  return {
    name: `Andelen i ${word} på ${nameOf(asked.result)}, niveau ${baseline.level}, fra ${audit.title}`,
    value: share && divide(share),
    why: share === null ? hiddenBecauseSmall : nothingMeasured,
    range: rangeOf(baseline.wilson95),
    measure,
    counts: [
      { label: `Tælleren i ${word}`, count: baseline.hits, ...own },
      { label: `Nævneren i ${word}`, count: baseline.n, ...own },
    ],
    arithmetic:
      share === null || baseline.wilson95 === null
        ? []
        : [`${divide(share)}`, wilsonLine(share, baseline.wilson95)],
    question: asked,
    drawOf: audit,
  };
}

/** On the level asked for; null is the leading one. */
function baselineOn(question: QuestionResultView, level: number | null) {
  if (level === null) return question.baseline;
  return question.changes.find(({ baseline }) => baseline.level === level)?.baseline ?? null;
}
