import { describe, expect, it } from "vitest";
import type { Role } from "../roles.ts";
import { type AuditStatus, auditLife } from "./audit-life.ts";
import { checkClosing, checkOpening, type LevelStatus, levelLife } from "./level-life.ts";
import { type ReviewStatus, reviewLife } from "./review-life.ts";
import { type TransitionTable, transition } from "./transition.ts";

const head = { roles: ["tilsynsansvarlig"] } as const;
const teamLeader = { roles: ["teamleder"] } as const;
const as = (role: Role) => ({ roles: [role] });

/** Every pair of statuses, and what happens: `-` cannot happen, `x` may happen, `r` only with a reason. */
function matrixOf<Status extends string>(
  table: TransitionTable<Status>,
  statuses: readonly Status[],
): readonly string[] {
  const anyone = { roles: ["tilsynsansvarlig", "teamleder"] } as const;
  const marks = (from: Status) =>
    statuses.map((to) => {
      if (transition(table, from, to, anyone, null) === to) return "x";
      return transition(table, from, to, anyone, "grund") === to ? "r" : "-";
    });
  return statuses.map((from) => marks(from).join(""));
}

describe("what is not in the table cannot happen", () => {
  it("audit: planlagt → i-gang → lukket, and back with a reason", () => {
    const statuses: readonly AuditStatus[] = ["planlagt", "i-gang", "lukket"];
    expect(matrixOf(auditLife, statuses)).toEqual(["-x-", "--x", "-r-"]);
  });

  it("level: venter → aaben → lukket, and back with a reason", () => {
    const statuses: readonly LevelStatus[] = ["venter", "aaben", "lukket"];
    expect(matrixOf(levelLife, statuses)).toEqual(["-x-", "--x", "-r-"]);
  });

  it("review: tildelt → i-gang → afsluttet, back with a reason, and udgaaet for good", () => {
    const statuses: readonly ReviewStatus[] = ["tildelt", "i-gang", "afsluttet", "udgaaet"];
    expect(matrixOf(reviewLife, statuses)).toEqual(["-x-r", "--xr", "-r-r", "----"]);
  });

  it.each<[Role, boolean]>([
    ["tilsynsansvarlig", true],
    ["teamleder", false],
    ["omraadechef", false],
    ["administrator", false],
  ])("%s may reopen a level: %s", (role, allowed) => {
    expect(transition(levelLife, "lukket", "aaben", as(role), "Fejl i to målinger") === "aaben").toBe(
      allowed,
    );
  });

  it("says in Danish what to do instead", () => {
    expect(transition(levelLife, "venter", "lukket", head, null)).toEqual({
      rule: "overgang-findes-ikke",
      sentence: "Niveauet er »Venter« og kan ikke blive »Lukket«. Næste trin kan være »Åbent«.",
    });
    expect(transition(levelLife, "lukket", "aaben", head, "  ")).toMatchObject({ rule: "grund-mangler" });
    expect(transition(reviewLife, "afsluttet", "i-gang", teamLeader, "fejl")).toMatchObject({
      rule: "rolle-maa-ikke",
    });
  });
});

describe("levels", () => {
  it.each<[LevelStatus, boolean]>([
    ["venter", false],
    ["aaben", true],
    ["lukket", true],
  ])("level 2 may open while level 1 is %s: %s", (status, opens) => {
    expect(
      checkOpening(2, [
        { level: 1, status },
        { level: 2, status: "venter" },
      ]) === null,
    ).toBe(opens);
  });

  it("level 1 opens first of all", () => {
    expect(checkOpening(1, [{ level: 1, status: "venter" }])).toBeNull();
  });

  it("closes only when every review is submitted or given up", () => {
    expect(checkClosing(1, ["afsluttet", "udgaaet"])).toBeNull();
    expect(checkClosing(1, ["afsluttet", "i-gang", "tildelt"])?.sentence).toContain(
      "mangler 2 af 3 målinger",
    );
  });
});
