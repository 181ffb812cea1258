import type { CaseEvent } from "#casefile/case-event";
import type { CaseFile } from "#casefile/case-file";
import { type FileKind, fileKinds, readHeader } from "#casefile/file-kind";
import { readCaseEventRow } from "#casefile/read-case-event-row";
import { readCaseFileRow } from "#casefile/read-case-file-row";
import { readTableRow } from "#casefile/read-table-row";
import type { CaseRecord, RowReading } from "#casefile/reading";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { openTable } from "#server/files/read-table";
import { UnreadableFileError } from "#server/files/unreadable-file-error";

/** A row that was left out, and why. */
export interface RejectedLine {
  readonly kind: "sager" | "haendelser";
  readonly line: number;
  readonly column: string | null;
  readonly reason: string;
}

export interface TimelinesInFiles {
  /** By case number, as the database orders them. */
  readonly timelines: readonly Timeline[];
  readonly rejected: readonly RejectedLine[];
  readonly warnings: readonly string[];
}

type Source = string | AsyncIterable<Uint8Array>;
type Known<T> = Map<string, { readonly value: T; readonly line: number }>;

/**
 * The cases of a sager.csv with the events of a haendelser.csv, rows in any order and rejected as an import would reject them.
 * Throws `UnreadableFileError` when a file as a whole cannot be read.
 */
export async function readTimelines(caseFiles: Source, events: Source): Promise<TimelinesInFiles> {
  const rejected: RejectedLine[] = [];
  const cases: Known<CaseFile> = new Map();
  const warnings = await readRows(caseFiles, "sager", readCaseFileRow, rejected, ({ caseNumber }) => ({
    known: cases,
    key: caseNumber,
    repeated: { column: "sagsnummer", noun: "Sagen" },
  }));
  const eventsByCase = new Map([...cases.keys()].map((key) => [key, new Map() as Known<CaseEvent>]));
  const more = await readRows(events, "haendelser", readCaseEventRow, rejected, ({ caseNumber, id }) => {
    const known = eventsByCase.get(caseNumber);
    if (known === undefined) {
      const reason = `Sagen »${caseNumber}« findes ikke. Tag sagen med blandt sagerne, eller ret sagsnummeret.`;
      return { column: "sagsnummer", reason };
    }
    return { known, key: id, repeated: { column: "id", noun: "Hændelsen" } };
  });
  for (const known of eventsByCase.values()) rejectLoose(known, rejected);
  const timelines = [...cases.values()]
    .map(({ value }) => buildTimeline(value, valuesOf(eventsByCase.get(value.caseNumber))))
    .sort((a, b) => (a.caseFile.caseNumber < b.caseFile.caseNumber ? -1 : 1));
  return { timelines, rejected, warnings: [...warnings, ...more] };
}

type Place<T> =
  | { readonly known: Known<T>; readonly key: string; readonly repeated: { column: string; noun: string } }
  | { readonly column: string; readonly reason: string };

/** Puts each row of the file in its place, or among the rejected; gives the file's warnings. */
async function readRows<T>(
  source: Source,
  kind: RejectedLine["kind"],
  readRecord: (record: CaseRecord) => RowReading<T>,
  rejected: RejectedLine[],
  placeOf: (value: T) => Place<T>,
): Promise<readonly string[]> {
  const { header, rows } = await openTable(source);
  const reading = readHeader(header);
  if (!reading.ok) throw new UnreadableFileError(reading.reason);
  if (reading.kind !== kind) throw new UnreadableFileError(describeWrongKind(kind, reading.kind));
  for await (const row of rows) {
    const read = readTableRow(row, reading.columns, readRecord);
    const problem = read.ok ? put(read.value, row.line, placeOf(read.value)) : read;
    if (problem !== null)
      rejected.push({ kind, line: row.line, column: problem.column, reason: problem.reason });
  }
  return reading.warnings;
}

/** The first row with a key stands; the same row again is passed over, another is a mistake. */
function put<T>(value: T, line: number, place: Place<T>): { column: string; reason: string } | null {
  if ("reason" in place) return place;
  const { known, key, repeated } = place;
  const first = known.get(key);
  if (first === undefined) {
    known.set(key, { value, line });
    return null;
  }
  if (JSON.stringify(first.value) === JSON.stringify(value)) return null;
  const reason = `${repeated.noun} står også i linje ${first.line} med andet indhold. Behold den rigtige af de to rækker.`;
  return { column: repeated.column, reason };
}

/** Takes out the events that concern one that is not there; asked again, since those take with them the ones that concern them. */
function rejectLoose(known: Known<CaseEvent>, rejected: RejectedLine[]): void {
  for (;;) {
    const loose = [...known.values()].filter(
      ({ value }) => value.concerns !== null && !known.has(value.concerns),
    );
    if (loose.length === 0) return;
    for (const { value, line } of loose) {
      known.delete(value.id);
      const reason = `Hændelsen »${value.concerns}« findes ikke i sagen eller er selv afvist. Ret id'et, eller ret den anden hændelse først.`;
      rejected.push({ kind: "haendelser", line, column: "vedroerer", reason });
    }
  }
}

function valuesOf(known: Known<CaseEvent> | undefined): readonly CaseEvent[] {
  return known === undefined ? [] : [...known.values()].map(({ value }) => value);
}

function describeWrongKind(wanted: FileKind, found: FileKind): string {
  return `Filen med ${fileKinds[wanted].title} indeholder ${fileKinds[found].title}. Byt filerne om, eller vælg den rigtige fil.`;
}
