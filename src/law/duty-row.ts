import type { DutyOutcome, DutyStatus } from "./duty.ts";
import { writeMoment } from "./moment.ts";

/** One line of `duties --json` (contract, section 3). */
export interface DutyRow {
  readonly caseFile: string;
  readonly duty: string;
  readonly provision: string;
  readonly verified: boolean;
  readonly clockStart: string;
  readonly due: string | null;
  readonly fulfilledAt: string | null;
  readonly status: DutyStatus;
  readonly late: string | null;
  readonly evidence: readonly string[];
}

export function dutyRow({
  duty,
  caseNumber,
  clock,
  due,
  fulfilledAt,
  status,
  late,
  evidence,
}: DutyOutcome): DutyRow {
  return {
    caseFile: caseNumber,
    duty: duty.id,
    provision: duty.source.provision,
    verified: duty.source.verified,
    clockStart: writeMoment(clock.start),
    due: due && writeMoment(due),
    fulfilledAt: fulfilledAt && writeMoment(fulfilledAt),
    status,
    late,
    evidence,
  };
}
