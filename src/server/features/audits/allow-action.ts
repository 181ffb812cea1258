import { type Action, may } from "#audit/permissions";
import type { Actor } from "#audit/roles";
import { Forbidden } from "#server/errors";

/** Lets those through whose role may do `action`. `what` finishes the sentence "Din rolle kan ikke …". */
export function allowAction(actor: Actor, action: Action, what: string): void {
  if (may(actor, action)) return;
  throw new Forbidden("rolle-maa-ikke", `Din rolle kan ikke ${what}. Bed den tilsynsansvarlige om det.`);
}
