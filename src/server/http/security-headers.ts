import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/**
 * Everything from here and nothing from elsewhere, and nothing of it kept: a shared computer must not show a case when
 * its reader has signed out (the files of the pages say otherwise themselves). Styles may stand in the page: the charts write theirs into the SVG.
 */
export async function setSecurityHeaders(app: FastifyInstance, publicUrl: string): Promise<void> {
  app.addHook("onRequest", async (_request, reply) => void reply.header("cache-control", "no-store"));
  const isHttps = publicUrl.startsWith("https:");
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    hsts: isHttps,
    referrerPolicy: { policy: "same-origin" },
  });
}
