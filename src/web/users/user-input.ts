import type { Role } from "#audit/roles";
import type { User, UserInput } from "#contract/users";

/** The role that most users have. */
export const firstRole: Role = "teamleder";

/** What the form of a new user begins with. */
export const firstInput: UserInput = {
  name: "",
  login: "",
  raadgiverCode: null,
  active: true,
  roles: [{ role: firstRole, unitId: null }],
};

/** A user as the form changes it. */
export function inputOf({ name, login, raadgiverCode, active, roles }: User): UserInput {
  return {
    name,
    login,
    raadgiverCode,
    active,
    roles: roles.map(({ role, unit }) => ({ role, unitId: unit?.id ?? null })),
  };
}
