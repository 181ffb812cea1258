import { listInDanish } from "#kit/danish-list";
import type { LocalDate } from "#kit/local-date";
import type { CaseEvent } from "./case-event.ts";
import { type EventRule, eventRules } from "./event-rule.ts";
import { type EventType, eventTypes } from "./event-type.ts";
import { formatProvision, type Provision, parseProvision } from "./provision.ts";
import { type CaseRecord, quote, type RowReading } from "./reading.ts";
import {
  optionalCode,
  optionalDate,
  optionalText,
  readRow,
  refuse,
  requiredText,
  requiredTime,
} from "./row-fields.ts";

const typeCodes = Object.keys(eventTypes) as EventType[];

/** Reads a row of haendelser.csv. Whether its case, and the event it concerns, exist is for the import to see. */
export function readCaseEventRow(record: CaseRecord): RowReading<CaseEvent> {
  return readRow(() => {
    const caseNumber = requiredText(record, "sagsnummer", "sagens nummer, som det står i fagsystemet");
    const id = requiredText(record, "id", "et id, der kun bruges én gang i sagen");
    const type = optionalCode(record, "type", "Hændelsestypen", typeCodes);
    if (type === null)
      refuse("type", "Feltet type er tomt. Skriv hændelsens kode, fx underretning-modtaget.");
    const { date, time } = requiredTime(record, "tidspunkt");
    const rule = eventRules[type] ?? {};
    refuseMissing(record, type, rule);
    return {
      caseNumber,
      id,
      type,
      date,
      time,
      provision: readProvision(record),
      concerns: readConcerns(record, id),
      udfald: readUdfald(record, rule),
      person: rule.person
        ? optionalCode(record, "person", "Personen", rule.person)
        : optionalText(record, "person"),
      nextDate: readNextDate(record, date),
      remark: optionalText(record, "bemaerkning"),
    };
  });
}

function refuseMissing(record: CaseRecord, type: EventType, rule: EventRule): void {
  for (const column of rule.required ?? []) {
    if (optionalText(record, column) !== null) continue;
    refuse(
      column,
      `Feltet ${column} er tomt, men skal udfyldes ved ${type}. Skriv ${whatToWrite(column, rule)}.`,
    );
  }
}

function whatToWrite(column: "udfald" | "person" | "paragraf", rule: EventRule): string {
  if (column === "paragraf") return "paragraffen, fx BL § 32, stk. 1, nr. 5";
  const values = rule[column];
  return values === undefined || values === "score" ? "scoren som et tal" : listInDanish(values, "eller");
}

function readProvision(record: CaseRecord): Provision | null {
  const text = optionalText(record, "paragraf");
  if (text === null) return null;
  const provision = parseProvision(text);
  if (provision !== null) return provision;
  const guess = parseProvision(`BL ${text}`);
  const example =
    guess === null ? "BL § 32, stk. 1, nr. 5 eller SEL § 52, stk. 3, nr. 7" : formatProvision(guess);
  return refuse(
    "paragraf",
    `Paragraffen ${quote(text)} kan ikke læses. Skriv lov og paragraf, fx ${example}.`,
  );
}

function readConcerns(record: CaseRecord, id: string): string | null {
  const concerns = optionalText(record, "vedroerer");
  if (concerns === id)
    refuse(
      "vedroerer",
      `Hændelsen ${quote(id)} vedrører sig selv. Skriv id'et på den anden hændelse, eller lad feltet være tomt.`,
    );
  return concerns;
}

function readUdfald(record: CaseRecord, rule: EventRule): string | null {
  if (rule.udfald === undefined) return optionalText(record, "udfald");
  if (rule.udfald !== "score") return optionalCode(record, "udfald", "Udfaldet", rule.udfald);
  const text = optionalText(record, "udfald");
  if (text === null || /^\d{1,3}([.,]\d{1,2})?$/.test(text)) return text?.replace(",", ".") ?? null;
  return refuse("udfald", `Scoren ${quote(text)} er ikke et tal. Skriv den med cifre, fx 7.`);
}

function readNextDate(record: CaseRecord, date: LocalDate): LocalDate | null {
  const nextDate = optionalDate(record, "naeste_dato");
  if (nextDate === null || nextDate >= date) return nextDate;
  return refuse(
    "naeste_dato",
    `Den næste dato ${quote(nextDate)} ligger før hændelsen selv (${date}). Ret en af de to datoer.`,
  );
}
