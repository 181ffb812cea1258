import { type FigureId, formatFigureId } from "#audit/results/figure-id";
import type { QuestionResultView, Results } from "#contract/results";

/** Gives every number the id that it is opened by: what it is, and not what it came to. */
export function nameFigures(results: Results): Results {
  return {
    ...results,
    landmarks: results.landmarks.map((landmark) => ({
      ...landmark,
      levels: landmark.levels.map((one) =>
        named(one, { kind: "landmark", landmark: landmark.id, level: one.level }),
      ),
    })),
    questions: results.questions.map(nameInQuestion),
  };
}

function nameInQuestion(question: QuestionResultView): QuestionResultView {
  const questionId = question.id;
  const { machine, corrected, reported, split, baseline, change, sincePrevious } = question;
  const comparedOn = (level: number) => ({
    baseline: { kind: "baseline", questionId, level } as const,
    change: { kind: "change", questionId, level } as const,
  });
  return {
    ...question,
    levels: question.levels.map((one) => named(one, { kind: "share", questionId, level: one.level })),
    agreement: question.agreement.map((one) =>
      named(one, { kind: "agreement", questionId, levels: one.levels }),
    ),
    machine: machine && named(machine, { kind: "share", questionId, level: 0 }),
    corrected: corrected && named(corrected, { kind: "corrected", questionId }),
    reported: reported && named(reported, { kind: "reported", questionId }),
    split: split && {
      ...split,
      total: named(split.total, { kind: "split", questionId, part: "i-alt" }),
      practice: named(split.practice, { kind: "split", questionId, part: "praksis" }),
      strictness: named(split.strictness, { kind: "split", questionId, part: "strenghed" }),
      criteria: split.criteria && named(split.criteria, { kind: "split", questionId, part: "kriterium" }),
    },
    baseline: baseline && named(baseline, comparedOn(baseline.level).baseline),
    change: change && named(change, comparedOn(change.level).change),
    changes: question.changes.map((one) => ({
      baseline: named(one.baseline, comparedOn(one.baseline.level).baseline),
      change: one.change && named(one.change, comparedOn(one.change.level).change),
    })),
    sincePrevious: sincePrevious && {
      ...sincePrevious,
      change: sincePrevious.change && named(sincePrevious.change, { kind: "since-previous", questionId }),
    },
  };
}

function named<Figure extends object>(figure: Figure, id: FigureId): Figure & { readonly id: string } {
  return { id: formatFigureId(id), ...figure };
}
