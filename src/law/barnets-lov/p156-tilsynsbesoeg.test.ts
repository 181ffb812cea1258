import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl156Tilsynsbesoeg } from "./p156-tilsynsbesoeg.ts";

const placed = "2024-03-10 indsats-ivaerksat i1 efter BL § 46";
const first = "2024-06-01 tilsynsbesoeg v1: alene";
const clock = "2024-03-10 → 2025-03-09";
const asOf = "2025-03-10";
const next = "loeber 2025-03-10 → 2026-03-09 [i1]";

describe("BL § 156, stk. 5: a placed child has two visits with a conversation in twelve months", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl156Tilsynsbesoeg, "BL § 156, stk. 5", [
    ["the second on the last day", [placed, first, "2025-03-09 tilsynsbesoeg v2: med-andre"], [`overholdt ${clock} [i1 v1 v2]`, next], { asOf }],
    ["the second the day after belongs to the next twelve months", [placed, first, "2025-03-10 tilsynsbesoeg v2: alene"], [`overskredet ${clock} [i1]`, next], { asOf }],
    ["both early", [placed, first, "2024-06-02 tilsynsbesoeg v2: alene"], [`overholdt ${clock} [i1 v1 v2]`], { asOf: "2024-07-01" }],
    ["one", [placed, first], [`overskredet ${clock} [i1]`, next], { asOf }],
    ["none", [placed], [`overskredet ${clock} [i1]`, next], { asOf }],
    ["one, on the last day", [placed, first], [`loeber ${clock} [i1]`], { asOf: "2025-03-09" }],
    ["a visit without a conversation does not count", [placed, first, "2024-09-01 tilsynsbesoeg v2: uden-samtale"], [`overskredet ${clock} [i1]`, next], { asOf }],
    ["a visit before the placement does not count", [placed, first, "2024-03-09 tilsynsbesoeg v2: alene"], [`overskredet ${clock} [i1]`, next], { asOf }],
    ["the placement ended inside", [placed, first, "2024-12-01 indsats-ophoert e1 om i1"], [`bortfaldet ${clock} [i1 e1]`], { asOf }],
    ["the placement ended on the last day: inside", [placed, first, "2025-03-09 indsats-ophoert e1 om i1"], [`bortfaldet ${clock} [i1 e1]`], { asOf }],
    ["the placement ended on the anniversary: these twelve months were whole, and no others begin", [placed, first, "2025-03-10 indsats-ophoert e1 om i1"], [`overskredet ${clock} [i1]`], { asOf: "2025-12-31" }],
    ["ended inside, but both visits made", [placed, first, "2024-11-01 tilsynsbesoeg v2: alene", "2024-12-01 indsats-ophoert e1 om i1"], [`overholdt ${clock} [i1 v1 v2]`], { asOf }],
    ["placed without consent", ["2024-03-10 indsats-ivaerksat i1 efter BL § 47"], [`loeber ${clock} [i1]`], { asOf: "2024-12-31" }],
    ["support at home has no such visits", ["2024-03-10 indsats-ivaerksat i1 efter BL § 32, stk. 1, nr. 5"], []],
    ["begun under serviceloven: only the twelve months that begin from 2024 on are this law's", ["2022-06-01 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7"], ["overskredet 2024-06-01 → 2025-05-31 [i1]", "loeber 2025-06-01 → 2026-05-31 [i1]"]],
    ["from a leap day: no day falls between two periods", ["2024-02-29 indsats-ivaerksat i1 efter BL § 46"], ["overskredet 2024-02-29 → 2025-02-27 [i1]", "overskredet 2025-02-28 → 2026-02-27 [i1]", "overskredet 2026-02-28 → 2027-02-27 [i1]", "overskredet 2027-02-28 → 2028-02-28 [i1]", "loeber 2028-02-29 → 2029-02-27 [i1]"], { asOf: "2028-03-01" }],
  ]);
});
