import type { CaseEvent } from "#casefile/case-event";
import type { History } from "#law/history";
import type { Period } from "../draw/audit-periods.ts";

/** A case of the frame as level 0 reads it: as it stood when the sample was drawn. */
export interface CaseOfFrame {
  readonly history: History;
  /** The event that brought the case into the audit; null where none is known. */
  readonly reference: CaseEvent | null;
  /** The audited period of the case's stratum. */
  readonly period: Period | null;
}

/** The reference, what it is about, and so on back to the decision: a follow-up, the indsats, the decision behind it. */
export function eventsBehind({ history, reference }: CaseOfFrame): readonly CaseEvent[] {
  const behind: CaseEvent[] = [];
  for (let event = reference; event !== null && !behind.includes(event); ) {
    behind.push(event);
    if (event.type === "afgoerelse") break;
    event = history.find(event.concerns) ?? null;
  }
  return behind;
}

/** The decision that brought the case into the audit, or that its indsats rests on. */
export function decisionBehind(subject: CaseOfFrame): CaseEvent | null {
  return eventsBehind(subject).find(({ type }) => type === "afgoerelse") ?? null;
}
