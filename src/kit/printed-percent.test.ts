import { expect, test } from "vitest";
import { readPrintedPercent, writePrintedPercent } from "./printed-percent.ts";

test.each([
  ["72", { percent: 72, decimals: 0 }, "72"],
  ["72 %", { percent: 72, decimals: 0 }, "72"],
  ["61,5%", { percent: 61.5, decimals: 1 }, "61,5"],
  ["61.0", { percent: 61, decimals: 1 }, "61,0"],
  [" 0 % ", { percent: 0, decimals: 0 }, "0"],
  ["100", { percent: 100, decimals: 0 }, "100"],
] as const)("»%s« is read as printed, and written so again", (text, printed, written) => {
  expect(readPrintedPercent(text)).toEqual(printed);
  expect(writePrintedPercent(printed)).toBe(written);
});

test.each(["", "%", "72,55", "101", "100,1", "1.200", "13/18", "-5", "ca. 72"])(
  "»%s« is no percentage that a count could be held against",
  (text) => {
    expect(readPrintedPercent(text)).toBeNull();
  },
);
