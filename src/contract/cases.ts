import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { areaSchema, caseNumberSchema, dateSchema, instantSchema, namedSchema } from "./fields.ts";

const tag = "Sager";

export const caseFileSchema = z
  .object({
    caseNumber: caseNumberSchema,
    /** The reference to the child; null when it is a sealed CPR number. */
    child: z.string().nullable(),
    birthDate: dateSchema,
    ageYears: z.number().int(),
    unit: namedSchema,
    raadgiver: z.string(),
    area: areaSchema,
    opened: dateSchema,
    closed: dateSchema.nullable(),
  })
  .meta({ id: "CaseFile" });
export type CaseFileView = z.infer<typeof caseFileSchema>;

export const caseEventSchema = z
  .object({
    id: z.string(),
    type: z.string(),
    date: dateSchema,
    /** To the minute, as the clock in Denmark showed it; null when the source gave a date only. */
    time: z.iso.datetime({ offset: true, precision: -1 }).nullable(),
    /** One Danish line, as a person reads it. */
    text: z.string(),
    provision: z.string().nullable(),
    person: z.string().nullable(),
    remark: z.string().nullable(),
    concerns: z.string().nullable(),
  })
  .meta({ id: "CaseEvent" });
export type CaseEventView = z.infer<typeof caseEventSchema>;

export const listCases = endpoint({
  method: "GET",
  path: "/api/cases",
  tag,
  summary: "De sager, du må se.",
  query: z.object({
    search: z.string().max(100).optional(),
    unit: z.string().optional(),
    area: areaSchema.optional(),
    open: z.enum(["aabne", "lukkede", "alle"]).default("aabne"),
    page: z.coerce.number().int().min(1).default(1),
  }),
  response: z.object({ total: z.number().int(), pageSize: z.number().int(), cases: z.array(caseFileSchema) }),
});

/** Opening a case is logged with its purpose. */
export const getCase = endpoint({
  method: "GET",
  path: "/api/cases/:caseNumber",
  tag,
  summary: "En sag med hele sagsforløbet. Opslaget logges med formål.",
  params: z.object({ caseNumber: caseNumberSchema }),
  query: z.object({ purpose: z.string().trim().min(3, "Skriv, hvad opslaget skal bruges til.").max(200) }),
  response: z.object({ caseFile: caseFileSchema, events: z.array(caseEventSchema) }),
});

export const getCaseAccessLog = endpoint({
  method: "GET",
  path: "/api/cases/:caseNumber/access-log",
  tag,
  summary: "Hvem der har åbnet sagen, hvornår og hvorfor.",
  params: z.object({ caseNumber: caseNumberSchema }),
  response: z.array(z.object({ at: instantSchema, user: z.string(), purpose: z.string() })),
});
