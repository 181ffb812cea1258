import { rolesFor } from "#audit/permissions";
import { Forbidden } from "#server/errors";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";

/**
 * Whether the actor may see the unit's own figures: those who work in it or across all units. A unit's figures can be
 * one child's (design rule 9), so colleagues elsewhere see the municipality's.
 */
export function mayDivideBy({ heldRoles }: SignedInUser, unitId: string): boolean {
  const seeing: readonly string[] = rolesFor("see-answers-behind-results");
  return heldRoles.some(({ role, unit }) => seeing.includes(role) && (unit === null || unit.id === unitId));
}

/** Throws {@link Forbidden} for another unit than the actor's; no unit is the whole municipality. */
export function allowUnit(actor: SignedInUser, unitId: string | undefined): void {
  if (unitId === undefined || mayDivideBy(actor, unitId)) return;
  throw new Forbidden(
    "anden-enhed",
    "Du kan se tallene for din egen enhed og for hele kommunen. Vælg en af dem.",
  );
}
