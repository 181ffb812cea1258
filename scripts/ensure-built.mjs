import { mkdir, readdir, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, runTool } from "./run-command.mjs";

const stamp = join(root, "dist", ".built");
const sources = ["src", "package-lock.json", "tsconfig.base.json", "vite.config.ts"];

/** Builds the server and the web pages into `dist` when a source is newer. Ends the process when that fails. */
export async function ensureBuilt() {
  const built = (await stat(stamp).catch(() => undefined))?.mtimeMs ?? 0;
  if (!(await anyNewer(built))) return;
  const begun = new Date();
  await build("serveren", "typescript/bin/tsc", ["-b", "src/server"]);
  await build("siderne", "vite/bin/vite.js", ["build", "--logLevel", "warn"]);
  await mkdir(join(root, "dist"), { recursive: true });
  await writeFile(stamp, "");
  await utimes(stamp, begun, begun); // what changed while we built is newer than the stamp
}

async function build(what, tool, args) {
  console.error(`Bygger ${what} …`);
  const { ok } = await runTool(tool, args);
  if (ok) return;
  console.error(`Kunne ikke bygge ${what}. Fejlen står ovenfor.`);
  process.exit(1);
}

/** Whether any source file, or a folder that lost one, changed after `time`. Tests are not part of what is built. */
async function anyNewer(time) {
  for (const source of sources) {
    if (await newer(join(root, source), time)) return true;
  }
  return false;
}

async function newer(path, time) {
  const info = await stat(path);
  if (info.isFile()) return !path.includes(".test.") && info.mtimeMs > time;
  if (info.mtimeMs > time) return true;
  for (const name of await readdir(path)) {
    if (await newer(join(path, name), time)) return true;
  }
  return false;
}
