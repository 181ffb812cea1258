import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl47PlanFoerAfgoerelse } from "./p047-plan-foer-afgoerelse.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 47";
const clock = "2025-03-10 → 2025-03-10";

describe("BL § 91, stk. 2, and § 108, stk. 4: the plan is made before a placement without consent", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl47PlanFoerAfgoerelse, "BL § 91, stk. 2, og § 108, stk. 4", [
    ["barnets plan made before", [decision, "2025-03-01 barnets-plan-udarbejdet p1"], [`overholdt ${clock} [p1 a1]`]],
    ["made that day", [decision, "2025-03-10 barnets-plan-udarbejdet p1"], [`overholdt ${clock} [a1 p1]`]],
    ["made the day after", [decision, "2025-03-11 barnets-plan-udarbejdet p1"], [`ikke-opfyldt ${clock} [a1]`]],
    ["16 that day: the ungeplan", [decision, "2025-03-01 ungeplan-udarbejdet p1"], [`overholdt ${clock} [p1 a1]`], { born: "2009-03-10" }],
    ["16 that day: barnets plan will not do", [decision, "2025-03-01 barnets-plan-udarbejdet p1"], [`ikke-opfyldt ${clock} [a1]`], { born: "2009-03-10" }],
    ["16 the day after: barnets plan", [decision, "2025-03-01 barnets-plan-udarbejdet p1"], [`overholdt ${clock} [p1 a1]`], { born: "2009-03-11" }],
    ["no plan", [decision], [`ikke-opfyldt ${clock} [a1]`]],
    ["a refusal needs none", ["2025-03-10 afgoerelse a1 efter BL § 47: afslag"], []],
  ]);
});
