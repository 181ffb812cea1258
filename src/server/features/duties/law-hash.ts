import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";

const folder = new URL("../../../law/", import.meta.url);

let hash: Promise<string> | undefined;

/** SHA-256 of every file of the law that this program runs: outcomes judged by other rules are judged again. */
export function lawHash(): Promise<string> {
  hash ??= hashFolder();
  return hash;
}

async function hashFolder(): Promise<string> {
  const entries = await readdir(folder, { recursive: true });
  const all = createHash("sha256");
  for (const name of entries.filter((entry) => /(?<!\.d|\.test)\.[jt]s$/.test(entry)).sort())
    all.update(name).update(await readFile(new URL(name, folder)));
  return all.digest("hex");
}
