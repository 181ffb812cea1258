import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { sel148Tilsynsbesoeg } from "./p148-tilsynsbesoeg.ts";

const placed = "2022-03-10 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7";
const first = "2022-06-01 tilsynsbesoeg v1: alene";
const clock = "2022-03-10 → 2023-03-09";
const asOf = "2023-03-10";
const next = "loeber 2023-03-10 → 2024-03-09 [i1]";

describe("SEL § 148, stk. 1: a placed child has two visits with a conversation in twelve months", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(sel148Tilsynsbesoeg, "SEL § 148, stk. 1", [
    ["the second on the last day", [placed, first, "2023-03-09 tilsynsbesoeg v2: med-andre"], [`overholdt ${clock} [i1 v1 v2]`, next], { asOf }],
    ["the second the day after", [placed, first, "2023-03-10 tilsynsbesoeg v2: alene"], [`overskredet ${clock} [i1]`, next], { asOf }],
    ["a visit without a conversation", [placed, first, "2022-09-01 tilsynsbesoeg v2: uden-samtale"], [`overskredet ${clock} [i1]`, next], { asOf }],
    ["the placement ended inside", [placed, first, "2022-12-01 indsats-ophoert e1 om i1"], [`bortfaldet ${clock} [i1 e1]`], { asOf }],
    ["placed without consent", ["2022-03-10 indsats-ivaerksat i1 efter SEL § 58"], [`loeber ${clock} [i1]`], { asOf: "2022-12-31" }],
    ["family treatment is no placement", ["2022-03-10 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 3"], []],
    ["twelve months that begin from 2024 on are barnets lov's", [placed], [`overskredet ${clock} [i1]`, "overskredet 2023-03-10 → 2024-03-09 [i1]"]],
  ]);
});
