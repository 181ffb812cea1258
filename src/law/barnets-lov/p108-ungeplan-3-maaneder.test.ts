import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl108Ungeplan3Maaneder } from "./p108-ungeplan-3-maaneder.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 46";
const clock = "2025-03-10 → 2025-06-10";
const born = "2009-03-10";

describe("BL § 108, stk. 3: the ungeplan is ready 3 months after a placement with consent is decided", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl108Ungeplan3Maaneder, "BL § 108, stk. 3", [
    ["ready on the last day", [decision, "2025-06-10 ungeplan-udarbejdet p1"], [`overholdt ${clock} [a1 p1]`], { born }],
    ["ready the day after", [decision, "2025-06-11 ungeplan-udarbejdet p1"], [`overskredet ${clock}, P1D for sent [a1 p1]`], { born }],
    ["made 3 months before to the day", [decision, "2024-12-10 ungeplan-udarbejdet p1"], [`overholdt ${clock} [p1 a1]`], { born }],
    ["made a day earlier than that", [decision, "2024-12-09 ungeplan-udarbejdet p1"], [`overskredet ${clock} [a1]`], { born }],
    ["none, on the last day", [decision], [`loeber ${clock} [a1]`], { born, asOf: "2025-06-10" }],
    ["a barnets plan is not an ungeplan", [decision, "2025-04-01 barnets-plan-udarbejdet p1"], [`overskredet ${clock} [a1]`], { born }],
    ["16 the day after: barnets plan instead", [decision], [], { born: "2009-03-11" }],
    ["a refusal starts nothing", ["2025-03-10 afgoerelse a1 efter BL § 46: afslag"], [], { born }],
  ]);
});
