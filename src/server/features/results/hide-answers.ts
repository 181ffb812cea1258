import type { QuestionResultView, Results } from "#contract/results";
import { isSmallCount } from "#statistics/methods/suppress-small-counts";

type Compared = QuestionResultView["changes"][number];
type Parts = Pick<QuestionResultView, "levels" | "agreement" | "machine" | "inAllCases">;

const nothing = { hits: null, n: null, share: null, wilson95: null };

/** A comparison outside the house: the baseline's counts only when none is small, the change only when both are shown. */
export function hideCompared({ baseline, change }: Compared, { levels }: Pick<Parts, "levels">): Compared {
  if (isSmallShare(baseline))
    return { baseline: { ...baseline, ...nothing, suppressed: true }, change: null };
  const now = levels.find(({ level }) => level === baseline.level);
  return {
    baseline: { ...baseline, suppressed: false },
    change: change === null || now?.suppressed ? null : { ...change, adjustedP: roundP(change.adjustedP) },
  };
}

/** Each audit's point in the line, as its own results would hide it. */
export function hideHistory(
  { history }: Pick<QuestionResultView, "history">,
  { levels }: Pick<Parts, "levels">,
  auditId: Results["audit"]["id"],
): QuestionResultView["history"] {
  return history.map((point) => {
    const own = point.auditId === auditId && levels.find(({ level }) => level === point.level)?.suppressed;
    return own || isSmallShare(point) ? { ...point, ...nothing } : point;
  });
}

/**
 * The share to report. A corrected one could be solved for the counts it is made of, so it is shown only where those are;
 * else the share of the level that leads, where it is shown. How people answered the cases that the dates leave open or set
 * aside, and the other way round, is shown nowhere.
 */
export function hideReported(
  question: Pick<QuestionResultView, "reported" | "levels" | "machine">,
  shown: Parts,
): QuestionResultView["reported"] {
  const { reported } = question;
  if (reported === null) return null;
  const { phases: _, aside, ...share } = reported; // within the case types, where counts are smaller
  const levels = levelsBehind(reported, question);
  const isShown = (wanted: number) =>
    wanted === 0
      ? shown.machine?.n != null && question.machine?.undecided === 0
      : shown.levels.some(({ level, n }) => level === wanted && n !== null);
  const met = (low: number, high: number) =>
    shown.agreement.some(({ levels: [first, second] }) => first === low && second === high);
  const areSafe = levels.every(
    (level, place) => isShown(level) && levels.slice(0, place).every((lower) => met(lower, level)),
  );
  if (areSafe && aside === undefined) return share;
  const why =
    aside === undefined
      ? "Tallene bag den rettede er for små til at blive vist uden for huset."
      : "Den rettede hviler på, hvad der er sat til side, og det vises ikke uden for huset.";
  const leading = reported.kind === "som-svaret" ? null : leadingShare(shown, why);
  return leading && { ...leading, id: reported.id };
}

/** The levels that a share is made of, the dates (0) among them. */
function levelsBehind(
  { kind, level: highest }: NonNullable<QuestionResultView["reported"]>,
  { levels }: Pick<QuestionResultView, "levels">,
): readonly number[] {
  if (kind === "som-svaret") return [highest];
  const people = levels.filter(({ level, n }) => level <= highest && n !== 0).map(({ level }) => level);
  return kind === "korrigeret" ? people : [0, ...people];
}

function leadingShare(
  { levels, inAllCases }: Parts,
  why: string,
): Omit<NonNullable<QuestionResultView["reported"]>, "id"> | null {
  const leading =
    levels.find(({ level, n }) => level === 2 && n !== null) ?? levels.find(({ n }) => n !== null);
  if (leading === undefined) return null;
  const { level, n, share, wilson95: interval95 } = leading;
  if (n === null || share === null || interval95 === null) return null;
  return {
    kind: "som-svaret",
    level,
    share,
    interval95,
    n,
    why: `Det er niveau ${level}'s egen andel: ${why}`,
    inCases: inAllCases.find((one) => one.level === level)?.sentence ?? null,
  };
}

function isSmallShare({ hits, n }: { readonly hits: number | null; readonly n: number | null }): boolean {
  return hits === null || n === null || isSmallCount(hits) || isSmallCount(n - hits);
}

/** An adjusted p can be another question's p, and with all its digits it could be solved for that question's counts. */
function roundP(p: number | null): number | null {
  return p === null ? null : Math.round(p * 100) / 100;
}
