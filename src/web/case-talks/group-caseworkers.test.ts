import { expect, test } from "vitest";
import type { TalkCaseworker } from "#contract/case-talks";
import { canTalkWith, groupCaseworkers } from "./group-caseworkers.ts";

const nord = { id: "nord", name: "Nord" };
function caseworker(
  name: string,
  talked: { heldOn: string; nextOn: string } | null,
  part: Partial<TalkCaseworker> = {},
): TalkCaseworker {
  const raadgiver = { id: name, name };
  const last = talked && { id: 1, raadgiver, unit: nord, leader: { id: "l", name: "L" }, ...talked };
  return { raadgiver, unit: nord, openCases: 40, draftId: null, last, openSteps: 0, lateSteps: 0, ...part };
}

test("the talk in progress first, then those that the month lacks, the soonest first", () => {
  const groups = groupCaseworkers(
    [
      caseworker("Ny", null),
      caseworker("Sent", { heldOn: "2026-10-20", nextOn: "2026-11-28" }),
      caseworker("Snart", { heldOn: "2026-10-20", nextOn: "2026-11-24" }),
      caseworker("Holdt", { heldOn: "2026-11-03", nextOn: "2026-12-01" }),
      caseworker("Flyttet", { heldOn: "2026-11-03", nextOn: "2026-12-01" }, { openCases: 0 }),
      caseworker("Kladde", null, { draftId: 7 }),
    ],
    "2026-11-22",
  );
  expect(groups.map(({ title, members }) => [title, members.map(({ raadgiver }) => raadgiver.name)])).toEqual(
    [
      ["I gang", ["Kladde"]],
      ["Mangler i november", ["Snart", "Sent"]],
      ["Holdt i november", ["Holdt"]],
      ["Øvrige rådgivere", ["Ny"]],
      ["Har ikke længere sager hos dig", ["Flyttet"]],
    ],
  );
});

test("before the first talk there is one group", () => {
  expect(groupCaseworkers([caseworker("Ny", null)], "2026-11-22").map(({ title }) => title)).toEqual([
    "Rådgivere",
  ]);
});

test.each([
  { openCases: 40, draftId: null, expected: true },
  { openCases: 0, draftId: null, expected: false },
  { openCases: 0, draftId: 7, expected: true },
])("$openCases open cases and the draft $draftId: a talk is possible, $expected", ({ expected, ...part }) => {
  expect(canTalkWith(caseworker("En", null, part))).toBe(expected);
});
