import { describe, expect, it } from "vitest";
import { type Action, actions, may, rolesFor } from "./permissions.ts";
import { caseScopes, isRole, type Role, roles, roleTitles } from "./roles.ts";

const allowed: readonly [Role, readonly Action[]][] = [
  ["raadgiver", ["open-cases", "see-deadlines", "see-case-talks", "see-data-quality", "see-models"]],
  ["laeser", ["see-models", "see-audits", "see-draw-protocol", "see-results", "see-report"]],
  ["administrator", ["see-imports", "manage-users", "manage-units", "see-system-status"]],
];

describe("permissions", () => {
  it.each(allowed)("%s may do exactly what the role is for", (role, expected) => {
    expect(actions.filter((action) => may({ roles: [role] }, action))).toEqual(expected);
  });

  it("gives the administrator no case and the caseworker only their own", () => {
    expect(caseScopes.administrator).toBe("none");
    expect(caseScopes.raadgiver).toBe("own");
  });

  it("lets nobody without a role do anything", () => {
    expect(actions.filter((action) => may({ roles: [] }, action))).toEqual([]);
  });

  it("adds up the roles of a user with two", () => {
    const actor = { roles: ["laeser", "administrator"] as const };
    expect(may(actor, "see-results")).toBe(true);
    expect(may(actor, "manage-users")).toBe(true);
    expect(may(actor, "review")).toBe(false);
  });

  it("leaves a critical case to the unit head, or to the head of quality when the unit has none", () => {
    expect(rolesFor("acknowledge-critical-case")).toEqual(["omraadechef", "tilsynsansvarlig"]);
  });

  it("has a Danish title for every role and knows no other", () => {
    expect(Object.keys(roleTitles)).toEqual([...roles]);
    expect(isRole("centerjurist")).toBe(true);
    expect(isRole("chef")).toBe(false);
  });
});
