import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl46UndersoegelseFoerAfgoerelse } from "./p046-undersoegelse-foer-afgoerelse.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 46";
const urgent = "2025-03-10 afgoerelse a1 efter BL § 46: akut";
const clock = "2025-03-10 → 2025-03-10";

describe("BL § 46, stk. 3: the BFU is concluded before a placement with consent", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl46UndersoegelseFoerAfgoerelse, "BL § 46, stk. 3", [
    ["concluded before", [decision, "2025-02-20 undersoegelse-afsluttet b1"], [`overholdt ${clock} [b1 a1]`]],
    ["concluded that day", [decision, "2025-03-10 undersoegelse-afsluttet b1"], [`overholdt ${clock} [a1 b1]`]],
    ["concluded the day after", [decision, "2025-03-11 undersoegelse-afsluttet b1"], [`ikke-opfyldt ${clock} [a1]`]],
    ["none", [decision], [`ikke-opfyldt ${clock} [a1]`]],
    ["urgent: may run beside it", [urgent], [`undtaget ${clock} [a1]`]],
    ["urgent, and concluded all the same", [urgent, "2025-02-20 undersoegelse-afsluttet b1"], [`overholdt ${clock} [b1 a1]`]],
    ["a preliminary assessment is no conclusion", [decision, "2025-02-20 foreloebig-vurdering b1"], [`ikke-opfyldt ${clock} [a1]`]],
    ["a refusal needs none", ["2025-03-10 afgoerelse a1 efter BL § 46: afslag"], []],
  ]);
});
