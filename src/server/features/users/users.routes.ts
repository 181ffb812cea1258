import type { FastifyInstance } from "fastify";
import { may } from "#audit/permissions";
import * as contract from "#contract/users";
import type { AppDeps } from "#server/app-deps";
import { Forbidden } from "#server/errors";
import { registerEndpoint } from "#server/http/register-endpoint";
import { logChange } from "../change-log/log-change.ts";
import { createOneTimeLink } from "../sign-in/one-time-link.store.ts";
import { deleteSessionsOf } from "../sign-in/session.store.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { createUnit, renameUnit } from "./save-unit.ts";
import { saveUser, unknownUser } from "./save-user.ts";
import { listUnits } from "./units.store.ts";
import { findUser, listUsers } from "./users.store.ts";

export function registerUserRoutes(app: FastifyInstance, { database, clock, config }: AppDeps): void {
  registerEndpoint(app, contract.listUnits, ({ asUser }) => asUser(listUnits));
  registerEndpoint(app, contract.createUnit, ({ actor, asUser, body }) => {
    allowAdministrator(actor);
    return asUser((tx) => createUnit(tx, actor, body.name));
  });
  registerEndpoint(app, contract.renameUnit, ({ actor, asUser, params, body }) => {
    allowAdministrator(actor);
    return asUser((tx) => renameUnit(tx, actor, { id: params.unitId, name: body.name }));
  });
  registerEndpoint(app, contract.listUsers, ({ actor, asUser }) => {
    allowAdministrator(actor);
    return asUser(listUsers);
  });
  registerEndpoint(app, contract.createUser, ({ actor, asUser, body }) => {
    allowAdministrator(actor);
    return asUser((tx) => saveUser(tx, actor, null, body));
  });
  registerEndpoint(app, contract.updateUser, async ({ actor, asUser, params, body }) => {
    allowAdministrator(actor);
    const user = await asUser((tx) => saveUser(tx, actor, params.userId, body));
    if (!user.active)
      await database.asSystem("sign out one who is deactivated", (tx) => deleteSessionsOf(tx, user.id));
    return user;
  });
  registerEndpoint(app, contract.inviteUser, async ({ actor, asUser, params }) => {
    allowAdministrator(actor);
    await asUser(async (tx) => {
      if ((await findUser(tx, params.userId)) === null) throw unknownUser();
      await logChange(tx, { by: actor.id, action: "inviteret", subject: params.userId });
    });
    return database.asSystem("links are nobody's to read", (tx) =>
      createOneTimeLink(tx, {
        purpose: "invitation",
        userId: params.userId,
        now: clock.now(),
        publicUrl: config.publicUrl,
      }),
    );
  });
}

function allowAdministrator(actor: SignedInUser): void {
  if (!may(actor, "manage-users"))
    throw new Forbidden("kun-administrator", "Kun en administrator kan se og rette brugere og enheder.");
}
