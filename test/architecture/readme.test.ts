import { expect, test } from "vitest";
import { configDescriptions } from "#server/config";
import { readSource } from "./source-files.ts";

test("README lists every setting of config.ts as config.ts describes it", () => {
  const readme = readSource("README.md");
  const rows = configDescriptions.map(
    ({ name, fallback, description }) =>
      `| \`${name}\` | ${fallback === null ? "" : `\`${fallback}\``} | ${description} |`,
  );
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
});
