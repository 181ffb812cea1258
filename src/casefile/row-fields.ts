import { listInDanish } from "#kit/danish-list";
import type { LocalDate } from "#kit/local-date";
import { nearestCode } from "./nearest-code.ts";
import { parseLocalDate } from "./parse-local-date.ts";
import { type LocalMoment, parseLocalTime } from "./parse-local-time.ts";
import { type CaseRecord, quote, type Reading, type RowReading } from "./reading.ts";

/** A field that cannot be read: ends the reading of its row and becomes the row's reason. Never leaves `readRow`. */
class FieldProblem extends Error {
  readonly column: string;
  constructor(column: string, reason: string) {
    super(reason);
    this.column = column;
  }
}

/** Reads a row field by field; the first field that cannot be read is the row's reason. */
export function readRow<T>(read: () => T): RowReading<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof FieldProblem) return { ok: false, column: error.column, reason: error.message };
    throw error;
  }
}

/** Refuses the row because of `column`. The reason is a Danish sentence that says what to do. */
export function refuse(column: string, reason: string): never {
  throw new FieldProblem(column, reason);
}

export function optionalText(record: CaseRecord, column: string): string | null {
  const text = record[column]?.trim() ?? "";
  if (text.includes("\0"))
    refuse(
      column,
      `Feltet ${column} indeholder et usynligt tegn (NUL), som ikke kan gemmes. Slet feltet, og skriv det igen.`,
    );
  return text === "" ? null : text;
}

export function requiredText(record: CaseRecord, column: string, whatToWrite: string): string {
  return optionalText(record, column) ?? refuse(column, `Feltet ${column} er tomt. Skriv ${whatToWrite}.`);
}

export function optionalDate(record: CaseRecord, column: string): LocalDate | null {
  const text = optionalText(record, column);
  return text === null ? null : valueOrRefuse(column, parseLocalDate(text));
}

export function requiredDate(record: CaseRecord, column: string): LocalDate {
  return valueOrRefuse(
    column,
    parseLocalDate(requiredText(record, column, "en dato som 2025-03-31 eller 31-03-2025")),
  );
}

export function optionalTime(record: CaseRecord, column: string): LocalMoment | null {
  const text = optionalText(record, column);
  return text === null ? null : valueOrRefuse(column, parseLocalTime(text));
}

export function requiredTime(record: CaseRecord, column: string): LocalMoment {
  return (
    optionalTime(record, column) ??
    refuse(
      column,
      `Feltet ${column} er tomt. Skriv et tidspunkt som 2025-03-31T14:05 eller 31-03-2025 14:05.`,
    )
  );
}

/** One of `codes`, whatever the case of its letters; null when empty. `noun` names the field in the sentence (`Området`). */
export function optionalCode<Code extends string>(
  record: CaseRecord,
  column: string,
  noun: string,
  codes: readonly Code[],
): Code | null {
  const text = optionalText(record, column);
  if (text === null) return null;
  const wanted = text.toLowerCase();
  return (
    codes.find((code) => code === wanted) ??
    refuse(column, `${noun} ${quote(text)} kendes ikke. ${suggest(text, codes)}`)
  );
}

function suggest(text: string, codes: readonly string[]): string {
  const nearest = nearestCode(text, codes);
  if (nearest !== null) return `Mente du ${nearest}?`;
  return codes.length > 6
    ? "Brug en af koderne på listen i brugervejledningen."
    : `Skriv ${listInDanish(codes, "eller")}.`;
}

function valueOrRefuse<T>(column: string, reading: Reading<T>): T {
  return reading.ok ? reading.value : refuse(column, reading.reason);
}
