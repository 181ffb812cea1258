import type { EventType } from "#casefile/event-type";
import type { DutyId } from "#law/duty-ids";
import type { Scale } from "./scale.ts";

/**
 * The yardstick for an answer, sharp enough that two reviewers apply it alike.
 * `byValue` holds one sentence or more for each value of the question's scale.
 */
export interface Criterion {
  readonly byValue: Readonly<Record<string, string>>;
  readonly notRelevant: string;
  /** Null when the question can always be measured. */
  readonly notYetMeasurable: string | null;
}

/**
 * Which cases a question can concern: every part that is given must hold. A rule is data, so that
 * it is frozen with the question, printed in words, and applied alike in the browser and on the server.
 */
export interface Relevance {
  /** Strata (case types) of the model. */
  readonly strata?: readonly string[];
  /** Age in whole years on the reference day: at least `ageFrom`, less than `ageBelow`. */
  readonly ageFrom?: number;
  readonly ageBelow?: number;
  /** At least one event of one of these types. */
  readonly anyEvent?: readonly EventType[];
}

/** What reviewers ask. A published version is frozen by hash; a wording that changes meaning is a new version. */
export interface Question {
  /** Short and never reused: `IND-03`. */
  readonly id: string;
  readonly version: number;
  readonly landmark: string;
  readonly text: string;
  /** The provision, or the seed document, that the question rests on. */
  readonly source: string;
  readonly scale: Scale;
  readonly criterion: Criterion;
  readonly relevance: Relevance;
  /** The duties (law/) whose dates can settle the question. */
  readonly duties: readonly DutyId[];
  /** The events that the question is about; marked in the timeline. */
  readonly events: readonly EventType[];
  /** Whether a higher share of yes is better practice. */
  readonly higherIs: "better" | "worse";
}
