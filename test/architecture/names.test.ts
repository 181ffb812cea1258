import { expect, test } from "vitest";
import { listFiles } from "./source-files.ts";

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const numberedMigration = /^\d{4}_[a-z0-9]+(_[a-z0-9]+)*\.sql$/;
const saysNothing = /(^|[-./])(utils?|helpers?|managers?|common|misc|data2)([-./]|$)/;
const paths = listFiles("src", "test", "scripts", "docs").filter((path) => !path.endsWith("/README.md"));

test("folders and files are named in kebab-case, in ASCII", () => {
  expect(paths.filter((path) => !path.split("/").every((part) => kebabCase.test(part)))).toEqual([]);
});

test("a name says what is inside: no utils, helpers, manager, common", () => {
  expect(paths.filter((path) => saysNothing.test(path))).toEqual([]);
});

test("migrations are numbered without a gap, so that two made at once collide", () => {
  const names = listFiles("migrations").map((path) => path.replace("migrations/", ""));
  expect(names.filter((name) => !numberedMigration.test(name))).toEqual([]);
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1));
});
