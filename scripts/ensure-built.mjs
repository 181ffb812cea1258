import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root, runTool } from "./run-command.mjs";

const stamp = join(root, "dist", ".built");
const lock = join(root, "dist", ".building");
const sources = ["src", "package-lock.json", "tsconfig.base.json", "vite.config.ts"];

/** Builds the server and the web pages into `dist` when a source is newer. Ends the process when that fails. */
export async function ensureBuilt() {
  if (!(await isStale())) return;
  await mkdir(join(root, "dist"), { recursive: true });
  const letGo = await takeTurn();
  // Another process may have built while we waited.
  const isBuilt = !(await isStale()) || (await build());
  await letGo();
  if (!isBuilt) process.exit(1);
}

async function build() {
  const begun = new Date();
  const [server, pages] = await Promise.all([
    // Half of the time would go to the types, which `npm run check` checks.
    run("serveren", "typescript/bin/tsc", ["-b", "src/server", "--noCheck"]),
    run("siderne", "vite/bin/vite.js", ["build", "--logLevel", "warn"]),
  ]);
  if (!server || !pages) return false;
  await writeFile(stamp, "");
  await utimes(stamp, begun, begun); // what changed while we built is newer than the stamp
  return true;
}

async function run(what, tool, args) {
  console.error(`Bygger ${what} …`);
  // Whoever starts us may be a test (NODE_ENV=test): then Vite would build the slow pages that React has for developers.
  const { ok } = await runTool(tool, args, { env: { ...process.env, NODE_ENV: "production" } });
  if (!ok) console.error(`Kunne ikke bygge ${what}. Fejlen står ovenfor.`);
  return ok;
}

/** Waits until no other living process builds; gives the function that lets the next one in. */
async function takeTurn() {
  while (true) {
    try {
      await writeFile(lock, `${process.pid}`, { flag: "wx" });
      return () => rm(lock);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const owner = Number(await readFile(lock, "utf8").catch(() => ""));
      if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
      await setTimeout(200);
    }
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function isStale() {
  return anyNewer((await stat(stamp).catch(() => undefined))?.mtimeMs ?? 0);
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
