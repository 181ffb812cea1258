import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { ImportFileView } from "#contract/imports";
import { formatDecimal } from "#kit/danish-number";
import type { Database } from "#server/database/connect";
import type { ImportSource } from "#server/features/imports/import-source";
import { findRun, listRejections } from "#server/features/imports/imports.store";
import { type ColumnMapping, parseMapping } from "#server/features/imports/rename-columns";
import { beginRun, carryOutRun } from "#server/features/imports/run-import";
import { UnreadableFileError } from "#server/files/unreadable-file-error";
import { systemClock } from "#server/system-clock";
import { type CommandContext, defineCommand, exitCodes } from "../command.ts";
import { UsageError } from "../usage-error.ts";

/** `import`: case files, events and answers from files; contract.md section 2. */
export const importCommand = defineCommand({
  name: "import",
  usage: "FIL… [--dry-run] [--mapping FIL]",
  summary: "læser sager, hændelser og svar ind (CSV eller XLSX; - læser standard ind)",
  options: {
    "dry-run": { type: "boolean", summary: "tæller kun: ingen sager, hændelser eller svar ændres" },
    mapping: {
      type: "string",
      value: "FIL",
      summary: 'andre systemers kolonnenavne: {"sager": {"Deres kolonne": "sagsnummer"}}',
    },
  },
  async run(context, { "dry-run": dryRun, mapping }, paths) {
    if (paths.length === 0) throw new UsageError("Nævn mindst én fil. Se »sagspejl import --help«.");
    if (paths.filter((path) => path === "-").length > 1)
      throw new UsageError("Standard ind (-) kan kun læses én gang.");
    const columns = mapping === undefined ? {} : await readMapping(mapping);
    const folder = await mkdtemp(join(tmpdir(), "sagspejl-"));
    try {
      const sources = await Promise.all(paths.map((path) => sourceOf(path, folder, context.stdin)));
      return await importSources(context, sources, dryRun, columns);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function importSources(
  context: CommandContext,
  sources: readonly ImportSource[],
  dryRun: boolean,
  mapping: ColumnMapping,
): Promise<number> {
  const database = await context.openDatabase();
  const deps = { config: context.config, database, clock: systemClock };
  const run = { startedBy: null, dryRun };
  const begun = await beginRun(deps, sources, run);
  await carryOutRun(deps, begun, {
    ...run,
    mapping,
    onProgress: (name, { rows }) => showProgress(`${name}: ${formatDecimal(rows, 0)} rækker læst`),
  });
  showProgress("");
  const files = await loadFiles(database, begun.runId);
  if (context.json)
    context.print(JSON.stringify({ files: await Promise.all(files.map((file) => toJson(database, file))) }));
  for (const file of files) sayOutcome(context, file);
  if (files.some(({ status }) => status === "fejlet")) return exitCodes.failed;
  return files.some(({ rejected }) => rejected > 0) ? exitCodes.doneWithRejectedRows : 0;
}

function loadFiles(database: Database, runId: number): Promise<readonly ImportFileView[]> {
  return database.asSystem(
    "the command line is the owner",
    async (tx) => (await findRun(tx, runId))?.files ?? [],
  );
}

/** Contract.md section 2. */
async function toJson(
  database: Database,
  { id, file, kind, rows, accepted, unchanged, rejected }: ImportFileView,
) {
  const rejections = await database.asSystem("the command line is the owner", (tx) => listRejections(tx, id));
  return { file, kind, rows, accepted, unchanged, rejected, rejections };
}

function sayOutcome({ say }: CommandContext, file: ImportFileView): void {
  if (file.problem !== null) {
    say(`${file.file}: ${file.problem}`);
    return;
  }
  const [rows, accepted, unchanged, rejected] = [file.rows, file.accepted, file.unchanged, file.rejected].map(
    (count) => formatDecimal(count, 0),
  );
  say(
    `${file.file}: ${rows} ${file.rows === 1 ? "række" : "rækker"}: ${accepted} godkendt, ${unchanged} uændret, ${rejected} afvist`,
  );
  for (const warning of file.warnings) say(`  ${warning}`);
}

/** One line that is written over again; on a terminal only. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

/** Standard input comes only once and an import reads its file more than once: it is kept in `folder` meanwhile. */
async function sourceOf(
  path: string,
  folder: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<ImportSource> {
  if (path !== "-") return { name: path, path };
  const copy = join(folder, "standard-ind");
  await pipeline(stdin, createWriteStream(copy, { mode: 0o600 }));
  return { name: "-", path: copy };
}

async function readMapping(path: string): Promise<ColumnMapping> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, "utf8"));
  } catch {
    throw new UnreadableFileError(
      `Kolonnefilen ${path} findes ikke eller er ikke gyldig JSON. Ret den, og prøv igen.`,
    );
  }
  return parseMapping(json);
}
