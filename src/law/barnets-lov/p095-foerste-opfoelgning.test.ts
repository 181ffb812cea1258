import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl95FoersteOpfoelgning } from "./p095-foerste-opfoelgning.ts";

const start = "2025-03-10 indsats-ivaerksat i1 efter BL § 32, stk. 1, nr. 5";
const clock = "2025-03-10 → 2025-06-10";

describe("BL § 95, stk. 2: the first follow-up is held within 3 months, or when a parallel udredning ends", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl95FoersteOpfoelgning, "BL § 95, stk. 2", [
    ["held on the last day", [start, "2025-06-10 opfoelgning-holdt o1 om i1"], [`overholdt ${clock} [i1 o1]`]],
    ["held the day after", [start, "2025-06-11 opfoelgning-holdt o1 om i1"], [`overskredet ${clock}, P1D for sent [i1 o1]`]],
    ["not held, on the last day", [start], [`loeber ${clock} [i1]`], { asOf: "2025-06-10" }],
    ["not held, the day after", [start], [`overskredet ${clock} [i1]`], { asOf: "2025-06-11" }],
    ["counted from the start, not from the decision", ["2025-01-01 afgoerelse a1 efter BL § 32", start, "2025-06-10 opfoelgning-holdt o1 om i1"], [`overholdt ${clock} [i1 o1]`]],
    ["the follow-up on another indsats does not count", [start, "2025-05-01 opfoelgning-holdt o1 om i9"], [`overskredet ${clock} [i1]`]],
    ["a BFU ran beside it: due when that is concluded", [start, "2025-02-01 undersoegelse-besluttet b1", "2025-04-20 undersoegelse-afsluttet b2", "2025-04-21 opfoelgning-holdt o1 om i1"], ["overskredet 2025-03-10 → 2025-04-20, P1D for sent [i1 b2 o1]"]],
    ["held the day the parallel BFU is concluded", [start, "2025-02-01 undersoegelse-besluttet b1", "2025-04-20 undersoegelse-afsluttet b2", "2025-04-20 opfoelgning-holdt o1 om i1"], ["overholdt 2025-03-10 → 2025-04-20 [i1 b2 o1]"]],
    ["an afdækning ran beside it", [start, "2025-02-01 afdaekning-paabegyndt b1", "2025-04-20 afdaekning-afsluttet b2"], ["overskredet 2025-03-10 → 2025-04-20 [i1 b2]"]],
    ["both ran: the earlier end", [start, "2025-02-01 afdaekning-paabegyndt b1", "2025-05-20 afdaekning-afsluttet b2", "2025-02-01 undersoegelse-besluttet b3", "2025-04-20 undersoegelse-afsluttet b4"], ["overskredet 2025-03-10 → 2025-04-20 [i1 b4]"]],
    ["the parallel BFU ends after the 3 months", [start, "2025-02-01 undersoegelse-besluttet b1", "2025-06-11 undersoegelse-afsluttet b2"], [`overskredet ${clock} [i1]`]],
    ["the BFU was over that day", [start, "2025-02-01 undersoegelse-besluttet b1", "2025-03-10 undersoegelse-afsluttet b2"], [`overskredet ${clock} [i1]`]],
    ["the BFU was decided only afterwards", [start, "2025-03-11 undersoegelse-besluttet b1", "2025-04-20 undersoegelse-afsluttet b2"], [`overskredet ${clock} [i1]`]],
    ["while the parallel BFU runs, 3 months is the last day known", [start, "2025-02-01 undersoegelse-besluttet b1"], [`loeber ${clock} [i1]`], { asOf: "2025-04-20" }],
    ["ended before the last day", [start, "2025-06-09 indsats-ophoert e1 om i1"], [`bortfaldet ${clock} [i1 e1]`]],
    ["ended on the last day", [start, "2025-06-10 indsats-ophoert e1 om i1"], [`overskredet ${clock} [i1]`]],
    ["held in time and then ended", [start, "2025-05-01 opfoelgning-holdt o1 om i1", "2025-05-02 indsats-ophoert e1 om i1"], [`overholdt ${clock} [i1 o1]`]],
    ["placed with consent", ["2025-03-10 indsats-ivaerksat i1 efter BL § 46"], [`overskredet ${clock} [i1]`]],
    ["placed without consent", ["2025-03-10 indsats-ivaerksat i1 efter BL § 47"], [`overskredet ${clock} [i1]`]],
    ["§ 30 alone starts nothing", ["2025-03-10 indsats-ivaerksat i1 efter BL § 30, stk. 1, nr. 1"], []],
    ["started in 2023: serviceloven's", ["2023-12-31 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 3"], []],
  ]);
});
