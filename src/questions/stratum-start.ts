import type { CaseEvent } from "#casefile/case-event";
import { type Provision, parseProvision } from "#casefile/provision";
import type { Timeline } from "#casefile/timeline";
import type { Stratum } from "./audit-model.ts";

/**
 * Whether `event` of the timeline starts the stratum. An event that names no provision of its own
 * (a follow-up) is under the provision of the event it concerns (the indsats it follows up).
 */
export function startsStratum(stratum: Stratum, event: CaseEvent, timeline: Timeline): boolean {
  if (!stratum.startedBy.includes(event.type)) return false;
  if (stratum.provisions.length === 0) return true;
  const provision = provisionOf(event, timeline);
  return provision !== null && stratum.provisions.some((text) => isWithin(provision, parseProvision(text)));
}

function provisionOf(event: CaseEvent, { events }: Timeline): Provision | null {
  return event.provision ?? events.find(({ id }) => id === event.concerns)?.provision ?? null;
}

function isWithin(provision: Provision, rule: Provision | null): boolean {
  return (
    rule !== null &&
    provision.law === rule.law &&
    provision.section === rule.section &&
    (rule.stk === null || provision.stk === rule.stk) &&
    (rule.nr === null || provision.nr === rule.nr)
  );
}
