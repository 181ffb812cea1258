import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl20Undersoegelse4Maaneder } from "./p020-undersoegelse-4-maaneder.ts";

const aware = "2025-01-15 opmaerksom-paa-behov b1";
const decided = "2025-02-20 undersoegelse-besluttet b2";
const clock = "2025-01-15 → 2025-05-15";

describe("BL § 20, stk. 3: a BFU is concluded within 4 months of becoming aware", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl20Undersoegelse4Maaneder, "BL § 20, stk. 3", [
    ["concluded on the last day, counted from becoming aware and not from the decision", [aware, decided, "2025-05-15 undersoegelse-afsluttet b3"], [`overholdt ${clock} [b1 b3]`]],
    ["concluded the day after", [aware, decided, "2025-05-16 undersoegelse-afsluttet b3"], [`overskredet ${clock}, P1D for sent [b1 b3]`]],
    ["not concluded on the last day", [aware, decided], [`loeber ${clock} [b1]`], { asOf: "2025-05-15" }],
    ["not concluded the day after", [aware, decided], [`overskredet ${clock} [b1]`], { asOf: "2025-05-16" }],
    ["a preliminary assessment on the last day excuses", [aware, decided, "2025-05-15 foreloebig-vurdering b4"], [`undtaget ${clock} [b1 b4]`]],
    ["and excuses a later conclusion", [aware, decided, "2025-05-15 foreloebig-vurdering b4", "2025-06-01 undersoegelse-afsluttet b3"], [`undtaget ${clock}, P17D for sent [b1 b4 b3]`]],
    ["a preliminary assessment the day after does not", [aware, decided, "2025-05-16 foreloebig-vurdering b4"], [`overskredet ${clock} [b1]`]],
    ["nor one from before becoming aware", ["2025-01-14 foreloebig-vurdering b4", aware, decided], [`overskredet ${clock} [b1]`]],
    ["it excuses nothing before the last day has passed", [aware, decided, "2025-04-01 foreloebig-vurdering b4"], [`loeber ${clock} [b1]`], { asOf: "2025-05-15" }],
    ["nor what is concluded in time", [aware, decided, "2025-04-01 foreloebig-vurdering b4", "2025-05-15 undersoegelse-afsluttet b3"], [`overholdt ${clock} [b1 b3]`]],
    ["no BFU decided: no clock", [aware], []],
    ["a BFU decided before becoming aware does not start it", ["2025-01-14 undersoegelse-besluttet b2", aware], []],
    ["a BFU decided the same day does", [aware, "2025-01-15 undersoegelse-besluttet b2"], [`overskredet ${clock} [b1]`]],
    ["the conclusion of an earlier BFU does not count", ["2025-01-10 undersoegelse-afsluttet b0", aware, decided], [`overskredet ${clock} [b1]`]],
    ["from a month's last day to a shorter month's", ["2024-10-31 opmaerksom-paa-behov b1", "2024-11-01 undersoegelse-besluttet b2", "2025-02-28 undersoegelse-afsluttet b3"], ["overholdt 2024-10-31 → 2025-02-28 [b1 b3]"]],
    ["a last day on a Saturday is not moved", ["2025-01-08 opmaerksom-paa-behov b1", "2025-01-09 undersoegelse-besluttet b2", "2025-05-12 undersoegelse-afsluttet b3"], ["overskredet 2025-01-08 → 2025-05-08, P4D for sent [b1 b3]"]],
    ["aware in 2023: serviceloven's", ["2023-12-31 opmaerksom-paa-behov b1", "2024-01-05 undersoegelse-besluttet b2"], []],
  ]);
});
