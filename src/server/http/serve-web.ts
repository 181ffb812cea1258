import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import serveStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { projectFile } from "../project-file.ts";
import { sendProblem } from "./error-handler.ts";
import { problem } from "./problem-of.ts";

const unknownPath = problem(
  404,
  "ukendt-adresse",
  "Det findes ikke",
  "Adressen kendes ikke. Alle adresser står på /api.",
);

/** The pages of `dist/web`. Every address that is no file is the application's own, which shows its page or says that there is none. */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  const folder = fileURLToPath(projectFile("dist/web/"));
  const isBuilt = existsSync(folder);
  if (isBuilt) {
    await app.register(serveStatic, {
      root: folder,
      cacheControl: false,
      // Vite names the files in assets/ after their content: they never change.
      setHeaders: (reply, path) =>
        reply.header(
          "cache-control",
          path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
        ),
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== "GET" || /^\/(api|assets)(\/|$|\?)/.test(request.url))
      return sendProblem(reply, unknownPath);
    if (isBuilt) return reply.sendFile("index.html");
    return reply
      .status(503)
      .type("text/plain; charset=utf-8")
      .send("Siderne er ikke bygget. Kør »npm run build«, og start igen.");
  });
}
