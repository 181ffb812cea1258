import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { sel50Undersoegelse4Maaneder } from "./p050-undersoegelse-4-maaneder.ts";

const aware = "2023-01-15 opmaerksom-paa-behov b1";
const decided = "2023-02-20 undersoegelse-besluttet b2";
const clock = "2023-01-15 → 2023-05-15";

describe("SEL § 50, stk. 7: a BFU is concluded within 4 months of becoming aware", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(sel50Undersoegelse4Maaneder, "SEL § 50, stk. 7", [
    ["concluded on the last day", [aware, decided, "2023-05-15 undersoegelse-afsluttet b3"], [`overholdt ${clock} [b1 b3]`]],
    ["concluded the day after", [aware, decided, "2023-05-16 undersoegelse-afsluttet b3"], [`overskredet ${clock}, P1D for sent [b1 b3]`]],
    ["not concluded on the last day", [aware, decided], [`loeber ${clock} [b1]`], { asOf: "2023-05-15" }],
    ["a preliminary assessment in time excuses", [aware, decided, "2023-05-15 foreloebig-vurdering b4"], [`undtaget ${clock} [b1 b4]`]],
    ["a preliminary assessment too late does not", [aware, decided, "2023-05-16 foreloebig-vurdering b4"], [`overskredet ${clock} [b1]`]],
    ["no BFU decided: no clock", [aware], []],
    ["aware on the law's last day, concluded under the next", ["2023-12-31 opmaerksom-paa-behov b1", "2024-01-05 undersoegelse-besluttet b2", "2024-04-30 undersoegelse-afsluttet b3"], ["overholdt 2023-12-31 → 2024-04-30 [b1 b3]"]],
    ["aware in 2024: barnets lov's", ["2024-01-01 opmaerksom-paa-behov b1", "2024-01-05 undersoegelse-besluttet b2"], []],
  ]);
});
