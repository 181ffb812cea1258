import { expect, test } from "vitest";
import { isRecord } from "./is-record.ts";

test.each([
  ["an object", {}, true],
  ["null", null, false],
  ["a list", [], false],
  ["text", "{}", false],
  ["nothing", undefined, false],
])("%s: %j", (_, value, expected) => {
  expect(isRecord(value)).toBe(expected);
});
