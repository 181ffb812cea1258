import type { CaseEvent } from "#casefile/case-event";
import type { LocalDate } from "#kit/local-date";
import type { DutyId } from "./duty-ids.ts";
import type { History } from "./history.ts";
import type { Moment } from "./moment.ts";
import type { Wording } from "./wording.ts";

/** What starts a duty's clock in one case. */
export interface Clock {
  /** With a time only where hours count. */
  readonly start: Moment;
  /** The event that started it; null for a birthday. */
  readonly event: CaseEvent | null;
  /** What the duty is about besides: the decision behind an indsats, the indsats behind a follow-up. */
  readonly about: CaseEvent | null;
}

/** A part of a duty: what it does, and how it reads in Danish. The catalogue prints `words`, so they cannot drift apart. */
export interface Part<Rule> {
  readonly words: Wording;
  readonly rule: Rule;
}

/** The last moment in time, and the event it was found by where that is not the clock's own. */
export interface Due extends Moment {
  readonly foundBy?: CaseEvent;
}

export type ClockRule = (history: History) => readonly Clock[];
/** Null: the duty has no date. `afventer`: the date is not known yet, and nothing can be said before it is. */
export type DueRule = (clock: Clock, history: History) => Due | null | "afventer";
/** The events that fulfil the duty, the one that completed it last; null when it is not (yet) fulfilled. */
export type FulfilmentRule = (
  clock: Clock,
  due: Moment | null,
  history: History,
) => readonly CaseEvent[] | null;
/** The event that makes the exception lawful; null when there is none. */
export type ExceptionRule = (clock: Clock, due: Moment | null, history: History) => CaseEvent | null;
/** The event that ended what the duty concerned before it could fail; null when there is none. */
export type EndRule = (clock: Clock, due: Moment, history: History) => CaseEvent | null;

/** What lifts a duty, and the reason as an outcome gives it; `{day}` is when it happened. */
export type Excuse<Rule> = Part<Rule> & { readonly because: string };

/** Where a rule stands, and whether anyone has checked it against the text in force. */
export interface Source {
  readonly provision: string;
  /** Address of the wording that was read; null where none was at hand. */
  readonly url: string | null;
  /** What was read, by whom it can be found again; and what is unsure. */
  readonly note: string;
  readonly verified: boolean;
}

/** One duty of the law, in words that can be read aloud. Everything in it is data or a pure function. */
export interface Duty {
  readonly id: DutyId;
  readonly title: string;
  /** The rule in plain Danish, one or two sentences. */
  readonly rule: string;
  readonly source: Source;
  /** A clock that starts on a day outside is judged by another law. Both days included; null: open. */
  readonly inForce: { readonly from: LocalDate | null; readonly to: LocalDate | null };
  /** `frist`: has a last day. `orden`: something must exist, or come before something else. */
  readonly kind: "frist" | "orden";
  readonly clock: Part<ClockRule>;
  readonly due: Part<DueRule> & {
    readonly countsHours: boolean;
    /** Why the date is what it is, where an event found it. */
    readonly because?: string;
  };
  readonly fulfilledBy: Part<FulfilmentRule>;
  readonly exceptions: readonly Excuse<ExceptionRule>[];
  readonly ends: Excuse<EndRule> | null;
  /** The sentences an outcome explains itself with; `{start}`, `{fulfilled}` and, in `missing`, `{due}` are the dates. */
  readonly tells: {
    readonly start: string;
    readonly fulfilled: string;
    readonly missing: string;
    /** What is said of a fulfilment in place of `i tide`. */
    readonly inTime?: string;
  };
}

export const dutyStatuses = {
  overholdt: "Overholdt",
  overskredet: "Overskredet",
  loeber: "Løber",
  "ikke-opfyldt": "Ikke opfyldt",
  undtaget: "Undtaget",
  "mangler-oplysning": "Mangler oplysning",
  bortfaldet: "Bortfaldet",
} as const;
export type DutyStatus = keyof typeof dutyStatuses;

/** A duty that no longer binds, and the event that made it so. */
export interface Lifted {
  readonly status: "bortfaldet" | "undtaget";
  readonly event: CaseEvent;
  readonly because: string;
}

/** How one duty stands for one clock of one case. */
export interface DutyOutcome {
  readonly duty: Duty;
  readonly caseNumber: string;
  readonly clock: Clock;
  readonly due: Moment | null;
  /** Why the due date is what it is, where an event found it and the duty says why. */
  readonly dueBecause: string | null;
  readonly fulfilledAt: Moment | null;
  readonly status: DutyStatus;
  /** What excused the duty or ended it; null where nothing did. */
  readonly lifted: Lifted | null;
  /** `fulfilledAt` minus `due`, ISO 8601; null when in time or not fulfilled. */
  readonly late: string | null;
  /** Ids of the events used, in order. */
  readonly evidence: readonly string[];
}
