import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl95NaesteOpfoelgning } from "./p095-naeste-opfoelgning.ts";

const start = "2025-01-10 indsats-ivaerksat i1 efter BL § 32";
const first = "2025-03-10 opfoelgning-holdt o1 om i1, næste 2025-08-10";
const clock = "2025-03-10 → 2025-08-10";

describe("BL § 95, stk. 3: the next follow-up is held on the day that was decided", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl95NaesteOpfoelgning, "BL § 95, stk. 3", [
    ["held on that day", [start, first, "2025-08-10 opfoelgning-holdt o2 om i1"], [`overholdt ${clock} [i1 o1 o2]`]],
    ["held before that day", [start, first, "2025-07-01 opfoelgning-holdt o2 om i1"], [`overholdt ${clock} [i1 o1 o2]`]],
    ["held the day after", [start, first, "2025-08-11 opfoelgning-holdt o2 om i1"], [`overskredet ${clock}, P1D for sent [i1 o1 o2]`]],
    ["not held, on that day", [start, first], [`loeber ${clock} [i1 o1]`], { asOf: "2025-08-10" }],
    ["not held, the day after", [start, first], [`overskredet ${clock} [i1 o1]`], { asOf: "2025-08-11" }],
    ["nine months ahead is lawful: barnets lov has no 6 months", [start, "2025-03-10 opfoelgning-holdt o1 om i1, næste 2025-12-10", "2025-12-10 opfoelgning-holdt o2 om i1"], ["overholdt 2025-03-10 → 2025-12-10 [i1 o1 o2]"]],
    ["no date decided: no clock", [start, "2025-03-10 opfoelgning-holdt o1 om i1"], []],
    ["each date decided has its own clock", [start, first, "2025-08-11 opfoelgning-holdt o2 om i1, næste 2025-10-01", "2025-09-01 opfoelgning-holdt o3 om i1"], [`overskredet ${clock}, P1D for sent [i1 o1 o2]`, "overholdt 2025-08-11 → 2025-10-01 [i1 o2 o3]"]],
    ["the follow-up on another indsats does not count", [start, first, "2025-08-01 opfoelgning-holdt o2 om i9"], [`overskredet ${clock} [i1 o1]`]],
    ["ended before that day", [start, first, "2025-08-09 indsats-ophoert e1 om i1"], [`bortfaldet ${clock} [i1 o1 e1]`]],
    ["ended on that day", [start, first, "2025-08-10 indsats-ophoert e1 om i1"], [`overskredet ${clock} [i1 o1]`]],
    ["a follow-up on a § 30 offer starts nothing", ["2025-01-10 indsats-ivaerksat i1 efter BL § 30", first], []],
    ["begun under serviceloven, followed up under barnets lov", ["2023-11-10 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7", first], [`overskredet ${clock} [i1 o1]`]],
    ["decided in 2023: serviceloven's", ["2023-09-10 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7", "2023-12-10 opfoelgning-holdt o1 om i1, næste 2024-05-10"], []],
  ]);
});
