import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { sel70Opfoelgning3Maaneder } from "./p070-opfoelgning-3-maaneder.ts";

const start = "2023-03-10 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 3";
const clock = "2023-03-10 → 2023-06-10";

describe("SEL § 70, stk. 1: the first follow-up within 3 months", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(sel70Opfoelgning3Maaneder, "SEL § 70, stk. 1", [
    ["held on the last day", [start, "2023-06-10 opfoelgning-holdt o1 om i1"], [`overholdt ${clock} [i1 o1]`]],
    ["held the day after", [start, "2023-06-11 opfoelgning-holdt o1 om i1"], [`overskredet ${clock}, P1D for sent [i1 o1]`]],
    ["not held, on the last day", [start], [`loeber ${clock} [i1]`], { asOf: "2023-06-10" }],
    ["not held, the day after", [start], [`overskredet ${clock} [i1]`], { asOf: "2023-06-11" }],
    ["ended before the last day", [start, "2023-06-09 indsats-ophoert e1 om i1"], [`bortfaldet ${clock} [i1 e1]`]],
    ["a parallel BFU changes nothing: that came with barnets lov", [start, "2023-02-01 undersoegelse-besluttet b1", "2023-04-20 undersoegelse-afsluttet b2"], [`overskredet ${clock} [i1]`]],
    ["started on the law's last day, due under the next", ["2023-12-31 indsats-ivaerksat i1 efter SEL § 58", "2024-03-31 opfoelgning-holdt o1 om i1"], ["overholdt 2023-12-31 → 2024-03-31 [i1 o1]"]],
    ["§ 11 starts nothing", ["2023-03-10 indsats-ivaerksat i1 efter SEL § 11, stk. 3"], []],
    ["started in 2024: not serviceloven's", ["2024-01-01 indsats-ivaerksat i1 efter SEL § 58"], []],
  ]);
});
