import { daysBetween, type LocalDate } from "#kit/local-date";
import { sum } from "#kit/sum";

/** A reviewed case as the report's scope table sees it. */
export interface ScopeCase {
  readonly stratum: string;
  /** The reference start, and the day the audited course ended; null when it has not. */
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

export interface StratumScope {
  readonly stratum: string;
  readonly cases: number;
  /** Cases whose course has ended: the mean's denominator. */
  readonly ended: number;
  /** Mean days from start to end; null when none has ended. */
  readonly meanDays: number | null;
  readonly earliestStart: LocalDate | null;
  readonly latestEnd: LocalDate | null;
}

/** Cases per case type or step, their mean length, earliest start and latest end; in the given order of strata. */
export function describeScope(
  strata: readonly string[],
  cases: readonly ScopeCase[],
): readonly StratumScope[] {
  return strata.map((stratum) => {
    const ofStratum = cases.filter((one) => one.stratum === stratum);
    const days = ofStratum.flatMap(({ startedOn, endedOn }) =>
      endedOn === null ? [] : [daysBetween(startedOn, endedOn)],
    );
    const starts = ofStratum.map(({ startedOn }) => startedOn).toSorted();
    const ends = ofStratum.flatMap(({ endedOn }) => (endedOn === null ? [] : [endedOn])).toSorted();
    return {
      stratum,
      cases: ofStratum.length,
      ended: days.length,
      meanDays: days.length === 0 ? null : sum(days) / days.length,
      earliestStart: starts[0] ?? null,
      latestEnd: ends.at(-1) ?? null,
    };
  });
}
