import type { LocalDate } from "#kit/local-date";

/** Why a case is spoken of first in the monthly talk, the weightiest first. */
export const talkReasons = ["kritisk", "skridt", "overskredet", "frist", "underretninger"] as const;
export type TalkReason = (typeof talkReasons)[number];

/** What is asked of an open case before the talk about it. */
export interface TalkCase {
  readonly caseNumber: string;
  /** Marked critical and unanswered, or marked since the last talk. */
  readonly isCritical: boolean;
  /** The deadline that was missed latest; null when none is. */
  readonly latestMissed: LocalDate | null;
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
    skridt: one.agreedSteps > 0,
    overskredet: one.latestMissed !== null,
    frist: one.nextDue !== null && one.nextDue <= nextTalk,
    underretninger: one.newUnderretninger >= manyUnderretninger,
  };
  return talkReasons.filter((reason) => holds[reason]);
}

export interface Agenda<Case> {
  /** Those with a reason, the weightiest first; then what was missed latest, and what falls due first. */
  readonly first: readonly Case[];
  /** Those without, by case number. */
  readonly rest: readonly Case[];
}

/** Which cases to speak of first, and which can be passed over. */
export function planTalk<Case extends TalkCase>(cases: readonly Case[], nextTalk: LocalDate): Agenda<Case> {
  const weighed = cases.map((one) => ({ one, reasons: reasonsToTalk(one, nextTalk) }));
  const matters = weighed.filter(({ reasons }) => reasons.length > 0);
  const rest = weighed.filter(({ reasons }) => reasons.length === 0).map(({ one }) => one);
  return {
    first: matters
      .toSorted(
        (a, b) => placeOf(a) - placeOf(b) || compareDays(a.one, b.one) || compareNumbers(a.one, b.one),
      )
      .map(({ one }) => one),
    rest: rest.toSorted(compareNumbers),
  };
}

function placeOf({ reasons: [weightiest] }: { readonly reasons: readonly TalkReason[] }): number {
  return weightiest === undefined ? talkReasons.length : talkReasons.indexOf(weightiest);
}

/** What was missed lately is news, and may be made up for; what was missed long ago is known. */
function compareDays(a: TalkCase, b: TalkCase): number {
  return (
    compare(b.latestMissed ?? "", a.latestMissed ?? "") || compare(a.nextDue ?? "9999", b.nextDue ?? "9999")
  );
}

function compareNumbers(a: TalkCase, b: TalkCase): number {
  return compare(a.caseNumber, b.caseNumber);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
