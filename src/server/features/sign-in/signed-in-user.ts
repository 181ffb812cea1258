import type { Actor, Role } from "#audit/roles";

/** A role as a user holds it; without a unit it holds in the whole municipality. */
export interface HeldRole {
  readonly role: Role;
  readonly unit: { readonly id: string; readonly name: string } | null;
}

/** Who is asking: the user behind the session. */
export interface SignedInUser extends Actor {
  readonly id: string;
  readonly name: string;
  readonly heldRoles: readonly HeldRole[];
  /** The code that the case system knows the person by. */
  readonly raadgiverCode: string | null;
}
