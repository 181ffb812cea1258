import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl5BarnetsHoldning } from "./p005-barnets-holdning.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 32, stk. 1, nr. 5";
const clock = "2025-03-10 → 2025-03-10";

describe("BL § 5, stk. 3-4: the child's view is obtained before a decision", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl5BarnetsHoldning, "BL § 5, stk. 3-4", [
    ["a conversation before", [decision, "2025-02-20 samtale-med-barn s1: alene"], [`overholdt ${clock} [s1 a1]`]],
    ["a conversation with others present counts too", [decision, "2025-02-20 samtale-med-barn s1: med-andre"], [`overholdt ${clock} [s1 a1]`]],
    ["a conversation on the day itself", [decision, "2025-03-10T14:00 samtale-med-barn s1"], [`overholdt ${clock} [s1 a1]`]],
    ["a conversation the day after", [decision, "2025-03-11 samtale-med-barn s1"], [`ikke-opfyldt ${clock} [a1]`]],
    ["no conversation", [decision], [`ikke-opfyldt ${clock} [a1]`]],
    ["no conversation on the day of the decision, seen from its end", [decision], [`ikke-opfyldt ${clock} [a1]`], { asOf: "2025-03-10" }],
    ["on the day the case opened", [decision, "2025-01-05 samtale-med-barn s1"], [`overholdt ${clock} [s1 a1]`], { opened: "2025-01-05" }],
    ["before the case opened", [decision, "2025-01-04 samtale-med-barn s1"], [`ikke-opfyldt ${clock} [a1]`], { opened: "2025-01-05" }],
    ["one from before the previous decision", [decision, "2025-01-10 afgoerelse a0 efter BL § 46", "2025-01-09 samtale-med-barn s1"], ["overholdt 2025-01-10 → 2025-01-10 [s1 a0]", `ikke-opfyldt ${clock} [a1]`]],
    ["one on the day of the previous decision belongs to that", [decision, "2025-01-10 afgoerelse a0 efter BL § 46", "2025-01-10 samtale-med-barn s1"], ["overholdt 2025-01-10 → 2025-01-10 [a0 s1]", `ikke-opfyldt ${clock} [a1]`]],
    ["one the day after the previous decision", [decision, "2025-01-10 afgoerelse a0 efter BL § 46", "2025-01-11 samtale-med-barn s1"], ["ikke-opfyldt 2025-01-10 → 2025-01-10 [a0]", `overholdt ${clock} [s1 a1]`]],
    ["a previous refusal is no such decision", [decision, "2025-01-10 afgoerelse a0 efter BL § 46: afslag", "2025-01-09 samtale-med-barn s1"], [`overholdt ${clock} [s1 a1]`]],
    ["nor is a decision under another provision", [decision, "2025-01-10 afgoerelse a0 efter BL § 30", "2025-01-09 samtale-med-barn s1"], [`overholdt ${clock} [s1 a1]`]],
    ["two decisions on one day share their conversation", [decision, "2025-03-10 afgoerelse a2 efter BL § 46", "2025-03-01 samtale-med-barn s1"], [`overholdt ${clock} [s1 a1]`, `overholdt ${clock} [s1 a2]`]],
    ["a very special case: the view obtained another way (stk. 4)", [decision, "2025-03-01 barnets-holdning-paa-anden-vis v1"], [`undtaget ${clock} [v1 a1]`]],
    ["the view obtained another way only afterwards", [decision, "2025-03-11 barnets-holdning-paa-anden-vis v1"], [`ikke-opfyldt ${clock} [a1]`]],
    ["both a conversation and another way", [decision, "2025-03-01 barnets-holdning-paa-anden-vis v1", "2025-03-02 samtale-med-barn s1"], [`overholdt ${clock} [s1 a1]`]],
    ["an infant's view too: the law has no age", [decision], [`ikke-opfyldt ${clock} [a1]`], { born: "2025-01-01" }],
    ["a decision without consent", ["2025-03-10 afgoerelse a1 efter BL § 47"], [`ikke-opfyldt ${clock} [a1]`]],
    ["a refusal starts nothing", ["2025-03-10 afgoerelse a1 efter BL § 32: afslag"], []],
    ["§ 30 starts nothing", ["2025-03-10 afgoerelse a1 efter BL § 30"], []],
  ]);
});
