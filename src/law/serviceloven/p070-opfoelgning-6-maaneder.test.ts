import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { sel70Opfoelgning6Maaneder } from "./p070-opfoelgning-6-maaneder.ts";

const start = "2022-12-10 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 3";
const first = "2023-03-10 opfoelgning-holdt o1 om i1";
const clock = "2023-03-10 → 2023-09-10";

describe("SEL § 70, stk. 1: a follow-up every 6 months while the indsats runs", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(sel70Opfoelgning6Maaneder, "SEL § 70, stk. 1", [
    ["the next on the last day", [start, first, "2023-09-10 opfoelgning-holdt o2 om i1"], [`overholdt ${clock} [i1 o1 o2]`, "overskredet 2023-09-10 → 2024-03-10 [i1 o2]"]],
    ["the next a day late", [start, first, "2023-09-11 opfoelgning-holdt o2 om i1"], [`overskredet ${clock}, P1D for sent [i1 o1 o2]`, "overskredet 2023-09-11 → 2024-03-11 [i1 o2]"]],
    ["none, on the last day", [start, first], [`loeber ${clock} [i1 o1]`], { asOf: "2023-09-10" }],
    ["none, the day after", [start, first], [`overskredet ${clock} [i1 o1]`], { asOf: "2023-09-11" }],
    ["ended before the last day", [start, first, "2023-09-09 indsats-ophoert e1 om i1"], [`bortfaldet ${clock} [i1 o1 e1]`]],
    ["held when it had ended: nothing more runs", [start, "2023-03-10 indsats-ophoert e1 om i1", first], []],
    ["no follow-up yet: no clock here", [start], []],
    ["held on the law's last day, due under the next", [start, "2023-12-31 opfoelgning-holdt o1 om i1", "2024-06-30 opfoelgning-holdt o2 om i1"], ["overholdt 2023-12-31 → 2024-06-30 [i1 o1 o2]"]],
    ["held in 2024: the municipality's own date instead", [start, "2024-01-01 opfoelgning-holdt o1 om i1"], []],
    ["a date decided for the next changes nothing", [start, "2023-03-10 opfoelgning-holdt o1 om i1, næste 2023-12-10", "2023-12-10 opfoelgning-holdt o2 om i1"], [`overskredet ${clock}, P91D for sent [i1 o1 o2]`, "overskredet 2023-12-10 → 2024-06-10 [i1 o2]"]],
  ]);
});
