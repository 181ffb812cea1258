import type { FastifyInstance } from "fastify";
import { may } from "#audit/permissions";
import * as contract from "#contract/allocation";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { addParticipant, allocateByHand } from "./allocate-by-hand.ts";
import { allocateEvenly } from "./allocate-evenly.ts";
import { viewAllocation } from "./view-allocation.ts";

export function registerAllocationRoutes(app: FastifyInstance): void {
  registerEndpoint(app, contract.getAllocation, ({ actor, asUser, params }) => {
    allowAction(actor, "see-progress", "se fordelingen");
    return asUser((tx) => viewAllocation(tx, actor, params.auditId));
  });
  registerEndpoint(app, contract.allocateReviews, ({ actor, asUser, params }) => {
    allowAction(actor, "allocate", "fordele målinger");
    return asUser(async (tx) => {
      await allocateEvenly(tx, actor, params.auditId);
      return viewAllocation(tx, actor, params.auditId);
    });
  });
  registerEndpoint(app, contract.allocateByHand, ({ actor, asUser, params, body }) => {
    allowAction(actor, "allocate", "fordele målinger");
    return asUser(async (tx) => {
      const auditId = await allocateByHand(tx, actor, params.reviewId, body.userId);
      return viewAllocation(tx, actor, auditId);
    });
  });
  registerEndpoint(app, contract.addParticipant, ({ actor, asUser, params, body }) => {
    // The one who reviews writes down who helped; the database lets them do so on their own reviews only.
    if (!may(actor, "review")) allowAction(actor, "record-sparring", "tilføje andre til en måling");
    return asUser(async (tx) => {
      const auditId = await addParticipant(tx, actor, params.reviewId, body.userId, body.part);
      return viewAllocation(tx, actor, auditId);
    });
  });
}
