import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { sel140HandleplanFoerAfgoerelse } from "./p140-handleplan-foer-afgoerelse.ts";

const decision = "2023-03-10 afgoerelse a1 efter SEL § 52, stk. 3, nr. 3";
const clock = "2023-03-10 → 2023-03-10";

describe("SEL § 140, stk. 1: a handleplan before the decision", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(sel140HandleplanFoerAfgoerelse, "SEL § 140, stk. 1", [
    ["made before", [decision, "2023-03-01 handleplan-udarbejdet p1"], [`overholdt ${clock} [p1 a1]`]],
    ["made that day", [decision, "2023-03-10 handleplan-udarbejdet p1"], [`overholdt ${clock} [a1 p1]`]],
    ["made the day after", [decision, "2023-03-11 handleplan-udarbejdet p1"], [`ikke-opfyldt ${clock} [a1]`]],
    ["none", [decision], [`ikke-opfyldt ${clock} [a1]`]],
    ["urgent: the 4 months run instead", ["2023-03-10 afgoerelse a1 efter SEL § 58: akut"], [`undtaget ${clock} [a1]`]],
    ["urgent, and made all the same", ["2023-03-10 afgoerelse a1 efter SEL § 58: akut", "2023-03-01 handleplan-udarbejdet p1"], [`overholdt ${clock} [p1 a1]`]],
    ["a refusal needs none", ["2023-03-10 afgoerelse a1 efter SEL § 58: afslag"], []],
    ["§ 11 needs none", ["2023-03-10 afgoerelse a1 efter SEL § 11, stk. 3"], []],
    ["decided in 2024: not serviceloven's", ["2024-01-01 afgoerelse a1 efter SEL § 58"], []],
  ]);
});
