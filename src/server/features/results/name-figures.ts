import { type FigureId, formatFigureId } from "#audit/results/figure-id";
import type { LandmarkView, QuestionResultView } from "#contract/results";

/** A figure, or what is made of figures, before they have their ids. */
export type Unnamed<Figure> = Figure extends readonly (infer One)[]
  ? Unnamed<One>[]
  : Figure extends { readonly id: string }
    ? Omit<Figure, "id">
    : Figure extends object
      ? { [Key in keyof Figure]: Unnamed<Figure[Key]> }
      : Figure;

type SplitView = NonNullable<QuestionResultView["split"]>;
type PartOfSplit = "total" | "practice" | "strictness" | "criteria";
export type UnnamedSplit = Omit<SplitView, PartOfSplit> & Unnamed<Pick<SplitView, PartOfSplit>>;

type Figures =
  | "levels"
  | "agreement"
  | "machine"
  | "corrected"
  | "reported"
  | "baseline"
  | "change"
  | "changes"
  | "sincePrevious";
export type UnnamedQuestion = Omit<QuestionResultView, Figures | "split"> &
  Unnamed<Pick<QuestionResultView, Figures>> & { readonly split: UnnamedSplit | null };

export type UnnamedLandmark = Omit<LandmarkView, "levels"> & Unnamed<Pick<LandmarkView, "levels">>;

/** Gives every number of a landmark the id that it is opened by: what it is, and not what it came to. */
export function nameInLandmark(landmark: UnnamedLandmark): LandmarkView {
  const levels = landmark.levels.map((one) =>
    named(one, { kind: "landmark", landmark: landmark.id, level: one.level }),
  );
  return { ...landmark, levels };
}

/** The same of a question. */
export function nameInQuestion(question: UnnamedQuestion): QuestionResultView {
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
      baseline: named(sincePrevious.baseline, { kind: "previous", questionId }),
      change: sincePrevious.change && named(sincePrevious.change, { kind: "since-previous", questionId }),
    },
  };
}

function named<Figure extends object>(figure: Figure, id: FigureId): Figure & { id: string } {
  return { ...figure, id: formatFigureId(id) };
}
