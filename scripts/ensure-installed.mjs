import { stat } from "node:fs/promises";
import { join } from "node:path";
import { root, runCommand } from "./run-command.mjs";

/** Runs `npm ci` when node_modules is missing or older than package-lock.json. Ends the process when that fails. */
export async function ensureInstalled() {
  const wanted = await modified("package-lock.json");
  if ((await modified("node_modules/.package-lock.json")) >= wanted) return;
  console.error("Henter pakkerne fra npm. Første gang tager det et par minutter …");
  const { ok } = await npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (ok) return;
  console.error(
    "Pakkerne kunne ikke hentes. Se fejlen ovenfor, tjek adgangen til npm-registret, og prøv igen.",
  );
  process.exit(1);
}

/** Milliseconds since 1970 of the last change, 0 when the file does not exist. */
async function modified(path) {
  return (await stat(join(root, path)).catch(() => undefined))?.mtimeMs ?? 0;
}

/** Under `npm start` npm says where it is itself; otherwise the one on the path. */
function npm(args) {
  const self = process.env.npm_execpath;
  return self ? runCommand(process.execPath, [self, ...args]) : runCommand("npm", args);
}
