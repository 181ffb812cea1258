import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { EventType } from "#casefile/event-type";
import { localDate } from "#kit/local-date";
import { type FigureCounts, figureValue } from "./figure-value.ts";
import { managementFigures } from "./index.ts";
import type { FigureForm } from "./management-figure.ts";
import { type Deliveries, type Delivery, joinDeliveries, whyNotMeasurable } from "./measurability.ts";
import { describeMonth, firstDay, monthOf, monthsUpTo } from "./month.ts";
import { namePart } from "./name-part.ts";

const filesThatAreNoFigure = [
  "figure-value",
  "index",
  "management-figure",
  "measurability",
  "month",
  "name-part",
];

describe("the figures of ledelsesinformation", () => {
  test("the catalogue lists every figure in the folder under its file's name, and nothing else", () => {
    const files = readdirSync(new URL(".", import.meta.url))
      .filter((file) => !file.endsWith(".test.ts"))
      .map((file) => file.replace(".ts", ""))
      .filter((name) => !filesThatAreNoFigure.includes(name));
    expect(managementFigures.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test.each(managementFigures.map((figure) => [figure.id, figure] as const))(
    "%s says in words what it counts, and what of when it divides",
    (_, { form, numerator, denominator }) => {
      expect(numerator).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(denominator === null).toBe(form === "antal");
      if (denominator !== null) expect(denominator).toMatch(/^[A-ZÆØÅ].*\.$/);
    },
  );
});

test.each([
  ["ikke-oplyst", "Ikke oplyst"],
  ["uden-samtale", "Uden samtale"],
  ["BL § 32", "BL § 32"],
])("the part »%s« is named %s", (part, name) => {
  expect(namePart(part)).toBe(name);
});

describe("the value of a figure", () => {
  const none: FigureCounts = { hits: 0, n: 0, raadgivere: 0, days: [] };
  const days = (...each: readonly (readonly [number, number])[]) =>
    each.map(([day, count]) => ({ days: day, count }));
  const rows: [form: FigureForm, counts: Partial<FigureCounts>, value: number | null][] = [
    ["antal", {}, 0],
    ["antal", { hits: 3, n: 4 }, 4],
    ["andel", {}, null],
    ["andel", { hits: 3, n: 4 }, 0.75],
    ["gennemsnit", {}, null],
    ["gennemsnit", { hits: 5, n: 5, raadgivere: 2 }, 2.5],
    ["median", {}, null],
    ["median", { n: 1, days: days([7, 1]) }, 7],
    ["median", { n: 2, days: days([10, 1], [7, 1]) }, 8.5],
    ["median", { n: 5, days: days([130, 1], [1, 3], [4, 1]) }, 1],
    ["median", { n: 4, days: days([1, 2], [3, 2]) }, 2],
  ];
  test.each(rows)("%s of %j is %s", (form, counts, value) => {
    expect(figureValue(form, { ...none, ...counts }).value).toBe(value);
  });

  test("a mean is cases out of caseworkers, and names none of them", () => {
    expect(figureValue("gennemsnit", { ...none, hits: 5, n: 5, raadgivere: 2 })).toEqual({
      value: 2.5,
      hits: 5,
      n: 2,
    });
  });
});

describe("a source that does not deliver is never read as zero", () => {
  const between = (first: string, last: string) => ({ first: localDate(first), last: localDate(last) });
  const deliveries: Deliveries = new Map<EventType, Delivery[]>([
    ["genvurdering", [between("2024-05-20", "2025-10-31")]],
    ["tilsynsbesoeg", [between("2025-02-01", "2026-01-05")]],
    ["opfoelgning-holdt", [between("1925-03-02", "1925-03-02"), between("2025-03-02", "2026-01-05")]],
  ]);
  const rows: [needs: EventType[][], monthsBefore: number, month: string, sentence: string | null][] = [
    [[], 0, "2026-03", null],
    [[["genvurdering"]], 0, "2025-10", null],
    [
      [["genvurdering"]],
      0,
      "2025-11",
      "Ikke målbar siden november 2025: »Genvurdering« er sidst leveret 31. oktober 2025.",
    ],
    [
      [["tilsynsbesoeg"], ["genvurdering"]],
      0,
      "2026-01",
      "Ikke målbar siden november 2025: »Genvurdering« er sidst leveret 31. oktober 2025.",
    ],
    [[["tilsynsbesoeg", "genvurdering"]], 0, "2026-01", null],
    [[["tilsynsbesoeg", "genvurdering"]], 0, "2024-05", null],
    [
      [["tilsynsbesoeg"]],
      0,
      "2026-02",
      "Ikke målbar siden februar 2026: »Tilsynsbesøg« er sidst leveret 5. januar 2026.",
    ],
    [[["tilsynsbesoeg"]], 0, "2025-02", null],
    [
      [["tilsynsbesoeg"]],
      0,
      "2025-01",
      "Ikke målbar før februar 2025: »Tilsynsbesøg« er først leveret 1. februar 2025.",
    ],
    [[["genvurdering"]], 12, "2025-05", null],
    [
      [["genvurdering"]],
      12,
      "2025-04",
      "Ikke målbar før maj 2025: »Genvurdering« er først leveret 20. maj 2024.",
    ],
    [
      [["opfoelgning-holdt"]],
      0,
      "2025-02",
      "Ikke målbar: »Opfølgning holdt« er ikke leveret mellem 2. marts 1925 og 2. marts 2025.",
    ],
    [[["opfoelgning-holdt"]], 0, "2025-03", null],
    [
      [["opfoelgning-holdt"]],
      3,
      "2025-05",
      "Ikke målbar før juni 2025: »Opfølgning holdt« er igen leveret 2. marts 2025.",
    ],
    [[["opfoelgning-holdt", "tilsynsbesoeg"]], 0, "2025-02", null],
    [[["afgoerelse"]], 0, "2025-05", "Ikke målbar: Der er aldrig leveret »Afgørelse«."],
  ];
  test.each(rows)("%j with %i months before, in %s: %s", (needs, needsMonthsBefore, month, sentence) => {
    expect(whyNotMeasurable({ needs, needsMonthsBefore }, monthOf(firstDay(month)), deliveries)).toBe(
      sentence,
    );
  });
});

describe("a source stood still when three whole months have nothing in all the municipality", () => {
  const inMonth = (month: string) => ({ first: localDate(`${month}-05`), last: localDate(`${month}-25`) });
  const rows: [months: string[], times: string[]][] = [
    [[], []],
    [["2025-01"], ["2025-01 2025-01"]],
    [["2025-01", "2025-02"], ["2025-01 2025-02"]],
    [["2025-01", "2025-04"], ["2025-01 2025-04"]],
    [
      ["2025-01", "2025-05"],
      ["2025-01 2025-01", "2025-05 2025-05"],
    ],
    [
      ["2024-11", "2025-01", "2025-08", "2025-09"],
      ["2024-11 2025-01", "2025-08 2025-09"],
    ],
  ];
  test.each(rows)("%j: %j", (months, times) => {
    const joined = joinDeliveries(months.map(inMonth));
    expect(joined.map(({ first, last }) => `${monthOf(first)} ${monthOf(last)}`)).toEqual(times);
  });
});

test("months go back over the new year and read in Danish", () => {
  expect(monthsUpTo(monthOf(localDate("2026-02-28")), 4)).toEqual([
    "2025-11",
    "2025-12",
    "2026-01",
    "2026-02",
  ]);
  expect(describeMonth("2026-02")).toBe("februar 2026");
  expect(() => firstDay("2026-13")).toThrow(RangeError);
});
