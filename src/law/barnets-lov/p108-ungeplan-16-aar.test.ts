import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl108Ungeplan16Aar } from "./p108-ungeplan-16-aar.ts";

const placed = "2024-06-01 indsats-ivaerksat i1 efter BL § 46";
const clock = "2025-03-10 → 2025-06-10";
const born = "2009-03-10";

describe("BL § 108, stk. 3: the ungeplan is ready 3 months after a placed young person turns 16", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl108Ungeplan16Aar, "BL § 108, stk. 3", [
    ["ready on the last day", [placed, "2025-06-10 ungeplan-udarbejdet p1"], [`overholdt ${clock} [i1 p1]`], { born }],
    ["ready the day after", [placed, "2025-06-11 ungeplan-udarbejdet p1"], [`overskredet ${clock}, P1D for sent [i1 p1]`], { born }],
    ["made 3 months before the birthday", [placed, "2024-12-10 ungeplan-udarbejdet p1"], [`overholdt ${clock} [i1 p1]`], { born }],
    ["made a day earlier than that", [placed, "2024-12-09 ungeplan-udarbejdet p1"], [`overskredet ${clock} [i1]`], { born }],
    ["none, on the last day", [placed], [`loeber ${clock} [i1]`], { born, asOf: "2025-06-10" }],
    ["none, the day after", [placed], [`overskredet ${clock} [i1]`], { born, asOf: "2025-06-11" }],
    ["not 16 yet", [placed], [], { born, asOf: "2025-03-09" }],
    ["placed without consent", ["2024-06-01 indsats-ivaerksat i1 efter BL § 47"], [`overskredet ${clock} [i1]`], { born }],
    ["placed on the birthday", ["2025-03-10 indsats-ivaerksat i1 efter BL § 46"], [`overskredet ${clock} [i1]`], { born }],
    ["placed the day after", ["2025-03-11 indsats-ivaerksat i1 efter BL § 46"], [], { born }],
    ["the placement ended on the birthday", [placed, "2025-03-10 indsats-ophoert o1 om i1"], [], { born }],
    ["the placement ends before the last day", [placed, "2025-06-09 indsats-ophoert o1 om i1"], [`bortfaldet ${clock} [i1 o1]`], { born }],
    ["the placement ends on the last day", [placed, "2025-06-10 indsats-ophoert o1 om i1"], [`overskredet ${clock} [i1]`], { born }],
    ["support at home is no placement", ["2024-06-01 indsats-ivaerksat i1 efter BL § 32"], [], { born }],
    ["a placement begun under serviceloven goes on", ["2021-06-01 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7"], [`overskredet ${clock} [i1]`], { born }],
    ["16 under serviceloven: not this law's", [placed, "2021-06-01 indsats-ivaerksat i2 efter SEL § 58"], [], { born: "2007-12-31" }],
    ["born on 29 February", ["2024-01-15 indsats-ivaerksat i1 efter BL § 46"], ["overskredet 2024-02-29 → 2024-05-29 [i1]"], { born: "2008-02-29" }],
  ]);
});
