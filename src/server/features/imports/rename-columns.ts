import { z } from "zod";
import { fileKinds } from "#casefile/file-kind";
import { UnreadableFileError } from "#server/files/unreadable-file-error";

const columnNames = z.record(z.string(), z.string());
const mappingSchema = z.strictObject({
  sager: columnNames.optional(),
  haendelser: columnNames.optional(),
  svar: columnNames.optional(),
});

/** Another system's column names → ours, for each kind of file. */
export type ColumnMapping = z.infer<typeof mappingSchema>;

/** Reads `{"sager": {"Deres kolonne": "sagsnummer"}}`. Throws {@link UnreadableFileError} with what is wrong. */
export function parseMapping(json: unknown): ColumnMapping {
  const { success, data } = mappingSchema.safeParse(json);
  if (!success)
    throw new UnreadableFileError(
      'Kolonnefilen skal se sådan ud: {"sager": {"Deres kolonne": "sagsnummer"}}, med sager, haendelser eller svar yderst.',
    );
  for (const [kind, names] of Object.entries(data)) {
    const { required, optional } = fileKinds[kind as keyof typeof fileKinds];
    const known: readonly string[] = [...required, ...optional];
    const unknown = Object.values(names ?? {}).find((name) => !known.includes(name));
    if (unknown !== undefined)
      throw new UnreadableFileError(
        `Kolonnefilen nævner ${unknown}, som ${kind} ikke har. Brug ${known.join(", ")}.`,
      );
  }
  return data;
}

/** The header in our names, by the part of the mapping that fits it best; unchanged when none does. */
export function renameColumns(header: readonly string[], mapping: ColumnMapping): readonly string[] {
  const fitting = Object.values(mapping)
    .map((names = {}) => ({ names, hits: header.filter((cell) => Object.hasOwn(names, cell.trim())).length }))
    .toSorted((a, b) => b.hits - a.hits)[0];
  if (fitting === undefined || fitting.hits === 0) return header;
  return header.map((cell) =>
    Object.hasOwn(fitting.names, cell.trim()) ? (fitting.names[cell.trim()] ?? cell) : cell,
  );
}
