import { z } from "zod";
import { endpoint } from "./endpoint.ts";

/** One thing to do or know. `href` is a path of the interface. */
export const deskItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  detail: z.string(),
  href: z.string(),
  urgent: z.boolean(),
});
export type DeskItem = z.infer<typeof deskItemSchema>;

export const getDesk = endpoint({
  method: "GET",
  path: "/api/desk",
  tag: "Mit bord",
  summary: "Hvad der venter på den, der er logget ind, det vigtigste først.",
  response: z.object({
    now: z.array(deskItemSchema),
    thisWeek: z.array(deskItemSchema),
    news: z.array(deskItemSchema),
  }),
});
