import { describe, expect, test } from "vitest";
import type { DutyView } from "#contract/duties";
import { findDuties } from "./find-duties.ts";

const notification = {
  id: "bl-136-vurdering-24-timer",
  title: "Underretning vurderet inden 24 timer",
  rule: "Hver underretning skal vurderes.",
  provision: "BL § 136",
  clock: "hver hændelse »Underretning modtaget«",
  fulfilledBy: "dens egen vurdering",
} as DutyView;
const plan = {
  ...notification,
  id: "bl-91-plan-stillingtagen",
  title: "Barnets plan",
  rule: "",
  provision: "BL § 91, stk. 1",
  clock: "",
} as DutyView;

describe("search among the duties", () => {
  test.each([
    { search: "", found: [notification, plan] },
    { search: "§ 136", found: [notification] },
    { search: "§136", found: [notification] },
    { search: "§ 13", found: [] },
    { search: "bl § 91", found: [plan] },
    { search: "UNDERRETNING timer", found: [notification] },
    { search: "bl-91", found: [plan] },
    { search: "værelse", found: [] },
  ])("»$search«", ({ search, found }) => {
    expect(findDuties([notification, plan], search)).toEqual(found);
  });
});
