import { type RawBuilder, sql } from "kysely";
import type { CaseEvent } from "#casefile/case-event";
import { type EventType, eventTypes } from "#casefile/event-type";
import { type Provision, parseProvision } from "#casefile/provision";
import { formatCopenhagenTime } from "#kit/copenhagen-time";
import { dayOf, digits, type LocalDate } from "#kit/local-date";

/** ASCII's unit separator: each field of each event is set apart from the next by one. */
const separator = "\x1f";
const fieldsPerEvent = 9;

/**
 * All events of a case as one text, without their remarks, which no duty reads. A row for each event would cost the
 * database's client more time than the law takes to judge it. By day and time, so that little is left to put in order:
 * the client is the one that is waited for.
 */
export const packedEvents: RawBuilder<string | null> = sql`string_agg(concat_ws(${sql.lit(separator)},
  event_id, type, occurred_on, coalesce(occurred_at::text, ''), coalesce(provision, ''), coalesce(concerns, ''),
  coalesce(udfald, ''), coalesce(person, ''), coalesce(next_date::text, '')), ${sql.lit(separator)}
  order by occurred_on, occurred_at)`;

/** The events of such a text; null when one of them holds the separator itself, so that it cannot be told apart. */
export function unpackEvents(caseNumber: string, packed: string, count: number): CaseEvent[] | null {
  const fields = packed.split(separator);
  if (fields.length !== count * fieldsPerEvent) return null;
  const events: CaseEvent[] = [];
  for (let at = 0; at < fields.length; at += fieldsPerEvent) {
    const occurredAt = fields[at + 3];
    const provision = fields[at + 4];
    events.push({
      caseNumber,
      id: fields[at] ?? "",
      type: typeOf(fields[at + 1] ?? ""),
      date: fields[at + 2] as LocalDate, // the database knows no other dates
      time: occurredAt ? timeInDenmark(occurredAt) : null,
      provision: provision ? provisionOf(provision) : null,
      concerns: fields[at + 5] || null,
      udfald: fields[at + 6] || null,
      person: fields[at + 7] || null,
      nextDate: (fields[at + 8] || null) as LocalDate | null,
      remark: null,
    });
  }
  return events;
}

/** Of `2025-02-03 08:12:00+00`, as every session writes a time. */
function timeInDenmark(utc: string): string {
  return formatCopenhagenTime(dayOf(utc) * 1440 + digits(utc, 11, 13) * 60 + digits(utc, 14, 16));
}

/** The very text that duties ask for: a cut-out of the packed text would be read letter by letter each time they do. */
const types: ReadonlyMap<string, string> = new Map(Object.keys(eventTypes).map((type) => [type, type]));

function typeOf(text: string): EventType {
  return types.get(text) as EventType; // the import lets no other in
}

/** The law has few provisions and a municipality many decisions. */
const provisions = new Map<string, Provision | null>();

function provisionOf(text: string): Provision | null {
  let provision = provisions.get(text);
  if (provision === undefined) {
    provision = parseProvision(text);
    provisions.set(text, provision);
  }
  return provision;
}
