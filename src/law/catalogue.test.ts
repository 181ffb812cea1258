import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type DutyId, dutyIds } from "./duty-ids.ts";
import { dutyPath } from "./duty-path.ts";
import { duties, findDuty } from "./index.ts";

const root = new URL("./", import.meta.url);
const files = ["barnets-lov", "serviceloven"]
  .flatMap((law) => readdirSync(new URL(law, root)).map((name) => `law/${law}/${name}`))
  .toSorted();
const dutyFiles = files.filter((path) => !path.endsWith(".test.ts"));

test("the contract's own example: bl-20-undersoegelse-4-maaneder is law/barnets-lov/p020-undersoegelse-4-maaneder.ts", () => {
  expect(dutyPath("bl-20-undersoegelse-4-maaneder")).toBe("law/barnets-lov/p020-undersoegelse-4-maaneder.ts");
  expect(dutyPath("sel-70-opfoelgning-3-maaneder")).toBe("law/serviceloven/p070-opfoelgning-3-maaneder.ts");
});

test("id is path: every id has its file, every file its id, and the index has them all in the ids' order", () => {
  expect(dutyIds.map(dutyPath).toSorted()).toEqual(dutyFiles);
  expect(duties.map(({ id }) => id)).toEqual(dutyIds);
});

test("a truth table stands beside every duty", () => {
  expect(files.filter((path) => path.endsWith(".test.ts"))).toEqual(
    dutyFiles.map((path) => path.replace(/\.ts$/, ".test.ts")),
  );
});

test.each(dutyIds)("%s stands in its own file, says where it comes from, and what is unsure", (id) => {
  const { source, rule, title, inForce, tells } = findDuty(id) ?? expect.fail(`no ${id}`);
  expect(readFileSync(new URL(`../${dutyPath(id)}`, root), "utf8")).toContain(`id: "${id}"`);
  expect(source.provision).toMatch(new RegExp(`^${id.startsWith("bl") ? "BL" : "SEL"} §§? \\d+`));
  expect(source.note).toMatch(/\.$/);
  expect([title, rule].every((text) => text.length > 10)).toBe(true);
  expect(id.startsWith("bl") ? inForce.from : inForce.to).toBe(
    id.startsWith("bl") ? "2024-01-01" : "2023-12-31",
  );
  expect(tells.start).toContain("{start}");
  expect(tells.fulfilled).toContain("{fulfilled}");
});

test("what nobody has found the wording of says so", () => {
  const unverified = duties.filter(({ source }) => !source.verified);
  for (const { source } of unverified) expect(source.note).toMatch(/ikke|hukommelsen/);
  expect(unverified.map(({ id }): DutyId => id)).toContain("bl-137-genvurdering");
});

test("an id that is no duty's is not found", () => expect(findDuty("bl-999-intet")).toBeUndefined());
