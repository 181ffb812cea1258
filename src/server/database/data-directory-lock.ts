import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "../is-system-error.ts";

/** Another running process has the folder. */
export class DataDirectoryTaken extends Error {
  override readonly name = "DataDirectoryTaken";
}

/** Locks held by this process: its own number in a file may also be left from an earlier life in a container. */
const held = new Set<string>();

/**
 * Takes the folder for this process, making it when absent; gives the function that lets go.
 * PGlite itself has no lock, and two processes writing destroy the data. The lock of a dead process is taken over.
 * Throws {@link DataDirectoryTaken} when a living one has it.
 */
export function lockDataDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, "sagspejl.lock");
  while (!tryCreate(file)) clearStaleLock(file, directory);
  held.add(file);
  return () => {
    if (held.delete(file)) rmSync(file, { force: true });
  };
}

function tryCreate(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${startOf(process.pid)}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return false;
    throw error;
  }
}

function clearStaleLock(file: string, directory: string): void {
  const owner = readOwner(file);
  if (owner === null) return;
  const pid = Number.parseInt(owner, 10);
  const alive =
    pid === process.pid ? held.has(file) : owner.trim() === `${pid} ${startOf(pid)}` && isRunning(pid);
  if (alive) {
    throw new DataDirectoryTaken(
      `Mappen ${directory} er i brug af et andet Sagspejl (proces ${pid}). Stop det først, eller vælg en anden mappe med --data.`,
    );
  }
  // Moved aside before it is removed: if another process was faster, its fresh lock goes back.
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, "utf8") !== owner) linkSync(aside, file);
    rmSync(aside);
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
  }
}

function readOwner(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return null;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error, "EPERM");
  }
}

/** When the process began, in clock ticks since boot, so that a reused number is not taken for its owner. `?` where the system does not tell. */
function startOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? "?";
  } catch {
    return "?";
  }
}
