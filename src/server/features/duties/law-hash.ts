import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { type Counting, countingIds } from "#law/counting/index";

const folder = new URL("../../../law/", import.meta.url);

let ofFiles: Promise<string> | undefined;

/**
 * SHA-256 of every file of the law that this program runs and of how the municipality counts: outcomes judged by other rules
 * are judged again.
 */
export async function lawHash(counting: Counting): Promise<string> {
  ofFiles ??= hashFolder();
  const chosen = countingIds.map((id) => `${id}=${counting[id]}`).join();
  return createHash("sha256")
    .update(await ofFiles)
    .update(chosen)
    .digest("hex");
}

async function hashFolder(): Promise<string> {
  const entries = await readdir(folder, { recursive: true });
  const all = createHash("sha256");
  for (const name of entries.filter((entry) => /(?<!\.d|\.test)\.[jt]s$/.test(entry)).sort())
    all.update(name).update(await readFile(new URL(name, folder)));
  return all.digest("hex");
}
