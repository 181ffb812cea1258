import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl137Genvurdering } from "./p137-genvurdering.ts";

const start = "2024-06-01 indsats-ivaerksat i1 efter BL § 32, stk. 1, nr. 5";
const received = "2025-02-03T09:12 underretning-modtaget h1 ved borger";

describe("BL § 137: a notification while an indsats runs has the case judged anew by somebody else", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl137Genvurdering, "BL § 137", [
    ["judged anew by another than the caseworker", [start, received, "2025-02-05 genvurdering h2 om h1 ved r2"], ["overholdt 2025-02-03 [h1 h2]"]],
    ["the law gives no date: years later will do", [start, received, "2025-12-30 genvurdering h2 om h1 ved r2"], ["overholdt 2025-02-03 [h1 h2]"]],
    ["judged anew by the case's own caseworker", [start, received, "2025-02-05 genvurdering h2 om h1 ved r1"], ["ikke-opfyldt 2025-02-03 [h1]"]],
    ["by whom is not recorded", [start, received, "2025-02-05 genvurdering h2 om h1"], ["ikke-opfyldt 2025-02-03 [h1]"]],
    ["first by the caseworker, then by another", [start, received, "2025-02-05 genvurdering h2 om h1 ved r1", "2025-02-06 genvurdering h3 om h1 ved r2"], ["overholdt 2025-02-03 [h1 h3]"]],
    ["of another notification", [start, received, "2025-02-05 genvurdering h2 om h9 ved r2"], ["ikke-opfyldt 2025-02-03 [h1]"]],
    ["not at all", [start, received], ["ikke-opfyldt 2025-02-03 [h1]"]],
    ["placed with consent", ["2024-06-01 indsats-ivaerksat i1 efter BL § 46", received], ["ikke-opfyldt 2025-02-03 [h1]"]],
    ["placed without consent", ["2024-06-01 indsats-ivaerksat i1 efter BL § 47", received], ["ikke-opfyldt 2025-02-03 [h1]"]],
    ["the indsats starts that day", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32", received], ["ikke-opfyldt 2025-02-03 [h1]"]],
    ["the indsats starts the day after", ["2025-02-04 indsats-ivaerksat i1 efter BL § 32", received], []],
    ["the indsats ended that day: it no longer runs", [start, "2025-02-03 indsats-ophoert om i1", received], []],
    ["the indsats ended the day after", [start, "2025-02-04 indsats-ophoert om i1", received], ["ikke-opfyldt 2025-02-03 [h1]"]],
    ["no indsats", [received], []],
    ["an early offer (§ 30) is no such indsats", ["2024-06-01 indsats-ivaerksat i1 efter BL § 30", received], []],
  ]);
});
