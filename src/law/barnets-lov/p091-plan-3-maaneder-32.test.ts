import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl91Plan3Maaneder32 } from "./p091-plan-3-maaneder-32.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 32, stk. 1, nr. 3";
const planned = "2025-03-20 plan-stillingtagen p1 om a1: plan";
const clock = "2025-03-10 → 2025-06-10";

describe("BL § 91, stk. 1: a plan decided on is ready 3 months after the decision", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl91Plan3Maaneder32, "BL § 91, stk. 1", [
    ["ready on the last day, counted from the decision", [decision, planned, "2025-06-10 barnets-plan-udarbejdet p2"], [`overholdt ${clock} [a1 p1 p2]`]],
    ["ready the day after", [decision, planned, "2025-06-11 barnets-plan-udarbejdet p2"], [`overskredet ${clock}, P1D for sent [a1 p1 p2]`]],
    ["ready on the day of the decision", [decision, planned, "2025-03-10 barnets-plan-udarbejdet p2"], [`overholdt ${clock} [a1 p2 p1]`]],
    ["a plan from before the decision does not count", [decision, planned, "2025-03-09 barnets-plan-udarbejdet p2"], [`overskredet ${clock} [a1 p1]`]],
    ["not ready on the last day", [decision, planned], [`loeber ${clock} [a1 p1]`], { asOf: "2025-06-10" }],
    ["not ready the day after", [decision, planned], [`overskredet ${clock} [a1 p1]`], { asOf: "2025-06-11" }],
    ["no plan decided on: no clock", [decision, "2025-03-20 plan-stillingtagen p1 om a1: ingen-plan"], []],
    ["nothing decided about a plan: no clock here", [decision], []],
    ["first none, then one after all", [decision, "2025-03-12 plan-stillingtagen p0 om a1: ingen-plan", planned], [`overskredet ${clock} [a1 p1]`]],
    ["16 that day: § 108 instead", [decision, planned], [], { born: "2009-03-10" }],
    ["an ungeplan is not a barnets plan", [decision, planned, "2025-04-01 ungeplan-udarbejdet p2"], [`overskredet ${clock} [a1 p1]`]],
    ["from a month's last day to a shorter month's", ["2024-11-30 afgoerelse a1 efter BL § 32", "2024-12-01 plan-stillingtagen p1 om a1: plan", "2025-02-28 barnets-plan-udarbejdet p2"], ["overholdt 2024-11-30 → 2025-02-28 [a1 p1 p2]"]],
  ]);
});
