import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl67Anbragt3Aar } from "./p067-anbragt-3-aar.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 67";
const clock = "2025-03-10 → 2025-03-10";

describe("BL § 67: three years placed before a placement is made permanent", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl67Anbragt3Aar, "BL § 67", [
    ["placed 3 years that day", [decision, "2022-03-10 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7"], [`overholdt ${clock} [i1 a1]`]],
    ["placed a day less", [decision, "2022-03-11 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7"], [`ikke-opfyldt ${clock} [a1]`]],
    ["placed without consent", [decision, "2021-01-01 indsats-ivaerksat i1 efter SEL § 58"], [`overholdt ${clock} [i1 a1]`]],
    ["the placement had ended", [decision, "2021-01-01 indsats-ivaerksat i1 efter SEL § 58", "2025-03-10 indsats-ophoert e1 om i1"], [`ikke-opfyldt ${clock} [a1]`]],
    ["not placed", [decision], [`ikke-opfyldt ${clock} [a1]`]],
    ["a refusal starts nothing", ["2025-03-10 afgoerelse a1 efter BL § 67: afslag"], []],
  ]);
});
