import type { User } from "#contract/users";
import { describeRoles } from "../shell/describe-roles.ts";

/** Whether every word of `search` stands somewhere in the user's name, login, code, roles or units. */
export function matchesUser(user: User, search: string): boolean {
  const text = [user.name, user.login, user.raadgiverCode ?? "", describeRoles(user.roles)]
    .join(" ")
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
