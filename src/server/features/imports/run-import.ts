import type { FileKind } from "#casefile/file-kind";
import type { AppDeps } from "#server/app-deps";
import { readEncryptionKey } from "#server/encryption-key";
import { UnreadableFileError } from "#server/files/unreadable-file-error";
import { findMunicipality } from "../sign-in/municipality.store.ts";
import { importFile } from "./import-file.ts";
import type { ImportKind } from "./import-kind.ts";
import { failFile, finishRun, insertFile, insertRun, type NewRun } from "./import-run.store.ts";
import { type ImportSource, type OpenSource, openSource, sizeOf } from "./import-source.ts";
import { answerImport } from "./kinds/answers.ts";
import { loadAuditQuestions } from "./kinds/audit-questions.ts";
import { caseEventImport } from "./kinds/case-events.ts";
import { caseFileImport } from "./kinds/case-files.ts";
import { unitFinder } from "./kinds/unit-finder.ts";
import type { ColumnMapping } from "./rename-columns.ts";
import { cprSealer } from "./seal-cpr.ts";
import type { Progress } from "./stage-rows.ts";
import { dropStagingTable, stagingTable } from "./staging-table.ts";

/** Cases before their events, events before the answers about them, whatever the order the files came in. */
const kindOrder: readonly FileKind[] = ["sager", "haendelser", "svar"];

export interface RunOptions extends NewRun {
  readonly mapping: ColumnMapping;
  readonly onProgress: (fileName: string, progress: Progress) => void;
}

export interface BegunRun {
  readonly runId: number;
  readonly files: readonly { readonly fileId: number; readonly source: ImportSource }[];
}

/** Writes down that the files are about to be read, so that the run can be followed from its first moment. */
export async function beginRun(
  { database }: Pick<AppDeps, "database">,
  sources: readonly ImportSource[],
  run: NewRun,
): Promise<BegunRun> {
  const sizes = await Promise.all(sources.map(sizeOf));
  return database.asSystem("only the import writes its runs", async (tx) => {
    const runId = await insertRun(tx, run);
    const files: { fileId: number; source: ImportSource }[] = [];
    for (const [index, source] of sources.entries())
      files.push({ fileId: await insertFile(tx, runId, source.name, sizes[index] ?? 0), source });
    return { runId, files };
  });
}

/** Takes in the files of a run, one after another. A file that cannot be read says so and stops no other. */
export async function carryOutRun(
  deps: AppDeps,
  { runId, files }: BegunRun,
  options: RunOptions,
): Promise<void> {
  const { database, clock } = deps;
  let failed = false;
  const fail = async (fileId: number, error: unknown) => {
    failed = true;
    await database.asSystem("only the import writes its runs", (tx) =>
      failFile(tx, fileId, sentenceOf(error)),
    );
    if (!(error instanceof UnreadableFileError)) throw error;
  };
  try {
    const opened = await openAll(files, options.mapping, fail);
    const earlier: Record<FileKind, ReturnType<typeof stagingTable>[]> = {
      sager: [],
      haendelser: [],
      svar: [],
    };
    for (const file of opened) {
      const kind = await prepareKind(deps, file.open.kind);
      const progress = (at: Progress) => options.onProgress(file.source.name, at);
      await importFile(database, { ...file, ...options, runId, kind, earlier }, progress).catch(
        (error: unknown) => fail(file.fileId, error),
      );
      earlier[kind.kind].push(stagingTable(file.fileId));
    }
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    await database.asSystem("only the import writes its runs", async (tx) => {
      for (const { fileId } of files) await dropStagingTable(tx, fileId);
      await finishRun(tx, runId, failed ? "fejlet" : "faerdig", clock.now());
    });
  }
}

async function openAll(
  files: BegunRun["files"],
  mapping: ColumnMapping,
  fail: (fileId: number, error: unknown) => Promise<void>,
) {
  const opened: { fileId: number; source: ImportSource; open: OpenSource }[] = [];
  for (const file of files) {
    try {
      opened.push({ ...file, open: await openSource(file.source, mapping) });
    } catch (error) {
      await fail(file.fileId, error);
    }
  }
  return opened.toSorted((a, b) => kindOrder.indexOf(a.open.kind) - kindOrder.indexOf(b.open.kind));
}

function prepareKind({ database, config }: AppDeps, kind: FileKind): Promise<ImportKind> {
  return database.asSystem("the import looks up units and questions", async (tx) => {
    if (kind === "haendelser") return caseEventImport;
    if (kind === "svar") return answerImport(await loadAuditQuestions(tx));
    const { invented } = await findMunicipality(tx);
    return caseFileImport(
      await unitFinder(tx),
      invented ? refuseRealChildren : cprSealer(readEncryptionKey(config)),
    );
  });
}

/** In the example municipality anyone may be anyone: no real child belongs there. Nothing of the file is kept. */
function refuseRealChildren(): never {
  throw new UnreadableFileError(
    "Filen rummer CPR-numre, men kommunen her er opdigtet, og enhver kan logge ind i den. Intet er gemt. Start Sagspejl med en tom database og DEMO=0, før rigtige sager læses ind.",
  );
}

function sentenceOf(error: unknown): string {
  return error instanceof UnreadableFileError
    ? error.message
    : "Indlæsningen blev afbrudt af en fejl hos os, og intet af filen er gemt. Send filen igen, eller kontakt it-drift.";
}
