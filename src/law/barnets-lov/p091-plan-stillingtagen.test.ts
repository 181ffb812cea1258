import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl91PlanStillingtagen } from "./p091-plan-stillingtagen.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 32, stk. 1, nr. 3";

describe("BL § 91, stk. 1: whether to make a plan is decided", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl91PlanStillingtagen, "BL § 91, stk. 1", [
    ["decided to make one", [decision, "2025-03-20 plan-stillingtagen p1 om a1: plan"], ["overholdt 2025-03-10 [a1 p1]"]],
    ["decided to make none: that is lawful", [decision, "2025-03-20 plan-stillingtagen p1 om a1: ingen-plan"], ["overholdt 2025-03-10 [a1 p1]"]],
    ["decided before the decision itself", [decision, "2025-03-01 plan-stillingtagen p1 om a1: ingen-plan"], ["overholdt 2025-03-10 [p1 a1]"]],
    ["not decided", [decision], ["ikke-opfyldt 2025-03-10 [a1]"]],
    ["decided about another decision", [decision, "2025-03-20 plan-stillingtagen p1 om a9: plan"], ["ikke-opfyldt 2025-03-10 [a1]"]],
    ["16 the day after", [decision], ["ikke-opfyldt 2025-03-10 [a1]"], { born: "2009-03-11" }],
    ["16 that day: § 108 instead", [decision], [], { born: "2009-03-10" }],
    ["a placement must have a plan: nothing to decide", ["2025-03-10 afgoerelse a1 efter BL § 46"], []],
    ["§ 30 alone has no plan", ["2025-03-10 afgoerelse a1 efter BL § 30"], []],
    ["a refusal starts nothing", ["2025-03-10 afgoerelse a1 efter BL § 32: afslag"], []],
  ]);
});
