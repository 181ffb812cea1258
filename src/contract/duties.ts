import { z } from "zod";
import { type DutyStatus, dutyStatuses } from "#law/duty";
import { dutyIds } from "#law/duty-ids";
import { endpoint } from "./endpoint.ts";
import { dateSchema } from "./fields.ts";

const tag = "Lov og metode";

export const dutyIdSchema = z.enum(dutyIds);
export const dutyStatusSchema = z.enum(Object.keys(dutyStatuses) as [DutyStatus, ...DutyStatus[]]);

/** A duty of the law as a person reads it; the words are the rule's own (law/words). */
export const dutySchema = z
  .object({
    id: dutyIdSchema,
    title: z.string(),
    rule: z.string(),
    kind: z.enum(["frist", "orden"]),
    provision: z.string(),
    sourceUrl: z.url().nullable(),
    sourceNote: z.string(),
    verified: z.boolean(),
    /** Both days included; null is open. */
    inForce: z.object({ from: dateSchema.nullable(), to: dateSchema.nullable() }),
    clock: z.string(),
    due: z.string(),
    /** How the clock runs: to a last day, up to the day it starts, or without a last day. */
    clockShape: z.enum(["to-due", "same-day", "open"]),
    fulfilledBy: z.string(),
    exceptions: z.array(z.string()),
    ends: z.string().nullable(),
    /** The settings that decide how it is counted, with what the municipality has chosen; most duties have none. */
    counting: z.array(
      z.object({ id: z.string(), title: z.string(), question: z.string(), option: z.string() }),
    ),
    /** Invented outcomes, explained as real ones are. */
    examples: z.array(z.object({ status: dutyStatusSchema, sentence: z.string() })),
  })
  .meta({ id: "Duty" });
export type DutyView = z.infer<typeof dutySchema>;

export const listDuties = endpoint({
  method: "GET",
  path: "/api/duties",
  tag,
  summary: "Lovens pligter: regel, kilde, frist og hvad der opfylder dem.",
  response: z.array(dutySchema),
});
