/**
 * Freezes newly published questions and models: adds their hashes to src/questions/frozen.json.
 * A line that is there is never changed or removed. Run with `npx tsx --conditions=sagspejl-source scripts/freeze-questions.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { publishedHashes } from "#questions/published";

const file = new URL("../src/questions/frozen.json", import.meta.url);
const frozen = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;

const added = [...publishedHashes()].filter(([key]) => !Object.hasOwn(frozen, key));
const sorted = Object.entries({ ...frozen, ...Object.fromEntries(added) }).toSorted(([a], [b]) =>
  a < b ? -1 : 1,
);
writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
console.log(`frozen: ${added.length} new, ${Object.keys(frozen).length} as before`);
