import type { RawBuilder } from "kysely";
import type { FileKind } from "#casefile/file-kind";
import type { CaseRecord, RowReading } from "#casefile/reading";
import type { Tx } from "#server/database/connect";
import type { CopyValue } from "#server/database/copy-rows";

/** The staging tables of the same run's files that came before, by kind: in a dry run their rows are nowhere else. */
export type EarlierFiles = Readonly<Record<FileKind, readonly RawBuilder<unknown>[]>>;

/** A row of the staging table that a judge took out. `reason` is null when the row says what is known already. */
export interface JudgedRow {
  readonly line: number;
  readonly column_name: string;
  readonly reason: string | null;
}

/** Takes rows out of the staging table, `returning line, column_name, reason`. Asked again until it takes none. */
export type Judge = (staging: RawBuilder<unknown>, earlier: EarlierFiles) => RawBuilder<JudgedRow>;

/** What came of the rows that no judge took out. */
export interface Applied {
  readonly accepted: number;
  readonly unchanged: number;
  readonly warnings: readonly string[];
}

export interface ApplyContext {
  readonly staging: RawBuilder<unknown>;
  readonly runId: number;
  /** The user who brought the file in; null from the command line. */
  readonly startedBy: string | null;
  readonly dryRun: boolean;
}

/** How one kind of file is read, staged, judged and written. */
export interface ImportKind {
  readonly kind: FileKind;
  /** `select … with no data`'s select: the columns of the staging table after `line`. */
  readonly stagingShape: RawBuilder<unknown>;
  /** Their names, in the order of the values that `read` gives. */
  readonly columns: readonly string[];
  read(record: CaseRecord): RowReading<readonly CopyValue[]>;
  readonly judges: readonly Judge[];
  apply(tx: Tx, context: ApplyContext): Promise<Applied>;
}
