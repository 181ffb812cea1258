import { expect, test } from "vitest";
import { asksForOthers } from "./deadline-search.ts";

const own = {
  duties: [{ id: "bl-136-vurdering-24-timer" as const, title: "Underretning vurderet inden 24 timer" }],
  units: [{ id: "nord", name: "Nord" }],
  raadgivere: [{ id: "r1", name: "Mette" }],
};

test.each([
  { search: {}, expected: false },
  { search: { vis: "alle", sortering: "sag", side: 2 }, expected: false },
  { search: { enhed: "nord", raadgiver: "r1", pligt: "bl-136-vurdering-24-timer" }, expected: false },
  { search: { raadgiver: "r2" }, expected: true },
  { search: { enhed: "syd" }, expected: true },
  { search: { pligt: "bl-111-ungestoette", enhed: "nord" }, expected: true },
] as const)("$search asks for what one's own list does not have: $expected", ({ search, expected }) => {
  expect(asksForOthers(search, own)).toBe(expected);
});
