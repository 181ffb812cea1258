import type { FastifyInstance, FastifyReply } from "fastify";
import {
  acceptInvitation as acceptInvitationEndpoint,
  createFirstAdministrator as createFirstAdministratorEndpoint,
  getMe,
  getSignInOptions,
  type Me,
  signInAsDemoUser as signInAsDemoUserEndpoint,
  signInLocally as signInLocallyEndpoint,
  signOut,
} from "#contract/sign-in";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint, registerPublicEndpoint } from "#server/http/register-endpoint";
import { acceptInvitation } from "./accept-invitation.ts";
import type { NewSession } from "./begin-session.ts";
import { describeMe } from "./describe-me.ts";
import { describeSignIn } from "./describe-sign-in.ts";
import { createFirstAdministrator } from "./first-administrator.ts";
import { deleteSession } from "./session.store.ts";
import { clearSessionCookie, sessionCookie, setSessionCookie } from "./session-cookie.ts";
import { signInAsDemoUser } from "./sign-in-as-demo-user.ts";
import { signInLocally } from "./sign-in-locally.ts";

/** Guessing a password or a link is not worth while at this pace. */
const guarded = { rateLimit: { max: 10, timeWindow: "1 minute" } };

export function registerSignInRoutes(app: FastifyInstance, deps: AppDeps): void {
  const enter = async (reply: FastifyReply, opening: Promise<NewSession>): Promise<Me> => {
    const { token, me } = await opening;
    setSessionCookie(reply, token, deps.config.publicUrl);
    return me;
  };
  registerPublicEndpoint(app, getSignInOptions, () => describeSignIn(deps));
  registerPublicEndpoint(app, signInAsDemoUserEndpoint, ({ body, reply }) =>
    enter(reply, signInAsDemoUser(deps, body.userId)),
  );
  registerPublicEndpoint(
    app,
    signInLocallyEndpoint,
    ({ body, reply }) => enter(reply, signInLocally(deps, body)),
    guarded,
  );
  registerPublicEndpoint(
    app,
    createFirstAdministratorEndpoint,
    ({ body, reply }) => enter(reply, createFirstAdministrator(deps, body)),
    guarded,
  );
  registerPublicEndpoint(
    app,
    acceptInvitationEndpoint,
    ({ body, reply }) => enter(reply, acceptInvitation(deps, body)),
    guarded,
  );
  registerEndpoint(app, getMe, ({ actor, asUser }) => asUser((tx) => describeMe(tx, actor)));
  registerEndpoint(app, signOut, async ({ request, reply }) => {
    const token = request.cookies[sessionCookie];
    if (token !== undefined)
      await deps.database.asSystem("end the session", (tx) => deleteSession(tx, token));
    clearSessionCookie(reply);
    return { done: true as const };
  });
}
