import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl95KadenceFastsat } from "./p095-kadence-fastsat.ts";

const start = "2025-03-10 indsats-ivaerksat i1 efter BL § 32";

describe("BL § 95, stk. 3: the first follow-up decides when the next is held", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl95KadenceFastsat, "BL § 95, stk. 3", [
    ["it does", [start, "2025-06-01 opfoelgning-holdt o1 om i1, næste 2026-01-01"], ["overholdt 2025-06-01 [i1 o1]"]],
    ["it does not", [start, "2025-06-01 opfoelgning-holdt o1 om i1"], ["ikke-opfyldt 2025-06-01 [i1 o1]"]],
    ["a later one that does cannot repair it", [start, "2025-06-01 opfoelgning-holdt o1 om i1", "2025-09-01 opfoelgning-holdt o2 om i1, næste 2026-01-01"], ["ikke-opfyldt 2025-06-01 [i1 o1]"]],
    ["a later one need not", [start, "2025-06-01 opfoelgning-holdt o1 om i1, næste 2025-09-01", "2025-09-01 opfoelgning-holdt o2 om i1"], ["overholdt 2025-06-01 [i1 o1]"]],
    ["the first on each indsats", [start, "2025-03-10 indsats-ivaerksat i2 efter BL § 46", "2025-06-01 opfoelgning-holdt o1 om i1", "2025-06-02 opfoelgning-holdt o2 om i2"], ["ikke-opfyldt 2025-06-01 [i1 o1]", "ikke-opfyldt 2025-06-02 [i2 o2]"]],
    ["no follow-up yet: no clock", [start], []],
    ["a follow-up on a § 30 offer starts nothing", ["2025-03-10 indsats-ivaerksat i1 efter BL § 30", "2025-06-01 opfoelgning-holdt o1 om i1"], []],
    ["begun under serviceloven, first followed up under barnets lov", ["2023-12-01 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 3", "2024-02-01 opfoelgning-holdt o1 om i1"], ["ikke-opfyldt 2024-02-01 [i1 o1]"]],
    ["first followed up under serviceloven", ["2023-09-01 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 3", "2023-12-01 opfoelgning-holdt o1 om i1", "2024-06-01 opfoelgning-holdt o2 om i1"], []],
  ]);
});
