import type { Question } from "#questions/question";
import { casesInWords } from "#statistics/measures/cases-in-words";
import type { Interval } from "#statistics/methods/interval";
import type { CorrectedShare } from "./level-agreement.ts";
import { fewestForPercent, type LevelResult, shareOfCounts } from "./level-result.ts";
import {
  inAllCases,
  inLevel1Cases,
  whyAsAnswered,
  whyCorrected,
  whyWithDates,
} from "./reported-sentences.ts";
import { correctAcrossTypes, type SharesInPhases, strataOf } from "./shares-in-phases.ts";
import { type Phase, shareWithDates, type WithSomeAside } from "./shares-with-dates.ts";
import type { StratumSize, StratumTally } from "./stratum-tally.ts";

/** The one share to report, and why it is that one. */
export interface ReportedShare {
  readonly kind: "som-svaret" | "korrigeret" | "med-datoerne";
  readonly level: number;
  readonly share: number;
  readonly interval95: Interval;
  /** Cases that a person answered and did not set aside. */
  readonly n: number;
  readonly why: string;
  readonly inCases: string | null;
  /** What `med-datoerne` is made of; no other kind has any. */
  readonly phases?: readonly Phase[];
  /** Where some cases are set aside; left out where none is. */
  readonly aside?: WithSomeAside;
}

export interface ReportedInput extends SharesInPhases {
  readonly levels: readonly LevelResult[];
  readonly corrected: CorrectedShare | null;
  /** The answers as they stand, by case type. */
  readonly tallies: readonly StratumTally[];
  /** Cases of the frame by type; of the part that the figures are of. */
  readonly frame: readonly StratumSize[];
}

/**
 * What is the level? The narrowest of the shares that are right for the question: level 1's corrected by level 2, and the
 * dates' corrected by people; as answered where neither can be computed. Null with too few answers for a percentage.
 */
export function reportedShare(question: Question, input: ReportedInput): ReportedShare | null {
  const answered = shareAsAnswered(question, input);
  if (answered === null || question.scale.kind === "graded") return answered;
  const best = correctedShare(question, input) ?? answered;
  const withDates = datesShare(question, input);
  return withDates !== null && isSurer(withDates, best) ? withDates : best;
}

/** The share of one level alone: level 2's, or level 1's where level 2 has answered too few. */
function shareAsAnswered(
  { id, scale }: Pick<Question, "id" | "scale">,
  { levels, tallies, frame }: Pick<ReportedInput, "levels" | "tallies" | "frame">,
): ReportedShare | null {
  const enough = levels.filter(({ n }) => n >= fewestForPercent);
  const leading = enough.find(({ level }) => level === 2) ?? enough[0];
  if (leading === undefined || leading.share === null || leading.wilson95 === null) return null;
  const { level, share, wilson95: interval95, n } = leading;
  const why = whyAsAnswered(scale.kind, level, levels);
  const population = casesAskedAbout({ id }, leading, { tallies, frame });
  const words = population && casesInWords.compute({ yes: shareOfCounts(leading).hits, n, population });
  return { kind: "som-svaret", level, share, interval95, n, why, inCases: words ? words.sentence : null };
}

/**
 * How many cases of the frame a level's cases were drawn from. Null where it is not known how many of them the question is
 * about: where more than one case type was asked, or something was set aside.
 */
export function casesAskedAbout(
  question: Pick<Question, "id">,
  { level, notRelevant, notYetMeasurable }: LevelResult,
  { tallies, frame }: Pick<ReportedInput, "tallies" | "frame">,
): number | null {
  const [stratum, ...more] = strataOf(question, tallies, level);
  if (notRelevant + notYetMeasurable > 0 || more.length > 0) return null;
  return frame.find((one) => one.stratum === stratum)?.cases ?? null;
}

function correctedShare(question: Question, input: ReportedInput): ReportedShare | null {
  const { corrected } = input;
  if (corrected === null) return null;
  const pooled = { value: corrected.corrected, interval95: corrected.corrected95 };
  const across = correctAcrossTypes(question, pooled, input);
  if (across === null || across.read < fewestForPercent) return null;
  const { n1, value, interval95, ofLevel1 } = across;
  return {
    kind: "korrigeret",
    level: 2,
    share: value,
    interval95,
    n: n1,
    why: whyCorrected(across),
    inCases: ofLevel1 && inLevel1Cases(ofLevel1, n1),
  };
}

/** The dates' share corrected by people, in the phases that have answers enough. */
function datesShare(question: Question, input: ReportedInput): ReportedShare | null {
  const found = shareWithDates(question, input);
  const [dates, highest] = [found?.phases[0], found?.phases.at(-1)];
  if (found === null || dates === undefined || highest === undefined) return null;
  const { value, interval95, phases, aside } = found;
  return {
    kind: "med-datoerne",
    level: highest.level,
    share: value,
    interval95,
    n: found.measured,
    why: whyWithDates(found),
    // With some set aside, how many cases the share is of is itself estimated.
    inCases: aside === null ? inAllCases(interval95, dates.n) : null,
    phases,
    ...(aside && { aside }),
  };
}

/**
 * Whether the interval is shorter, both as a whole and on its longer side. One of the two is not enough: an interval cut off
 * at 0 or at 1 is short without being sure.
 */
function isSurer(one: ReportedShare, other: ReportedShare): boolean {
  const lengths = ({ share, interval95: [low, high] }: ReportedShare) =>
    [high - low, Math.max(share - low, high - share)] as const;
  const [[all, side], [otherAll, otherSide]] = [lengths(one), lengths(other)];
  return all < otherAll && side < otherSide;
}
