import type { CaseEvent } from "#casefile/case-event";
import type { LocalDate } from "#kit/local-date";
import type { DutyId } from "../duty-ids.ts";
import type { History } from "../history.ts";

/** What kind of fault it is: something is not there, two things cannot both be right, or no calendar allows it. */
export const qualityKinds = {
  mangler: "Mangler",
  modsigelse: "Modsigelse",
  umuligt: "Umuligt",
} as const;
export type QualityKind = keyof typeof qualityKinds;

/** A case with everything that is registered in it, also what is dated ahead, and the day it is looked at. */
export interface RegisteredCase {
  readonly history: History;
  readonly events: readonly CaseEvent[];
  readonly today: LocalDate;
}

/** One fault in one case: the events it is seen in (none, when it is in the case itself), and a Danish sentence with their dates. */
export interface QualityFinding {
  readonly events: readonly CaseEvent[];
  readonly sentence: string;
}

/**
 * A way in which registrations can be missing, contradictory or impossible (*datakvalitet*). It asks about time and logic and
 * never about what the law demands: a duty that was not met is a duty's to say.
 */
export interface QualityRule {
  /** The name of its file. */
  readonly id: string;
  readonly title: string;
  readonly kind: QualityKind;
  /** What is found, in plain words, and what is not. */
  readonly meaning: string;
  /** What to do in the case system. */
  readonly remedy: string;
  /** What the fault does to what Sagspejl says. */
  readonly consequence: string;
  /** The duties that are judged wrongly or not at all. */
  readonly duties: readonly DutyId[];
  /** The figures of ledelsesinformation that count wrongly, by their ids. */
  readonly figures: readonly string[];
  readonly find: (registered: RegisteredCase) => readonly QualityFinding[];
}
