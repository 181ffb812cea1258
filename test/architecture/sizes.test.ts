import { expect, test } from "vitest";
import { listCode, readSource } from "./source-files.ts";

const hardLimit = 300;
const nineInTen = 150;

/** Generated files, and catalogues of text that are read one entry at a time. */
const exempt = [/\.generated\.ts$/, /^src\/web\/text\//, /^src\/questions\//];

const files = listCode("src", "test", "scripts", "bench").filter(
  (path) => !exempt.some((pattern) => pattern.test(path)),
);
const lines = files.map((path) => ({ path, lines: readSource(path).trimEnd().split("\n").length }));

/** The number of lines that `share` of the files do not exceed. */
function quantile(share: number): number {
  const sorted = lines.map((file) => file.lines).sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

test(`no file is longer than ${hardLimit} lines`, () => {
  const tooLong = lines.filter((file) => file.lines > hardLimit);
  expect(tooLong, "split it where its subject changes").toEqual([]);
});

test(`nine files in ten have at most ${nineInTen} lines`, () => {
  const spread = [0.5, 0.9, 1].map((share) => `${share * 100} %: ${quantile(share)}`).join(", ");
  console.info(`${files.length} files; lines at most, by share of files: ${spread}`);
  expect(quantile(0.9)).toBeLessThanOrEqual(nineInTen);
});
