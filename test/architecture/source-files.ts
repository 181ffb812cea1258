import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every file below the folders, as paths from the project's root with `/`. */
export function listFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort(),
  );
}

/** Every TypeScript and JavaScript file below the folders. */
export function listCode(...folders: readonly string[]): readonly string[] {
  return listFiles(...folders).filter((path) => /\.(ts|tsx|mjs)$/.test(path));
}

export function readSource(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
