/** Who a user can be. A user may have more than one role; each is the Danish word in ASCII, as stored and in the API. */
export const roles = [
  "raadgiver",
  "teamleder",
  "omraadejurist",
  "centerjurist",
  "omraadechef",
  "tilsynsansvarlig",
  "laeser",
  "administrator",
] as const;

export type Role = (typeof roles)[number];

export const roleTitles: Readonly<Record<Role, string>> = {
  raadgiver: "Rådgiver",
  teamleder: "Teamleder",
  omraadejurist: "Områdejurist",
  centerjurist: "Centerjurist",
  omraadechef: "Områdechef",
  tilsynsansvarlig: "Tilsynsansvarlig",
  laeser: "Læser",
  administrator: "Administrator",
};

/**
 * The cases a role may open, before any review is allocated: a reviewer also opens the cases allocated to them.
 * `own`: those where the user is the caseworker; `unit`: those of the user's units; `none`: no case at all.
 * The database's row-level security holds the same table (design rule 9).
 */
export const caseScopes: Readonly<Record<Role, "own" | "unit" | "all" | "none">> = {
  raadgiver: "own",
  teamleder: "unit",
  omraadejurist: "unit",
  centerjurist: "none",
  omraadechef: "unit",
  tilsynsansvarlig: "all",
  laeser: "none",
  administrator: "none",
};

/** Someone who acts: the part of a user that the rules of an audit ask about. */
export interface Actor {
  readonly roles: readonly Role[];
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
