import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl111Ungestoette } from "./p111-ungestoette.ts";

const placed = "2024-06-01 indsats-ivaerksat i1 efter BL § 46";
const clock = "2024-06-01 → 2025-03-10";
const born = "2007-09-10";

describe("BL § 111, stk. 1: ungestøtte is decided on 6 months before a placed young person turns 18", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl111Ungestoette, "BL § 111, stk. 1", [
    ["decided on the last day", [placed, "2025-03-10 afgoerelse a1 efter BL § 114"], [`overholdt ${clock} [i1 a1]`], { born }],
    ["decided the day after", [placed, "2025-03-11 afgoerelse a1 efter BL § 114"], [`overskredet ${clock}, P1D for sent [i1 a1]`], { born }],
    ["a refusal is a decision too", [placed, "2025-03-01 afgoerelse a1 efter BL § 120: afslag"], [`overholdt ${clock} [i1 a1]`], { born }],
    ["a decision under § 113, the first of them", [placed, "2025-03-01 afgoerelse a1 efter BL § 113"], [`overholdt ${clock} [i1 a1]`], { born }],
    ["a decision under § 121 is another", [placed, "2025-03-01 afgoerelse a1 efter BL § 121"], [`overskredet ${clock} [i1]`], { born }],
    ["none, on the last day", [placed], [`loeber ${clock} [i1]`], { born, asOf: "2025-03-10" }],
    ["none, the day after", [placed], [`overskredet ${clock} [i1]`], { born, asOf: "2025-03-11" }],
    ["the placement ended before", [placed, "2025-03-09 indsats-ophoert e1 om i1"], [`bortfaldet ${clock} [i1 e1]`], { born }],
    ["the placement ended on the day", [placed, "2025-03-10 indsats-ophoert e1 om i1"], [`overskredet ${clock} [i1]`], { born }],
    ["placed on the last day", ["2025-03-10 indsats-ivaerksat i1 efter BL § 47"], ["overskredet 2025-03-10 → 2025-03-10 [i1]"], { born }],
    ["placed too late for it", ["2025-03-11 indsats-ivaerksat i1 efter BL § 46"], [], { born }],
    ["placed under serviceloven and still so in 2024: counted from then", ["2020-06-01 indsats-ivaerksat i1 efter SEL § 58"], ["overskredet 2024-01-01 → 2025-03-10 [i1]"], { born }],
    ["placed under serviceloven, home again before 2024", ["2020-06-01 indsats-ivaerksat i1 efter SEL § 58", "2023-12-31 indsats-ophoert e1 om i1"], [], { born }],
    ["the day had passed when barnets lov took over", ["2020-06-01 indsats-ivaerksat i1 efter SEL § 58"], [], { born: "2006-06-30" }],
    ["from a month's last day to a shorter month's", [placed], ["overskredet 2024-06-01 → 2025-02-28 [i1]"], { born: "2007-08-31" }],
    ["born on 29 February: 18 on 28 February", [placed], ["overskredet 2024-06-01 → 2025-08-28 [i1]"], { born: "2008-02-29" }],
    ["support at home starts nothing", ["2024-06-01 indsats-ivaerksat i1 efter BL § 32"], [], { born }],
  ]);
});
