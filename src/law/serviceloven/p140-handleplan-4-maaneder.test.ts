import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { sel140Handleplan4Maaneder } from "./p140-handleplan-4-maaneder.ts";

const urgent = "2023-03-10 afgoerelse a1 efter SEL § 52, stk. 3, nr. 7: akut";
const clock = "2023-03-10 → 2023-07-10";

describe("SEL § 140, stk. 2: the handleplan 4 months after an urgent decision", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(sel140Handleplan4Maaneder, "SEL § 140, stk. 2", [
    ["ready on the last day", [urgent, "2023-07-10 handleplan-udarbejdet p1"], [`overholdt ${clock} [a1 p1]`]],
    ["ready the day after", [urgent, "2023-07-11 handleplan-udarbejdet p1"], [`overskredet ${clock}, P1D for sent [a1 p1]`]],
    ["not ready, on the last day", [urgent], [`loeber ${clock} [a1]`], { asOf: "2023-07-10" }],
    ["not ready, the day after", [urgent], [`overskredet ${clock} [a1]`], { asOf: "2023-07-11" }],
    ["a plan was there already: nothing runs", [urgent, "2023-03-10 handleplan-udarbejdet p1"], []],
    ["not urgent: nothing runs", ["2023-03-10 afgoerelse a1 efter SEL § 58"], []],
    ["decided on the law's last day, ready under the next", ["2023-12-31 afgoerelse a1 efter SEL § 58: akut", "2024-04-30 handleplan-udarbejdet p1"], ["overholdt 2023-12-31 → 2024-04-30 [a1 p1]"]],
    ["decided in 2024: not serviceloven's", ["2024-01-01 afgoerelse a1 efter SEL § 58: akut"], []],
  ]);
});
