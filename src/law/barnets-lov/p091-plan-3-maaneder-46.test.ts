import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl91Plan3Maaneder46 } from "./p091-plan-3-maaneder-46.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 46";
const clock = "2025-03-10 → 2025-06-10";

describe("BL § 91, stk. 2: barnets plan is ready 3 months after a placement with consent is decided", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl91Plan3Maaneder46, "BL § 91, stk. 2", [
    ["ready on the last day", [decision, "2025-06-10 barnets-plan-udarbejdet p1"], [`overholdt ${clock} [a1 p1]`]],
    ["ready the day after", [decision, "2025-06-11 barnets-plan-udarbejdet p1"], [`overskredet ${clock}, P1D for sent [a1 p1]`]],
    ["made 3 months before to the day", [decision, "2024-12-10 barnets-plan-udarbejdet p1"], [`overholdt ${clock} [p1 a1]`]],
    ["made a day earlier than that", [decision, "2024-12-09 barnets-plan-udarbejdet p1"], [`overskredet ${clock} [a1]`]],
    ["none, on the last day", [decision], [`loeber ${clock} [a1]`], { asOf: "2025-06-10" }],
    ["none, the day after", [decision], [`overskredet ${clock} [a1]`], { asOf: "2025-06-11" }],
    ["urgency gives no more time", ["2025-03-10 afgoerelse a1 efter BL § 46: akut"], [`overskredet ${clock} [a1]`]],
    ["16 the day after", [decision], [`overskredet ${clock} [a1]`], { born: "2009-03-11" }],
    ["16 that day: the ungeplan instead", [decision], [], { born: "2009-03-10" }],
    ["a refusal starts nothing", ["2025-03-10 afgoerelse a1 efter BL § 46: afslag"], []],
  ]);
});
