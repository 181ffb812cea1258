import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl47UndersoegelseFoerAfgoerelse } from "./p047-undersoegelse-foer-afgoerelse.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 47";
const clock = "2025-03-10 → 2025-03-10";

describe("BL § 47, stk. 2: the BFU is concluded before a placement without consent", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl47UndersoegelseFoerAfgoerelse, "BL § 47, stk. 2", [
    ["concluded before", [decision, "2025-02-20 undersoegelse-afsluttet b1"], [`overholdt ${clock} [b1 a1]`]],
    ["concluded that day", [decision, "2025-03-10 undersoegelse-afsluttet b1"], [`overholdt ${clock} [a1 b1]`]],
    ["concluded the day after", [decision, "2025-03-11 undersoegelse-afsluttet b1"], [`ikke-opfyldt ${clock} [a1]`]],
    ["urgency is no exception here", ["2025-03-10 afgoerelse a1 efter BL § 47: akut"], [`ikke-opfyldt ${clock} [a1]`]],
    ["a refusal needs none", ["2025-03-10 afgoerelse a1 efter BL § 47: afslag"], []],
  ]);
});
