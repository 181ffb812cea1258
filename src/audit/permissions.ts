import type { Actor, Role } from "./roles.ts";

const auditLead = ["tilsynsansvarlig"] as const;
const reviewers = ["teamleder", "omraadejurist", "centerjurist"] as const;
const unitStaff = ["teamleder", "omraadejurist", "omraadechef"] as const;

/**
 * Who may do what. Which cases an action reaches is decided besides (`caseScopes`, and the allocation of reviews).
 * The administrator runs the system and has no access to cases, answers or results.
 */
const rolesByAction = {
  "open-cases": ["raadgiver", ...reviewers, "omraadechef", ...auditLead],
  "see-deadlines": ["raadgiver", "teamleder", "omraadechef", ...auditLead],
  "hold-case-talks": ["teamleder", "omraadechef"],
  "see-case-talks": ["raadgiver", "teamleder", "omraadechef"],
  "see-management-information": ["teamleder", "omraadechef", ...auditLead],
  "see-data-quality": ["raadgiver", "teamleder", "omraadechef", ...auditLead],
  "import-cases": auditLead,
  "see-imports": [...auditLead, "administrator"],
  "see-rejected-rows": auditLead,
  "see-models": ["raadgiver", ...reviewers, "omraadechef", ...auditLead, "laeser"],
  "choose-counting": auditLead,
  "see-audits": [...reviewers, "omraadechef", ...auditLead, "laeser"],
  "plan-audit": auditLead,
  "add-theme-questions": auditLead,
  "close-audit": auditLead,
  draw: auditLead,
  "see-draw-protocol": [...reviewers, "omraadechef", ...auditLead, "laeser"],
  "replace-case": auditLead,
  allocate: auditLead,
  "record-sparring": ["omraadejurist", ...auditLead],
  review: reviewers,
  "reopen-review": auditLead,
  discuss: [...reviewers, ...auditLead],
  adjudicate: [...reviewers, ...auditLead],
  "see-progress": [...reviewers, "omraadechef", ...auditLead],
  "open-level": auditLead,
  "lead-calibration": auditLead,
  "take-part-in-calibration": [...reviewers, ...auditLead],
  "close-level": auditLead,
  "mark-critical-case": [...reviewers, ...auditLead],
  "see-critical-cases": [...unitStaff, ...auditLead],
  "acknowledge-critical-case": ["omraadechef", ...auditLead],
  "see-results": [...reviewers, "omraadechef", ...auditLead, "laeser"],
  "see-answers-behind-results": [...reviewers, "omraadechef", ...auditLead],
  "see-report": [...reviewers, "omraadechef", ...auditLead, "laeser"],
  "write-report": auditLead,
  "see-case-log": auditLead,
  "manage-users": ["administrator"],
  "manage-units": ["administrator"],
  "see-system-status": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof rolesByAction;

export const actions = Object.keys(rolesByAction) as readonly Action[];

/** The roles that may do `action`. */
export function rolesFor(action: Action): readonly Role[] {
  return rolesByAction[action];
}

/** Whether one of the actor's roles may do `action`. */
export function may(actor: Actor, action: Action): boolean {
  return actor.roles.some((role) => rolesFor(action).includes(role));
}
