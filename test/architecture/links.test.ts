import { existsSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { listFiles, readSource, root } from "./source-files.ts";

/** The addresses of links and pictures in a page, without their anchors. */
function linksOf(page: string): readonly string[] {
  return Array.from(readSource(page).matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) =>
    link.replace(/#.*/, ""),
  );
}

test("every link and picture in the docs leads somewhere", () => {
  const pages = [...readdirSync(root), ...listFiles("docs")].filter((path) => path.endsWith(".md"));
  expect(pages).toContain("README.md");
  const broken = pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => link !== "" && !/^[a-z]+:/.test(link))
      .filter((link) => !existsSync(posix.join(root, page, "..", link)))
      .map((link) => `${page} → ${link}`),
  );
  expect(broken).toEqual([]);
});
