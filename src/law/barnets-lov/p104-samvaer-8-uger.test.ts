import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl104Samvaer8Uger } from "./p104-samvaer-8-uger.ts";

const suspended = "2025-03-03 samvaer-suspenderet s1";
const clock = "2025-03-03 → 2025-04-28";

describe("BL § 104, stk. 5: suspended contact is taken up again within 8 weeks", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl104Samvaer8Uger, "BL § 104, stk. 5", [
    ["on the 56th day", [suspended, "2025-04-28 samvaer-genoptaget s2"], [`overholdt ${clock} [s1 s2]`]],
    ["on the 57th", [suspended, "2025-04-29 samvaer-genoptaget s2"], [`overskredet ${clock}, P1D for sent [s1 s2]`]],
    ["not yet, on the 56th day", [suspended], [`loeber ${clock} [s1]`], { asOf: "2025-04-28" }],
    ["not, on the 57th", [suspended], [`overskredet ${clock} [s1]`], { asOf: "2025-04-29" }],
    ["taken up again before, after an earlier suspension", ["2025-03-02 samvaer-genoptaget s0", suspended], [`overskredet ${clock} [s1]`]],
    ["each suspension has its own clock", [suspended, "2025-03-20 samvaer-genoptaget s2", "2025-05-01 samvaer-suspenderet s3"], [`overholdt ${clock} [s1 s2]`, "overskredet 2025-05-01 → 2025-06-26 [s3]"]],
    ["across the night the clocks go forward: days count", ["2025-03-29T23:30 samvaer-suspenderet s1", "2025-05-24T23:45 samvaer-genoptaget s2"], ["overholdt 2025-03-29 → 2025-05-24 [s1 s2]"]],
    ["suspended in 2023: not this law's", ["2023-12-31 samvaer-suspenderet s1"], []],
  ]);
});
