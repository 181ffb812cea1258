import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const debianPostgres = "/usr/lib/postgresql";

/** The full path of the first of `names` on the path, or undefined. */
function findOnPath(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/**
 * The browser that the journeys drive, or undefined.
 * @returns {string | undefined}
 */
export function findChromium() {
  return findOnPath("chromium", "chromium-browser", "google-chrome");
}

/**
 * The folder with PostgreSQL's `initdb` and `postgres`, newest version first. Debian keeps them off the path.
 * @returns {string | undefined}
 */
export function findPostgresFolder() {
  const versions = existsSync(debianPostgres) ? readdirSync(debianPostgres) : [];
  const debian = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debianPostgres, version, "bin"));
  const onPath = (process.env.PATH ?? "").split(delimiter);
  return [...debian, ...onPath].find(
    (folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")),
  );
}
