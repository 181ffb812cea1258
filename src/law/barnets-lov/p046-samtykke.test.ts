import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl46Samtykke } from "./p046-samtykke.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 46";
const guardian = "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: anbringelse";
const young = "2025-03-02 samtykke-givet s2 ved ung: anbringelse";
const clock = "2025-03-10 → 2025-03-10";

describe("BL § 46, stk. 1: the guardian and the young person from 15 consent to a placement", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl46Samtykke, "BL § 46, stk. 1", [
    ["a child under 15: the guardian's will do", [decision, guardian], [`overholdt ${clock} [s1 a1]`], { born: "2010-03-11" }],
    ["15 that day: both", [decision, guardian, young], [`overholdt ${clock} [s1 s2 a1]`], { born: "2010-03-10" }],
    ["15 that day: the guardian's alone will not do", [decision, guardian], [`ikke-opfyldt ${clock} [a1]`], { born: "2010-03-10" }],
    ["15 that day: nor the young person's alone", [decision, young], [`ikke-opfyldt ${clock} [a1]`], { born: "2010-03-10" }],
    ["born on 29 February: 15 on 1 March", ["2023-12-31 afgoerelse a0 efter BL § 46", "2027-02-28 afgoerelse a1 efter BL § 46", "2027-03-01 afgoerelse a2 efter BL § 46", guardian], ["overholdt 2027-02-28 → 2027-02-28 [s1 a1]", "ikke-opfyldt 2027-03-01 → 2027-03-01 [a2]"], { born: "2012-02-29", asOf: "2027-12-31" }],
    ["consent on the day itself", [decision, "2025-03-10 samtykke-givet s1 ved foraeldremyndighedsindehaver: anbringelse"], [`overholdt ${clock} [a1 s1]`]],
    ["consent the day after", [decision, "2025-03-11 samtykke-givet s1 ved foraeldremyndighedsindehaver: anbringelse"], [`ikke-opfyldt ${clock} [a1]`]],
    ["consent to an indsats is not consent to a placement", [decision, "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: indsats"], [`ikke-opfyldt ${clock} [a1]`]],
    ["withdrawn by that day", [decision, guardian, "2025-03-10 samtykke-tilbagekaldt s3 ved foraeldremyndighedsindehaver: anbringelse"], [`ikke-opfyldt ${clock} [a1]`]],
    ["withdrawn later", [decision, guardian, "2025-03-11 samtykke-tilbagekaldt s3 ved foraeldremyndighedsindehaver: anbringelse"], [`overholdt ${clock} [s1 a1]`]],
    ["an urgent placement needs consent too", ["2025-03-10 afgoerelse a1 efter BL § 46: akut"], [`ikke-opfyldt ${clock} [a1]`]],
    ["a refusal needs none", ["2025-03-10 afgoerelse a1 efter BL § 46: afslag"], []],
    ["a placement without consent (§ 47) needs none", ["2025-03-10 afgoerelse a1 efter BL § 47"], []],
  ]);
});
