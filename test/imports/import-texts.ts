import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportFileView } from "#contract/imports";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { findRun, listRejections } from "#server/features/imports/imports.store";
import type { ColumnMapping } from "#server/features/imports/rename-columns";
import { beginRun, carryOutRun } from "#server/features/imports/run-import";
import { systemClock } from "#server/system-clock";

const config = readConfig({ env: { SAGSPEJL_KEY: "ab".repeat(32) } });

interface ImportedText extends ImportFileView {
  readonly rejections: readonly { readonly line: number; readonly column: string; readonly reason: string }[];
}

/** Imports files by their content, as one run; the outcome is in the order given. */
export async function importTexts(
  database: Database,
  texts: readonly (string | Uint8Array)[],
  options: { readonly dryRun?: boolean; readonly mapping?: ColumnMapping; readonly startedBy?: string } = {},
): Promise<ImportedText[]> {
  const folder = await mkdtemp(join(tmpdir(), "sagspejl-import-"));
  try {
    const sources = texts.map((_, index) => ({
      name: `fil-${index}.csv`,
      path: join(folder, String(index)),
    }));
    await Promise.all(sources.map(({ path }, index) => writeFile(path, texts[index] ?? "")));
    const { dryRun = false, mapping = {}, startedBy = null } = options;
    const deps = { config, database, clock: systemClock };
    const begun = await beginRun(deps, sources, { startedBy, dryRun });
    await carryOutRun(deps, begun, { startedBy, dryRun, mapping, onProgress: () => {} });
    return await database.asSystem("test", async (tx) => {
      const run = await findRun(tx, begun.runId);
      const outcome: ImportedText[] = [];
      for (const file of run?.files ?? [])
        outcome.push({ ...file, rejections: await listRejections(tx, file.id) });
      return outcome;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
