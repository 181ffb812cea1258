import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl6Bisidder } from "./p006-bisidder.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 32, stk. 1, nr. 5";

describe("BL § 6, stk. 1: the child is told of the right to a bisidder", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl6Bisidder, "BL § 6, stk. 1", [
    ["told before the decision", [decision, "2025-03-01 bisidder-vejledt v1 ved barn"], ["overholdt 2025-03-10 [v1 a1]"]],
    ["told afterwards: no day was found in the law", [decision, "2025-04-01 bisidder-vejledt v1 ved barn"], ["overholdt 2025-03-10 [a1 v1]"]],
    ["the first time it was told", [decision, "2025-02-01 bisidder-vejledt v1 ved barn", "2025-03-01 bisidder-vejledt v2 ved barn"], ["overholdt 2025-03-10 [v1 a1]"]],
    ["a parent was told", [decision, "2025-03-01 bisidder-vejledt v1 ved foraelder"], ["ikke-opfyldt 2025-03-10 [a1]"]],
    ["whoever was told is not recorded", [decision, "2025-03-01 bisidder-vejledt v1"], ["ikke-opfyldt 2025-03-10 [a1]"]],
    ["nobody was told", [decision], ["ikke-opfyldt 2025-03-10 [a1]"]],
    ["an infant: a person says whether it could understand", [decision], ["ikke-opfyldt 2025-03-10 [a1]"], { born: "2025-01-01" }],
    ["told once, two decisions", [decision, "2025-06-10 afgoerelse a2 efter BL § 46", "2025-03-01 bisidder-vejledt v1 ved barn"], ["overholdt 2025-03-10 [v1 a1]", "overholdt 2025-06-10 [v1 a2]"]],
    ["placed without consent", ["2025-03-10 afgoerelse a1 efter BL § 47"], ["ikke-opfyldt 2025-03-10 [a1]"]],
    ["a refusal starts nothing", ["2025-03-10 afgoerelse a1 efter BL § 32: afslag"], []],
    ["an early offer (§ 30) starts nothing", ["2025-03-10 afgoerelse a1 efter BL § 30"], []],
    ["decided in 2023: not this law's", ["2023-12-31 afgoerelse a1 efter BL § 32"], []],
  ]);
});
