import type { FastifyInstance, FastifyRequest } from "fastify";
import { Forbidden } from "../errors.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a change that another site's page asks the browser to make in the user's name. Browsers say where a request
 * comes from; programs without a browser say nothing, carry no cookie by accident, and are let through.
 */
export function refuseOtherSites(app: FastifyInstance, publicUrl: string): void {
  const publicHost = new URL(publicUrl).host;
  app.addHook("onRequest", async (request) => {
    if (reading.has(request.method) || comesFromHere(request, publicHost)) return;
    throw new Forbidden(
      "fremmed-side",
      "Forespørgslen kom fra en anden side end Sagspejl. Åbn Sagspejl, og gør det derfra.",
    );
  });
}

function comesFromHere({ headers }: FastifyRequest, publicHost: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  if (headers.origin === undefined) return true;
  const host = URL.canParse(headers.origin) ? new URL(headers.origin).host : null;
  return host === headers.host || host === publicHost;
}
