import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl138OrienteringFagperson } from "./p138-orientering-fagperson.ts";

const received = "2025-02-03T09:12 underretning-modtaget h1 ved fagperson";

describe("BL § 138: a professional notifier hears what came of it", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl138OrienteringFagperson, "BL § 138", [
    ["the notifier was told", [received, "2025-05-01 underretter-orienteret h2 om h1"], ["overholdt 2025-02-03 [h1 h2]"]],
    ["the notifier was not told", [received], ["ikke-opfyldt 2025-02-03 [h1]"]],
    ["told about another notification", [received, "2025-05-01 underretter-orienteret h2 om h9"], ["ikke-opfyldt 2025-02-03 [h1]"]],
    ["a citizen need not be told", ["2025-02-03 underretning-modtaget h1 ved borger"], []],
    ["nor one who is not known", ["2025-02-03 underretning-modtaget h1"], []],
    ["before 2024 there is no such duty here", ["2023-12-31 underretning-modtaget h1 ved fagperson"], []],
  ]);
});
