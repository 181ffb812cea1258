import type { CaseEvent } from "#casefile/case-event";
import type { CaseFile } from "#casefile/case-file";
import { type FileKind, fileKinds, readHeader } from "#casefile/file-kind";
import { readCaseEventRow } from "#casefile/read-case-event-row";
import { readCaseFileRow } from "#casefile/read-case-file-row";
import { readTableRow } from "#casefile/read-table-row";
import type { CaseRecord, RowReading } from "#casefile/reading";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { GroupedTexts } from "#server/files/grouped-texts";
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
  /** By case number, as the database orders them; to be read once, from first to last. */
  readonly timelines: Iterable<Timeline>;
  /** All of them, once the timelines have been read. */
  readonly rejected: readonly RejectedLine[];
  readonly warnings: readonly string[];
}

type Source = string | AsyncIterable<Uint8Array>;
type Problem = Pick<RejectedLine, "column" | "reason">;
interface Found<T> {
  readonly value: T;
  readonly line: number;
}

/**
 * The cases of a sager.csv with the events of a haendelser.csv, rows in any order and rejected as an import would reject them.
 * The events wait packed until their case's turn. Throws `UnreadableFileError` when a file as a whole cannot be read.
 */
export async function readTimelines(caseFiles: Source, events: Source): Promise<TimelinesInFiles> {
  const rejected: RejectedLine[] = [];
  const cases = new Map<string, Found<CaseFile>>();
  const warnings = await readRows(caseFiles, "sager", readCaseFileRow, rejected, (value, line) => {
    const first = cases.get(value.caseNumber);
    if (first !== undefined) return findRepetition(first, value, { column: "sagsnummer", noun: "Sagen" });
    cases.set(value.caseNumber, { value, line });
    return null;
  });
  const inOrder = [...cases.values()].sort((a, b) => (a.value.caseNumber < b.value.caseNumber ? -1 : 1));
  const ranks = new Map(inOrder.map(({ value }, rank) => [value.caseNumber, rank]));
  const packed = new GroupedTexts(inOrder.length);
  const more = await readRows(events, "haendelser", readCaseEventRow, rejected, (value, line) => {
    const rank = ranks.get(value.caseNumber);
    if (rank !== undefined) {
      packed.add(rank, JSON.stringify({ value, line }));
      return null;
    }
    const reason = `Sagen »${value.caseNumber}« findes ikke. Tag sagen med blandt sagerne, eller ret sagsnummeret.`;
    return { column: "sagsnummer", reason };
  });
  return { timelines: buildTimelines(inOrder, packed, rejected), rejected, warnings: [...warnings, ...more] };
}

/** Builds one case at a time; what is rejected on the way takes its place among the rest when all are built. */
function* buildTimelines(
  cases: readonly Found<CaseFile>[],
  packed: GroupedTexts,
  rejected: RejectedLine[],
): Generator<Timeline> {
  const repeated: RejectedLine[] = [];
  const looseByLine: (readonly RejectedLine[])[] = [];
  let rank = 0;
  for (const texts of packed.read()) {
    const caseFile = cases[rank++];
    if (caseFile === undefined) return;
    const known = new Map<string, Found<CaseEvent>>();
    for (const text of texts) {
      const { value, line } = JSON.parse(text) as Found<CaseEvent>;
      const first = known.get(value.id);
      if (first === undefined) known.set(value.id, { value, line });
      else pushProblem(findRepetition(first, value, { column: "id", noun: "Hændelsen" }), line, repeated);
    }
    looseByLine[caseFile.line] = takeOutLoose(known);
    yield buildTimeline(
      caseFile.value,
      [...known.values()].map(({ value }) => value),
    );
  }
  const ofEvents = rejected.filter(({ kind }) => kind === "haendelser");
  rejected.splice(rejected.length - ofEvents.length);
  const inOrder = [...ofEvents, ...repeated].sort((a, b) => a.line - b.line);
  for (const each of [...inOrder, ...looseByLine.flat()]) rejected.push(each);
}

function pushProblem(problem: Problem | null, line: number, rejected: RejectedLine[]): void {
  if (problem !== null)
    rejected.push({ kind: "haendelser", line, column: problem.column, reason: problem.reason });
}

/** Reads each row of the file, which `take` takes in or finds a problem with; gives the file's warnings. */
async function readRows<T>(
  source: Source,
  kind: RejectedLine["kind"],
  readRecord: (record: CaseRecord) => RowReading<T>,
  rejected: RejectedLine[],
  take: (value: T, line: number) => Problem | null,
): Promise<readonly string[]> {
  const { header, rows } = await openTable(source);
  const reading = readHeader(header);
  if (!reading.ok) throw new UnreadableFileError(reading.reason);
  if (reading.kind !== kind) throw new UnreadableFileError(describeWrongKind(kind, reading.kind));
  for await (const row of rows) {
    const read = readTableRow(row, reading.columns, readRecord);
    const problem = read.ok ? take(read.value, row.line) : read;
    if (problem !== null)
      rejected.push({ kind, line: row.line, column: problem.column, reason: problem.reason });
  }
  return reading.warnings;
}

/** The first row with a key stands; the same row again is passed over, another is a mistake. */
function findRepetition<T>(
  first: Found<T>,
  value: T,
  { column, noun }: { readonly column: string; readonly noun: string },
): Problem | null {
  if (JSON.stringify(first.value) === JSON.stringify(value)) return null;
  const reason = `${noun} står også i linje ${first.line} med andet indhold. Behold den rigtige af de to rækker.`;
  return { column, reason };
}

/** Takes out the events that concern one that is not there; asked again, since those take with them the ones that concern them. */
function takeOutLoose(known: Map<string, Found<CaseEvent>>): readonly RejectedLine[] {
  const rejected: RejectedLine[] = [];
  for (;;) {
    const loose = [...known.values()].filter(
      ({ value }) => value.concerns !== null && !known.has(value.concerns),
    );
    if (loose.length === 0) return rejected;
    for (const { value, line } of loose) {
      known.delete(value.id);
      const reason = `Hændelsen »${value.concerns}« findes ikke i sagen eller er selv afvist. Ret id'et, eller ret den anden hændelse først.`;
      pushProblem({ column: "vedroerer", reason }, line, rejected);
    }
  }
}

function describeWrongKind(wanted: FileKind, found: FileKind): string {
  return `Filen med ${fileKinds[wanted].title} indeholder ${fileKinds[found].title}. Byt filerne om, eller vælg den rigtige fil.`;
}
