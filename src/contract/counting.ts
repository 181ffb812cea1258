import { z } from "zod";
import { type CountingId, countingIds } from "#law/counting/index";
import { dutyIdSchema } from "./duties.ts";
import { endpoint } from "./endpoint.ts";
import { instantSchema } from "./fields.ts";

const tag = "Lov og metode";

const countingIdSchema = z.enum(countingIds as [CountingId, ...CountingId[]]);

/** A choice somebody made, with its reason. */
const countingChoiceSchema = z
  .object({ option: z.string(), reason: z.string(), chosenBy: z.string(), chosenAt: instantSchema })
  .meta({ id: "CountingChoice" });

/** A question of counting that the law leaves open, and how the municipality answers it. */
const countingSettingSchema = z
  .object({
    id: countingIdSchema,
    title: z.string(),
    question: z.string(),
    /** Why it is open. */
    open: z.string(),
    options: z.array(z.object({ id: z.string(), title: z.string(), consequence: z.string() })),
    /** The option that holds until another is chosen. */
    usual: z.string(),
    /** The option that holds. */
    option: z.string(),
    /** Every choice made, the latest first. */
    choices: z.array(countingChoiceSchema),
    /** The duties that it decides the counting of. */
    duties: z.array(z.object({ id: dutyIdSchema, title: z.string(), provision: z.string() })),
  })
  .meta({ id: "CountingSetting" });
export type CountingSettingView = z.infer<typeof countingSettingSchema>;

const countingSchema = z
  .object({
    settings: z.array(countingSettingSchema),
    /** All cases, and those not yet judged by what is chosen. */
    cases: z.object({ all: z.number().int(), waiting: z.number().int() }),
  })
  .meta({ id: "Counting" });
export type CountingView = z.infer<typeof countingSchema>;

export const getCounting = endpoint({
  method: "GET",
  path: "/api/counting",
  tag,
  summary: "Sådan tæller kommunen, hvor loven lader det stå åbent.",
  response: countingSchema,
});
export const chooseOption = endpoint({
  method: "POST",
  path: "/api/counting/:settingId/choices",
  tag,
  summary: "Vælg, hvordan der tælles. Alle sager vurderes igen, og valget skrives i ændringsloggen.",
  params: z.object({ settingId: countingIdSchema }),
  body: z.object({
    option: z.string().min(1, "Vælg, hvordan der skal tælles.").max(100),
    reason: z.string().trim().min(10, "Skriv kort, hvorfor I vælger sådan (mindst 10 tegn).").max(500),
  }),
  response: countingSchema,
});
