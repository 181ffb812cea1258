import type { LocalDate } from "#kit/local-date";

/** Why a case is spoken of first in the monthly talk, the weightiest first. */
export const talkReasons = ["kritisk", "overskredet", "skridt", "frist", "underretninger"] as const;
export type TalkReason = (typeof talkReasons)[number];

/** What is asked of an open case before the talk about it. */
export interface TalkCase {
  readonly caseNumber: string;
  /** Marked critical and unanswered, or marked since the last talk. */
  readonly isCritical: boolean;
  readonly lateDeadlines: number;
  /** The first deadline that is not passed; null when none runs. */
  readonly nextDue: LocalDate | null;
  /** Steps agreed earlier that wait, or were marked since the last talk: a case stays in place while it is ticked off. */
  readonly agreedSteps: number;
  /** Underretninger received since the last talk. */
  readonly newUnderretninger: number;
}

/** One may be chance; from the second on, somebody should ask what is going on. */
const manyUnderretninger = 2;

/** Why the case matters before the next talk, in the order of `talkReasons`; empty when it does not. */
export function reasonsToTalk(one: TalkCase, nextTalk: LocalDate): readonly TalkReason[] {
  const holds: Readonly<Record<TalkReason, boolean>> = {
    kritisk: one.isCritical,
    overskredet: one.lateDeadlines > 0,
    skridt: one.agreedSteps > 0,
    frist: one.nextDue !== null && one.nextDue <= nextTalk,
    underretninger: one.newUnderretninger >= manyUnderretninger,
  };
  return talkReasons.filter((reason) => holds[reason]);
}

export interface Agenda<Case> {
  /** Those with a reason, the weightiest reason first, then what falls due first. */
  readonly first: readonly Case[];
  /** Those without, by case number. */
  readonly rest: readonly Case[];
}

/** Which cases to speak of first, and which can be passed over. */
export function planTalk<Case extends TalkCase>(cases: readonly Case[], nextTalk: LocalDate): Agenda<Case> {
  const weights = new Map(cases.map((one) => [one.caseNumber, weigh(one, nextTalk)]));
  const weightOf = ({ caseNumber }: Case) => weights.get(caseNumber) ?? "";
  const matters = (one: Case) => reasonsToTalk(one, nextTalk).length > 0;
  return {
    first: cases.filter(matters).toSorted((a, b) => compare(weightOf(a), weightOf(b))),
    rest: cases.filter((one) => !matters(one)).toSorted((a, b) => compare(a.caseNumber, b.caseNumber)),
  };
}

/** A text that sorts as the cases should: weightiest reason, first due date, case number. */
function weigh(one: TalkCase, nextTalk: LocalDate): string {
  const [weightiest] = reasonsToTalk(one, nextTalk);
  const place = weightiest === undefined ? talkReasons.length : talkReasons.indexOf(weightiest);
  return `${place} ${one.nextDue ?? "9999-12-31"} ${one.caseNumber}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
