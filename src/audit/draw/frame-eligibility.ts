import type { Timeline } from "#casefile/timeline";
import type { LocalDate } from "#kit/local-date";
import type { AuditModel } from "#questions/audit-model";
import { startsStratum } from "#questions/stratum-start";
import type { AuditPeriods } from "./audit-periods.ts";

/** Why a case is not in the frame. */
export type Ineligibility =
  | "aabnet-efter-perioden"
  | "lukket-foer-perioden"
  | "ingen-indsats"
  | "indsats-foer-perioden"
  | "indsats-efter-perioden";

export const ineligibilitySentences: Readonly<Record<Ineligibility, string>> = {
  "aabnet-efter-perioden": "Sagen er åbnet efter periodens sidste dag.",
  "lukket-foer-perioden": "Sagen var lukket, før perioden begyndte.",
  "ingen-indsats": "Ingen hændelse i sagen hører til en af tilsynets sagstyper.",
  "indsats-foer-perioden": "Det, der kunne bringe sagen med i tilsynet, ligger før perioden.",
  "indsats-efter-perioden": "Det, der kunne bringe sagen med i tilsynet, ligger efter perioden.",
};

export type Eligibility =
  | {
      readonly eligible: true;
      readonly stratum: string;
      readonly startedOn: LocalDate;
      readonly referenceEventId: string;
    }
  | { readonly eligible: false; readonly reason: Ineligibility };

/**
 * Whether a case can be drawn, and in which stratum: the model's first stratum one of whose starting events lies in
 * the stratum's period. The earliest such event is the reference, since it leaves most of the case to be measured.
 * A refusal (`afslag`) starts nothing. A stratum without a period takes no cases.
 */
export function assessEligibility(
  timeline: Timeline,
  model: Pick<AuditModel, "strata">,
  periods: AuditPeriods,
): Eligibility {
  for (const stratum of model.strata) {
    const period = periods[stratum.id];
    const start = startingDays(timeline, [stratum]).find(
      ({ date }) => period !== undefined && date >= period.from && date <= period.to,
    );
    if (start)
      return { eligible: true, stratum: stratum.id, startedOn: start.date, referenceEventId: start.id };
  }
  return { eligible: false, reason: explainIneligibility(timeline, model, periods) };
}

function explainIneligibility(
  timeline: Timeline,
  { strata }: Pick<AuditModel, "strata">,
  periods: AuditPeriods,
): Ineligibility {
  const { opened, closed } = timeline.caseFile;
  const days = Object.values(periods);
  if (days.every(({ to }) => opened > to)) return "aabnet-efter-perioden";
  if (closed !== null && days.every(({ from }) => closed < from)) return "lukket-foer-perioden";
  const starts = startingDays(timeline, strata);
  if (starts.length === 0) return "ingen-indsats";
  const before = starts.some(({ date }) => days.some(({ to }) => date <= to));
  return before ? "indsats-foer-perioden" : "indsats-efter-perioden";
}

function startingDays(timeline: Timeline, strata: AuditModel["strata"]) {
  return timeline.events.filter(
    (event) => event.udfald !== "afslag" && strata.some((stratum) => startsStratum(stratum, event, timeline)),
  );
}
