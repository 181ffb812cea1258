import { addMonths } from "#kit/local-date";
import type { Clock } from "../duty.ts";
import type { History } from "../history.ts";
import { birthday } from "./clocks.ts";
import type { ProvisionSet } from "./provisions.ts";
import { isRunningOn, runningOn } from "./running.ts";

/** What a clock must also meet. Each reads as the words beside it in the duty. */
type Condition = (clock: Clock, history: History) => boolean;

export const isFromKnownNotifier: Condition = ({ event }) => event?.person !== "anonym";

export const isFromFagperson: Condition = ({ event }) => event?.person === "fagperson";

export const isFollowedByUndersoegelse: Condition = ({ start }, history) =>
  history.of("undersoegelse-besluttet").some(({ date }) => date >= start.date);

export function whileIndsatsRuns(provisions: ProvisionSet): Condition {
  return ({ start }, history) => runningOn(start.date, provisions, history).length > 0;
}

export const whileItRuns: Condition = ({ start, about }, history) =>
  about !== null && isRunningOn(start.date, about, history);

export const hasNextDate: Condition = ({ event }) => event !== null && event.nextDate !== null;

/** BL § 111 asks about a young person who is placed by then; one placed later has passed the date already. */
export function startsBefore(months: number, years: number): Condition {
  return ({ start }, { caseFile }) => start.date <= addMonths(birthday(caseFile, years), -months);
}

export const isAkutWithoutHandleplan: Condition = ({ start, event }, history) =>
  event?.udfald === "akut" && !history.of("handleplan-udarbejdet").some(({ date }) => date <= start.date);
