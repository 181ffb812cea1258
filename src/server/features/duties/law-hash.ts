import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { type Counting, countingIds } from "#law/counting/index";

const sources = new URL("../../../", import.meta.url);
const ofFolders = new Map<string, Promise<string>>();

/**
 * SHA-256 of every file of the law that this program runs and of how the municipality counts: outcomes judged by other rules
 * are judged again.
 */
export function lawHash(counting: Counting): Promise<string> {
  return hashRules(["law"], counting);
}

/** The same, with the rules that make an answer to a question of the outcomes. */
export function levelZeroHash(counting: Counting): Promise<string> {
  return hashRules(["law", "audit/level-zero"], counting);
}

async function hashRules(folders: readonly string[], counting: Counting): Promise<string> {
  const all = createHash("sha256");
  for (const folder of folders) all.update(await hashFolder(folder));
  return all.update(countingIds.map((id) => `${id}=${counting[id]}`).join()).digest("hex");
}

function hashFolder(name: string): Promise<string> {
  const known = ofFolders.get(name) ?? readFolder(new URL(`${name}/`, sources));
  ofFolders.set(name, known);
  return known;
}

async function readFolder(folder: URL): Promise<string> {
  const entries = await readdir(folder, { recursive: true });
  const all = createHash("sha256");
  for (const name of entries.filter((entry) => /(?<!\.d|\.test)\.[jt]s$/.test(entry)).sort())
    all.update(name).update(await readFile(new URL(name, folder)));
  return all.digest("hex");
}
