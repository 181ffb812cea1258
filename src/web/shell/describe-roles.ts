import { roleTitles } from "#audit/roles";
import type { Me } from "#contract/sign-in";

/** `Teamleder, Enhed Nord` and, with more than one role, `Teamleder, Enhed Nord · Læser`. */
export function describeRoles(roles: Me["roles"]): string {
  return roles
    .map(({ role, unit }) => (unit ? `${roleTitles[role]}, ${unit.name}` : roleTitles[role]))
    .join(" · ");
}
