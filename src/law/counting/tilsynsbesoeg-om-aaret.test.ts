import { describe } from "vitest";
import { bl156Tilsynsbesoeg } from "../barnets-lov/p156-tilsynsbesoeg.ts";
import { sel148Tilsynsbesoeg } from "../serviceloven/p148-tilsynsbesoeg.ts";
import { testDuty } from "../testing/duty-table.ts";

const placed = "2024-03-10 indsats-ivaerksat i1 efter BL § 46";
const visits = (...dates: string[]) =>
  dates.map((date, index) => `${date} tilsynsbesoeg v${index + 1}: alene`);
const counting = { "tilsynsbesoeg-om-aaret": "kalenderaar" } as const;
const of2025 = "2025-01-01 → 2025-12-31";

describe("two visits a year (BL § 156, stk. 5), and which year", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl156Tilsynsbesoeg, "BL § 156, stk. 5", [
    ["twelve months from the placement, which is the default", [placed, ...visits("2024-05-01", "2025-03-09")], ["overholdt 2024-03-10 → 2025-03-09 [i1 v1 v2]"], { asOf: "2025-03-09" }],
    ["twelve months, chosen", [placed, ...visits("2024-05-01", "2025-03-09")], ["overholdt 2024-03-10 → 2025-03-09 [i1 v1 v2]"], { asOf: "2025-03-09", counting: { "tilsynsbesoeg-om-aaret": "fra-anbringelsen" } }],
    ["the calendar year: the year the placement begins in is not counted", [placed], [], { counting, asOf: "2024-12-31" }],
    ["the calendar year: the first whole one begins on 1 January", [placed], [`loeber ${of2025} [i1]`], { counting, asOf: "2025-01-01" }],
    ["the calendar year: two visits in it", [placed, ...visits("2025-01-01", "2025-12-31")], [`overholdt ${of2025} [i1 v1 v2]`], { counting }],
    ["the calendar year: visits on either side do not count", [placed, ...visits("2024-12-31", "2025-06-01", "2026-01-01")], [`overskredet ${of2025} [i1]`, "loeber 2026-01-01 → 2026-12-31 [i1]"], { counting, asOf: "2026-02-01" }],
    ["the calendar year: one visit, on the last day", [placed, ...visits("2025-06-01")], [`loeber ${of2025} [i1]`], { counting, asOf: "2025-12-30" }],
    ["the calendar year: a placement from 1 January has that year whole", ["2025-01-01 indsats-ivaerksat i1 efter BL § 47"], [`loeber ${of2025} [i1]`], { counting }],
    ["the calendar year: ended in it", [placed, "2025-12-31 indsats-ophoert e1 om i1"], [`bortfaldet ${of2025} [i1 e1]`], { counting }],
    ["the calendar year: ended in it, but both visits made", [placed, ...visits("2025-02-01", "2025-03-01"), "2025-04-01 indsats-ophoert e1 om i1"], [`overholdt ${of2025} [i1 v1 v2]`], { counting }],
    ["the calendar year: ended on 1 January, that year never begins", [placed, "2026-01-01 indsats-ophoert e1 om i1"], [`overskredet ${of2025} [i1]`], { counting, asOf: "2026-06-01" }],
    ["the calendar year: begun and ended within one, no year is whole", [placed, "2024-11-01 indsats-ophoert e1 om i1"], [], { counting, asOf: "2025-12-31" }],
    ["the calendar year: begun under serviceloven, 2024 is the first of this law", ["2022-06-01 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7"], ["overskredet 2024-01-01 → 2024-12-31 [i1]", `loeber ${of2025} [i1]`], { counting }],
  ]);
});

describe("the same under serviceloven (SEL § 148, stk. 1)", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(sel148Tilsynsbesoeg, "SEL § 148, stk. 1", [
    ["the calendar year: 2023 is its last", ["2022-06-01 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7"], ["overskredet 2023-01-01 → 2023-12-31 [i1]"], { counting }],
  ]);
});
