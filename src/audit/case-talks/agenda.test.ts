import { describe, expect, it, test } from "vitest";
import { localDate } from "#kit/local-date";
import { planTalk, reasonsToTalk, type TalkCase } from "./agenda.ts";

const nextTalk = localDate("2026-12-22");
const quiet: TalkCase = {
  caseNumber: "1",
  isCritical: false,
  latestMissed: null,
  nextDue: null,
  agreedSteps: 0,
  newUnderretninger: 0,
};

describe("why a case is spoken of first", () => {
  test.each<[string, Partial<TalkCase>, string[]]>([
    ["nothing is new", {}, []],
    ["critical", { isCritical: true }, ["kritisk"]],
    ["a deadline is passed", { latestMissed: localDate("2026-11-20") }, ["overskredet"]],
    ["a step was agreed last time", { agreedSteps: 1 }, ["skridt"]],
    ["due on the day of the next talk", { nextDue: nextTalk }, ["frist"]],
    ["due the day after it", { nextDue: localDate("2026-12-23") }, []],
    ["one underretning", { newUnderretninger: 1 }, []],
    ["two underretninger", { newUnderretninger: 2 }, ["underretninger"]],
    [
      "several, weightiest first",
      { newUnderretninger: 3, latestMissed: localDate("2026-11-20") },
      ["overskredet", "underretninger"],
    ],
  ])("%s", (_, part, expected) => {
    expect(reasonsToTalk({ ...quiet, ...part }, nextTalk)).toEqual(expected);
  });
});

it("puts the weightiest reason first, what was missed lately before what was missed long ago, then what falls due first, and loses no case", () => {
  const cases: TalkCase[] = [
    { ...quiet, caseNumber: "a-quiet" },
    { ...quiet, caseNumber: "b-due-later", nextDue: localDate("2026-12-20") },
    { ...quiet, caseNumber: "c-due-soon", nextDue: localDate("2026-11-24") },
    { ...quiet, caseNumber: "d-late", latestMissed: localDate("2026-01-09") },
    { ...quiet, caseNumber: "f-late-lately", latestMissed: localDate("2026-11-20") },
    { ...quiet, caseNumber: "g-agreed", agreedSteps: 1 },
    { ...quiet, caseNumber: "e-critical", isCritical: true },
    { ...quiet, caseNumber: "A-quiet-too", nextDue: localDate("2027-03-01") },
  ];
  const { first, rest } = planTalk(cases, nextTalk);
  expect(first.map(({ caseNumber }) => caseNumber)).toEqual([
    "e-critical",
    "g-agreed",
    "f-late-lately",
    "d-late",
    "c-due-soon",
    "b-due-later",
  ]);
  expect(rest.map(({ caseNumber }) => caseNumber)).toEqual(["A-quiet-too", "a-quiet"]);
});
