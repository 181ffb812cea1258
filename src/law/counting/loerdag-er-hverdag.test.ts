import { describe } from "vitest";
import { bl138Kvittering6Hverdage } from "../barnets-lov/p138-kvittering-6-hverdage.ts";
import { testDuty } from "../testing/duty-table.ts";

const received = "2025-02-03 underretning-modtaget h1 ved borger";
const answered = (date: string) => `${date} underretning-kvitteret h2 om h1`;
const counting = { "loerdag-er-hverdag": "ja" } as const;

describe("6 hverdage (BL § 138), and whether Saturday is one", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl138Kvittering6Hverdage, "BL § 138", [
    ["no, which is the default: the weekend is passed over", [received, answered("2025-02-11")], ["overholdt 2025-02-03 → 2025-02-11 [h1 h2]"]],
    ["no, chosen", [received, answered("2025-02-11")], ["overholdt 2025-02-03 → 2025-02-11 [h1 h2]"], { counting: { "loerdag-er-hverdag": "nej" } }],
    ["yes: a Saturday counts, and the deadline is a day earlier", [received, answered("2025-02-10")], ["overholdt 2025-02-03 → 2025-02-10 [h1 h2]"], { counting }],
    ["yes: the day after is late", [received, answered("2025-02-11")], ["overskredet 2025-02-03 → 2025-02-10, P1D for sent [h1 h2]"], { counting }],
    ["yes: the deadline may be a Saturday", ["2025-02-01 underretning-modtaget h1 ved borger", answered("2025-02-08")], ["overholdt 2025-02-01 → 2025-02-08 [h1 h2]"], { counting }],
    ["yes: a Sunday does not count", ["2025-02-02 underretning-modtaget h1 ved borger", answered("2025-02-08")], ["overholdt 2025-02-02 → 2025-02-08 [h1 h2]"], { counting }],
    ["yes: nor does a public holiday, but the Saturday between Good Friday and Easter does", ["2025-04-14 underretning-modtaget h1 ved borger", answered("2025-04-25")], ["overskredet 2025-04-14 → 2025-04-24, P1D for sent [h1 h2]"], { counting }],
    ["yes: a public holiday on a Saturday does not count", ["2026-12-23 underretning-modtaget h1 ved borger"], ["loeber 2026-12-23 → 2027-01-02 [h1]"], { counting, asOf: "2026-12-31" }],
  ]);
});
