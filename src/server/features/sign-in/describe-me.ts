import type { Me } from "#contract/sign-in";
import type { Tx } from "#server/database/connect";
import { findMunicipality } from "./municipality.store.ts";
import type { SignedInUser } from "./signed-in-user.ts";

/** What the browser is told about the one who is signed in. */
export async function describeMe(tx: Tx, user: SignedInUser): Promise<Me> {
  const municipality = await findMunicipality(tx);
  return {
    id: user.id,
    name: user.name,
    roles: [...user.heldRoles],
    municipality,
    demo: municipality.invented,
  };
}
