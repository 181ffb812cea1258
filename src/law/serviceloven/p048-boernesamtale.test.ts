import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { sel48Boernesamtale } from "./p048-boernesamtale.ts";

const decision = "2023-03-10 afgoerelse a1 efter SEL § 52, stk. 3, nr. 3";
const clock = "2023-03-10 → 2023-03-10";

describe("SEL § 48: a conversation with the child before a decision", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(sel48Boernesamtale, "SEL § 48", [
    ["a conversation before", [decision, "2023-02-20 samtale-med-barn s1"], [`overholdt ${clock} [s1 a1]`]],
    ["a conversation the day after", [decision, "2023-03-11 samtale-med-barn s1"], [`ikke-opfyldt ${clock} [a1]`]],
    ["one from before the previous decision", [decision, "2023-01-10 afgoerelse a0 efter SEL § 58", "2023-01-09 samtale-med-barn s1"], ["overholdt 2023-01-10 → 2023-01-10 [s1 a0]", `ikke-opfyldt ${clock} [a1]`]],
    ["the view obtained another way", [decision, "2023-03-01 barnets-holdning-paa-anden-vis v1"], [`undtaget ${clock} [v1 a1]`]],
    ["a refusal starts nothing", ["2023-03-10 afgoerelse a1 efter SEL § 52, stk. 3, nr. 3: afslag"], []],
    ["a decision under § 11 starts nothing", ["2023-03-10 afgoerelse a1 efter SEL § 11, stk. 3"], []],
    ["a decision in 2024 is not serviceloven's", ["2024-01-01 afgoerelse a1 efter SEL § 52, stk. 3, nr. 3"], []],
  ]);
});
