/** A file or folder of the project, by its path from the root; the same from `src/server` and `dist/server`. */
export function projectFile(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}
