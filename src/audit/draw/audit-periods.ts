import { addDays, addMonths, type LocalDate } from "#kit/local-date";
import type { AuditModel } from "#questions/audit-model";

/** First and last day, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The audited period of each stratum, by the stratum's id. */
export type AuditPeriods = Readonly<Record<string, Period>>;

/** The model's periods up to and including `lastDay`: each stratum reaches its own whole months back. */
export function periodsUntil(lastDay: LocalDate, model: Pick<AuditModel, "strata">): AuditPeriods {
  const periods = model.strata.map(({ id, periodMonths }) => {
    const from = addMonths(addDays(lastDay, 1), -periodMonths);
    return [id, { from, to: lastDay }] as const;
  });
  return Object.fromEntries(periods);
}
