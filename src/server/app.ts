import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance, LogController } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { z } from "zod";
import type { AppDeps } from "./app-deps.ts";
import { danishErrorMap } from "./danish-error-map.ts";
import { registerFeatures } from "./features/register-features.ts";
import { findActor } from "./features/sign-in/find-actor.ts";
import { setErrorHandler } from "./http/error-handler.ts";
import { logRequests } from "./http/log-requests.ts";
import { serveOpenapi } from "./http/openapi.ts";
import { refuseOtherSites } from "./http/refuse-other-sites.ts";
import { setSecurityHeaders } from "./http/security-headers.ts";
import { serveWeb } from "./http/serve-web.ts";

/** The whole application, listening to nothing yet: `app.inject` in tests, `app.listen` in `serve`. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const { config, database } = deps;
  const app = fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: "loopback",
    // Danish letters and a slash-free case number fit well within this.
    routerOptions: { maxParamLength: 200 },
  });
  z.config({ localeError: danishErrorMap });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorate("findActor", (request) => findActor(deps, request));
  app.decorate("asUser", (user, work) => database.asUser(user, work));
  setErrorHandler(app);
  logRequests(app);
  refuseOtherSites(app, config.publicUrl);
  await setSecurityHeaders(app, config.publicUrl);
  await app.register(compress);
  await app.register(cookie);
  await app.register(multipart);
  await app.register(rateLimit, { global: false });
  await serveOpenapi(app);
  registerFeatures(app, deps);
  await serveWeb(app);
  return app;
}
