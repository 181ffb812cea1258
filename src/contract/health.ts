import { z } from "zod";
import { endpoint } from "./endpoint.ts";

export const getHealth = endpoint({
  method: "GET",
  path: "/api/health",
  tag: "Drift",
  summary: "Om serveren og databasen svarer.",
  isPublic: true,
  response: z.object({ status: z.literal("ok") }),
});
