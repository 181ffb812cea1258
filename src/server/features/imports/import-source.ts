import { stat } from "node:fs/promises";
import { type FileKind, readHeader } from "#casefile/file-kind";
import type { TableRow } from "#casefile/read-table-row";
import { openTable } from "#server/files/read-table";
import { UnreadableFileError } from "#server/files/unreadable-file-error";
import { type ColumnMapping, renameColumns } from "./rename-columns.ts";

/** A file as a person names it, and where its bytes are. */
export interface ImportSource {
  readonly name: string;
  readonly path: string;
}

export interface OpenSource {
  readonly kind: FileKind;
  /** As written in the file. */
  readonly header: readonly string[];
  /** The contract's column at each position; null: kept out. */
  readonly columns: readonly (string | null)[];
  readonly warnings: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
}

/** Opens the file and tells what it holds. Throws {@link UnreadableFileError}. */
export async function openSource({ path }: ImportSource, mapping: ColumnMapping): Promise<OpenSource> {
  const { header, rows } = await openTable(path);
  const reading = readHeader(renameColumns(header, mapping));
  if (!reading.ok) throw new UnreadableFileError(reading.reason);
  const { kind, columns, warnings } = reading;
  return { kind, header, columns, warnings, rows };
}

/** Bytes; 0 when there is no such file, which opening it will say in words. */
export async function sizeOf({ path }: ImportSource): Promise<number> {
  return (await stat(path).catch(() => ({ size: 0 }))).size;
}
