import type { CaseArea } from "#casefile/case-file";
import type { EventType } from "#casefile/event-type";
import type { Question } from "./question.ts";

export interface Landmark {
  /** As in `Question.landmark`. */
  readonly id: string;
  readonly title: string;
}

/** One level of review. `roles` may be allocated cases on it. */
export interface ModelLevel {
  readonly level: number;
  readonly title: string;
  readonly roles: readonly string[];
  /** Cases drawn for the level in a whole municipality, as the model was adopted. */
  readonly cases: number;
}

/**
 * A case type that is drawn by itself; `startsStratum` reads its rule. A case belongs to the first stratum (in the model's order)
 * one of whose starting events lies in that stratum's period.
 */
export interface Stratum {
  /** As printed and as in frame.csv: `§ 32`. */
  readonly id: string;
  readonly title: string;
  /** The events that start it. */
  readonly startedBy: readonly EventType[];
  /** The provisions the event must be under, `SEL § 52, stk. 3, nr. 7` or just `BL § 32`; none: any event counts. */
  readonly provisions: readonly string[];
  /** How long back the audited period reaches, counted from its last day. */
  readonly periodMonths: number;
  /** Cases on each level, first level first. */
  readonly cases: readonly number[];
}

/** Question set, levels, draw plan and report chapters: an immutable version. */
export interface AuditModel {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** What the model rests on, and whose wording the questions are. */
  readonly source: string;
  readonly levels: readonly ModelLevel[];
  readonly strata: readonly Stratum[];
  /** Other ways to divide the results: the area tells børnehandicap from udsatte. */
  readonly areas: readonly CaseArea[];
  /** Landmarks, or case steps in the older models; a page each in the report. */
  readonly landmarks: readonly Landmark[];
  readonly questions: readonly Question[];
  /** How many theme questions an audit may add, fewest and most. */
  readonly themeQuestions: readonly [number, number];
}

/** A theme (*temanedslag*): questions an audit may add to those of its model. Their landmark is the theme. */
export interface Theme extends Landmark {
  readonly questions: readonly Question[];
}
