import { describe } from "vitest";
import { bl20Undersoegelse4Maaneder } from "../barnets-lov/p020-undersoegelse-4-maaneder.ts";
import { bl95FoersteOpfoelgning } from "../barnets-lov/p095-foerste-opfoelgning.ts";
import { bl95NaesteOpfoelgning } from "../barnets-lov/p095-naeste-opfoelgning.ts";
import { bl104Samvaer8Uger } from "../barnets-lov/p104-samvaer-8-uger.ts";
import { bl111Ungestoette } from "../barnets-lov/p111-ungestoette.ts";
import { testDuty } from "../testing/duty-table.ts";

const counting = { "frist-i-weekend": "naeste-hverdag" } as const;
const begun = (date: string) => `${date} indsats-ivaerksat i1 efter BL § 32`;
const followedUp = (date: string) => `${date} opfoelgning-holdt f1 om i1`;

describe("a deadline in months that ends on a weekend or a public holiday", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl95FoersteOpfoelgning, "BL § 95, stk. 2", [
    ["a Sunday, unmoved, which is the default", [begun("2025-03-15"), followedUp("2025-06-16")], ["overskredet 2025-03-15 → 2025-06-15, P1D for sent [i1 f1]"]],
    ["a Sunday, unmoved, chosen", [begun("2025-03-15"), followedUp("2025-06-16")], ["overskredet 2025-03-15 → 2025-06-15, P1D for sent [i1 f1]"], { counting: { "frist-i-weekend": "uaendret" } }],
    ["a Sunday, moved to Monday", [begun("2025-03-15"), followedUp("2025-06-16")], ["overholdt 2025-03-15 → 2025-06-16 [i1 f1]"], { counting }],
    ["a Saturday, moved to Monday", [begun("2025-03-14"), followedUp("2025-06-17")], ["overskredet 2025-03-14 → 2025-06-16, P1D for sent [i1 f1]"], { counting }],
    ["a Friday stays", [begun("2025-03-13"), followedUp("2025-06-16")], ["overskredet 2025-03-13 → 2025-06-13, P3D for sent [i1 f1]"], { counting }],
    ["Maundy Thursday, moved over Easter", [begun("2025-01-17")], ["loeber 2025-01-17 → 2025-04-22 [i1]"], { counting, asOf: "2025-04-21" }],
    ["Christmas Day, a Thursday: the Friday is a holiday too", [begun("2025-09-25")], ["loeber 2025-09-25 → 2025-12-29 [i1]"], { counting, asOf: "2025-12-28" }],
    ["that Saturday counts as a hverdag elsewhere does not change it", [begun("2025-03-14")], ["overskredet 2025-03-14 → 2025-06-16 [i1]"], { counting: { ...counting, "loerdag-er-hverdag": "ja" } }],
    ["an undersøgelse concluded earlier is not moved", ["2025-03-01 undersoegelse-besluttet u1", begun("2025-03-15"), "2025-05-04 undersoegelse-afsluttet u2"], ["overskredet 2025-03-15 → 2025-05-04 [i1 u2]"], { counting }],
    ["ended on the Sunday is before the Monday", [begun("2025-03-15"), "2025-06-15 indsats-ophoert e1 om i1"], ["bortfaldet 2025-03-15 → 2025-06-16 [i1 e1]"], { counting }],
  ]);
});

describe("the exception of BL § 20 lasts as long as the deadline", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl20Undersoegelse4Maaneder, "BL § 20, stk. 3", [
    ["a preliminary assessment on the Monday", ["2025-02-15 opmaerksom-paa-behov b1", "2025-03-01 undersoegelse-besluttet b2", "2025-06-16 foreloebig-vurdering b3"], ["undtaget 2025-02-15 → 2025-06-16 [b1 b3]"], { counting }],
  ]);
});

describe("a date the municipality set itself is not moved", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl95NaesteOpfoelgning, "BL § 95, stk. 3", [
    ["a Sunday", [begun("2025-01-15"), "2025-04-01 opfoelgning-holdt f1 om i1, næste 2025-06-15"], ["overskredet 2025-04-01 → 2025-06-15 [i1 f1]"], { counting }],
  ]);
});

describe("the longest that something may last is not made longer", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl104Samvaer8Uger, "BL § 104, stk. 5", [
    ["8 weeks end on a Sunday", ["2025-03-02 samvaer-suspenderet s1"], ["overskredet 2025-03-02 → 2025-04-27 [s1]"], { counting }],
  ]);
});

describe("a day counted back from a birthday is not moved", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl111Ungestoette, "BL § 111, stk. 1", [
    ["6 months before 18 is a Sunday", ["2025-01-15 indsats-ivaerksat i1 efter BL § 46"], ["overskredet 2025-01-15 → 2025-06-15 [i1]"], { counting, born: "2007-12-15" }],
  ]);
});
