import { describe, expect, it } from "vitest";
import type { Role } from "../roles.ts";
import { type CaseFacts, checkHabilitet, type Reviewer, type ReviewPart } from "./habilitet.ts";

const facts: CaseFacts = {
  caseNumber: "2025-0001",
  unit: "nord",
  raadgiver: "R1",
  persons: ["R7", "fagperson", "ung"],
  participations: [
    { reviewerId: "mette", level: 1, part: "maaler" },
    { reviewerId: "ali", level: 1, part: "sparring" },
  ],
};

function person(id: string, code: string | null, role: Role, unit: string | null): Reviewer {
  return { id, name: id, raadgiverCode: code, roles: [{ role, unit }] };
}
const levelRoles = [["teamleder"], ["omraadejurist", "centerjurist"]] as const;

describe("habilitet (design rule 5)", () => {
  it.each<[string, Reviewer, number, ReviewPart, boolean, string | null]>([
    ["the unit's team leader", person("eva", "R2", "teamleder", "nord"), 1, "maaler", false, null],
    [
      "the case's caseworker",
      person("eva", "R1", "teamleder", "nord"),
      1,
      "maaler",
      false,
      "har-behandlet-sagen",
    ],
    [
      "one who acted in the case",
      person("eva", "R7", "teamleder", "nord"),
      1,
      "maaler",
      false,
      "har-behandlet-sagen",
    ],
    [
      "the caseworker, by hand",
      person("eva", "R1", "teamleder", "nord"),
      1,
      "maaler",
      true,
      "har-behandlet-sagen",
    ],
    [
      "the caseworker, as adviser",
      person("eva", "R1", "omraadejurist", "nord"),
      1,
      "sparring",
      false,
      "har-behandlet-sagen",
    ],
    [
      "another unit's team leader",
      person("eva", null, "teamleder", "syd"),
      1,
      "maaler",
      false,
      "anden-enhed",
    ],
    ["another unit's, by hand", person("eva", null, "teamleder", "syd"), 1, "maaler", true, null],
    ["a team leader of all units", person("eva", null, "teamleder", null), 1, "maaler", false, null],
    [
      "a lawyer on level 1",
      person("bo", null, "centerjurist", null),
      1,
      "maaler",
      false,
      "rolle-passer-ikke",
    ],
    [
      "a lawyer on level 1, by hand",
      person("bo", null, "centerjurist", null),
      1,
      "maaler",
      true,
      "rolle-passer-ikke",
    ],
    ["a lawyer advising level 1", person("bo", null, "omraadejurist", "syd"), 1, "sparring", false, null],
    [
      "a caseworker advising",
      person("bo", "R9", "raadgiver", "nord"),
      1,
      "sparring",
      true,
      "rolle-passer-ikke",
    ],
    [
      "a lawyer of another unit on level 2",
      person("bo", null, "omraadejurist", "syd"),
      2,
      "maaler",
      false,
      null,
    ],
    [
      "a level 1 reviewer on level 2",
      person("mette", null, "centerjurist", null),
      2,
      "maaler",
      false,
      "har-maalt-paa-andet-niveau",
    ],
    [
      "a level 1 reviewer advising level 2",
      person("mette", null, "centerjurist", null),
      2,
      "sparring",
      false,
      "har-maalt-paa-andet-niveau",
    ],
    [
      "a level 1 adviser on level 2",
      person("ali", null, "omraadejurist", "nord"),
      2,
      "maaler",
      false,
      "har-givet-sparring",
    ],
    [
      "a level 1 adviser along on level 2",
      person("ali", null, "omraadejurist", "nord"),
      2,
      "medmaaler",
      true,
      "har-givet-sparring",
    ],
    [
      "a level 1 reviewer on level 1 again",
      person("mette", null, "teamleder", "nord"),
      1,
      "maaler",
      false,
      null,
    ],
  ])("%s", (_, reviewer, level, part, byHand, rule) => {
    const place = { level, levelRoles: levelRoles[level - 1] ?? [], part, byHand };
    expect(checkHabilitet(reviewer, facts, place)?.rule ?? null).toBe(rule);
  });

  it("says who, which case and what to do", () => {
    const place = { level: 2, levelRoles: levelRoles[1], part: "maaler", byHand: true } as const;
    expect(checkHabilitet(person("ali", null, "omraadejurist", "nord"), facts, place)?.sentence).toBe(
      "ali har givet sparring på sag 2025-0001 på niveau 1. Vælg en anden.",
    );
  });
});
