import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { sessionCookie } from "../features/sign-in/session-cookie.ts";

/** The API's description at `/api/openapi.json`, made from the contract, and a page to browse it at `/api`. */
export async function serveOpenapi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Sagspejl",
        version: "1",
        description:
          "Alt, hvad siderne kan, kan også gøres herfra. Adgangen er den samme: du ser det, din rolle må se.",
      },
      components: { securitySchemes: { session: { type: "apiKey", in: "cookie", name: sessionCookie } } },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  await app.register(swaggerUi, { routePrefix: "/api", uiConfig: { url: "/api/openapi.json" } });
}
