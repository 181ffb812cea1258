import { expect, test } from "vitest";
import { listFiles, readSource } from "./source-files.ts";

/** Their styles are loaded with the first page. The others come with their page, and stay when the reader goes on. */
const alwaysLoaded = new Set(["ui", "shell", "search"]);

test("no two pages' styles begin with one class: the one read first would change how the other looks", () => {
  const places = new Map<string, Set<string>>();
  for (const path of listFiles("src/web").filter((file) => file.endsWith(".css"))) {
    const folder = path.split("/")[2] ?? "";
    for (const name of leadingClasses(readSource(path)))
      places.set(name, (places.get(name) ?? new Set()).add(alwaysLoaded.has(folder) ? "ui" : folder));
  }
  expect([...places].filter(([, folders]) => folders.size > 1)).toEqual([]);
});

/** The first class of each selector, where no second one narrows it down to a page's own. */
function leadingClasses(css: string): readonly string[] {
  const selectors = css
    .replaceAll(/\/\*.*?\*\//gs, "")
    .split(/[{}]|,(?![^(]*\))/)
    .map((text) => text.trim());
  return selectors.flatMap((selector) => /^[^.:;]*\.([a-z][\w-]*)(?![\w-]*\.)/.exec(selector)?.[1] ?? []);
}
