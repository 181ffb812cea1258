import type { Role } from "#audit/roles";
import type { Me } from "#contract/sign-in";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: Me["roles"];
}

export interface PeopleOfRole<P extends Person> {
  readonly role: Role;
  readonly people: readonly P[];
}

/** The people under each role they hold, in the order of `order`; roles that nobody holds are left out. */
export function groupByRole<P extends Person>(
  people: readonly P[],
  order: readonly Role[],
): readonly PeopleOfRole<P>[] {
  return order
    .map((role) => ({
      role,
      people: people.filter((person) => person.roles.some((held) => held.role === role)),
    }))
    .filter((group) => group.people.length > 0);
}
