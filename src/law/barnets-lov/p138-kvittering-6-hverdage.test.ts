import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl138Kvittering6Hverdage } from "./p138-kvittering-6-hverdage.ts";

const received = "2025-02-03T09:12 underretning-modtaget h1 ved fagperson";
const clock = "2025-02-03 → 2025-02-11";

describe("BL § 138: the notifier has a receipt within 6 hverdage", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl138Kvittering6Hverdage, "BL § 138", [
    ["on the sixth hverdag", [received, "2025-02-11 underretning-kvitteret h2 om h1"], [`overholdt ${clock} [h1 h2]`]],
    ["late on the sixth hverdag is in time: days count", [received, "2025-02-11T23:59 underretning-kvitteret h2 om h1"], [`overholdt ${clock} [h1 h2]`]],
    ["the day after", [received, "2025-02-12 underretning-kvitteret h2 om h1"], [`overskredet ${clock}, P1D for sent [h1 h2]`]],
    ["none yet, on the last day", [received], [`loeber ${clock} [h1]`], { asOf: "2025-02-11" }],
    ["none, the day after", [received], [`overskredet ${clock} [h1]`], { asOf: "2025-02-12" }],
    ["an anonymous notifier has none", ["2025-02-03T09:12 underretning-modtaget h1 ved anonym"], []],
    ["an unknown notifier is not an anonymous one", ["2025-02-03 underretning-modtaget h1"], [`overskredet ${clock} [h1]`]],
    ["received on a Saturday: the first hverdag is Monday", ["2025-02-08 underretning-modtaget h1"], ["overskredet 2025-02-08 → 2025-02-17 [h1]"]],
    ["across Easter", ["2025-04-14 underretning-modtaget h1"], ["overskredet 2025-04-14 → 2025-04-25 [h1]"]],
    ["no store bededag since 2024", ["2024-04-25 underretning-modtaget h1"], ["overskredet 2024-04-25 → 2024-05-03 [h1]"]],
    ["the receipt for another notification does not count", [received, "2025-02-04 underretning-kvitteret h2 om h9"], [`overskredet ${clock} [h1]`]],
    ["before 2024 there is no such duty here", ["2023-12-31 underretning-modtaget h1"], []],
  ]);
});
