import { expect, test } from "vitest";
import { configDescriptions } from "#server/config";
import { readSource } from "./source-files.ts";

test("README lists the settings of config.ts as config.ts describes them, and no others", () => {
  const listed = readSource("README.md")
    .split("\n")
    .filter((line) => /^\| `[A-Z_]+` \|/.test(line));
  const rows = configDescriptions.map(
    ({ name, fallback, description }) =>
      `| \`${name}\` | ${fallback === null ? "" : `\`${fallback}\``} | ${description} |`,
  );
  expect(listed).toEqual(rows);
});
