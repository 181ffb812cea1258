import { posix } from "node:path";
import { expect, test } from "vitest";
import { listCode, readSource } from "./source-files.ts";

/** Imports point left. The two right-most never meet. This table is the architecture. */
const ORDER = [
  "kit",
  "casefile",
  "law",
  "questions",
  "statistics",
  "audit",
  "report",
  "contract",
  "server",
  "web",
];
const order = `${ORDER.slice(0, -2).join(" < ")} < server | web`;

/** What is wrong with importing `specifier` in `file`, in a sentence; undefined when nothing is. */
function faultOf(file: string, specifier: string): string | undefined {
  const [, area = ""] = file.split("/");
  const fault = specifier.startsWith("#")
    ? faultOfArea(area, file, specifier.slice(1).split("/")[0] ?? "")
    : specifier.startsWith(".")
      ? faultOfPath(area, file, specifier)
      : undefined;
  return fault && `${file} imports "${specifier}": ${fault}`;
}

function faultOfArea(area: string, file: string, other: string): string | undefined {
  if (!ORDER.includes(other)) return `there is no area #${other} (order: ${order})`;
  if (other === area) return isDeep(file) ? undefined : `stay inside ${area} with ./ or ../`;
  if (area === "web" && other === "server")
    return "the browser reaches the server over HTTP, through #contract";
  if (ORDER.indexOf(other) > ORDER.indexOf(area))
    return `${area} must not import #${other} (order: ${order})`;
  return undefined;
}

/** Tests may reach `test/` and `scripts/` by path. */
function faultOfPath(area: string, file: string, specifier: string): string | undefined {
  if (file.includes(".test.")) return undefined;
  if (specifier.startsWith("../../")) return `two ../ in a row lose the reader: write #${area}/…`;
  const target = posix.join(file, "..", specifier);
  return target.startsWith(`src/${area}/`) ? undefined : "cross into another area with #area/…";
}

/** Two folders or more below its area's top: from there the top is `#area/…`. */
function isDeep(file: string): boolean {
  return file.split("/").length > 4;
}

function importsOf(file: string): readonly string[] {
  const found = readSource(file).matchAll(
    /^\s*(?:import|export)\b[^"';]*?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm,
  );
  return Array.from(found, ([, fixed, dynamic]) => fixed ?? dynamic ?? "");
}

test("every import points left", () => {
  const files = listCode("src");
  expect(files.length).toBeGreaterThan(0);
  const faults = files.flatMap((file) => importsOf(file).map((specifier) => faultOf(file, specifier)));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});

test("every folder of src is an area of the table", () => {
  const areas = new Set(listCode("src").map((file) => file.split("/")[1]));
  expect([...areas].filter((area) => !ORDER.includes(area ?? ""))).toEqual([]);
});

test.each([
  ["src/law/a.ts", "#kit/local-date", undefined],
  ["src/law/barnets-lov/a.ts", "../duty.ts", undefined],
  ["src/law/a.ts", "node:fs", undefined], // the compiler's to refuse
  ["src/law/a.ts", "#audit/draw", "law must not import #audit"],
  ["src/law/a.ts", "#law/duty", "stay inside law"],
  ["src/server/features/users/a.ts", "#server/database/connect", undefined],
  ["src/law/a.ts", "#common/x", "there is no area #common"],
  ["src/law/a.ts", "../kit/clock.ts", "cross into another area with #area/…"],
  ["src/server/a/b/c.ts", "../../d.ts", "two ../ in a row"],
  ["src/server/a.ts", "#web/desk", "server must not import #web"],
  ["src/web/a.tsx", "#server/config", "the browser reaches the server over HTTP"],
])("%s may import %s: %s", (file, specifier, sentence) => {
  expect(faultOf(file, specifier) ?? "").toContain(sentence ?? "");
  expect(faultOf(file, specifier) === undefined).toBe(sentence === undefined);
});
