import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { caseNumberSchema, dateSchema, namedSchema } from "./fields.ts";

const tag = "Ledelsesinformation";

const monthSchema = z
  .string()
  .regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/, "Skriv måneden som år og måned, fx 2026-03.");
/** Without `unit`: the whole municipality. Without `month`: the last one that is over. */
const scopeSchema = z.object({ month: monthSchema.optional(), unit: z.string().max(100).optional() });

const monthValueSchema = z.object({
  month: monthSchema,
  /** A count, a share from 0 to 1, days, or cases for each caseworker; null when it cannot be said. */
  value: z.number().nullable(),
  hits: z.number().int(),
  n: z.number().int(),
  /** Why it cannot be measured, in Danish; null when it can. Then the counts are 0 and mean nothing. */
  notMeasurable: z.string().nullable(),
});
export type MonthValue = z.infer<typeof monthValueSchema>;

const figureSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    group: z.string(),
    form: z.enum(["antal", "andel", "median", "gennemsnit"]),
    numerator: z.string(),
    denominator: z.string().nullable(),
    /** Which part of the figure, such as `BL § 32`; null when it is not divided. */
    part: z.string().nullable(),
    /** The same month a year before, each since, and last the month asked for. */
    months: z.array(monthValueSchema),
  })
  .meta({ id: "ManagementFigure" });
export type ManagementFigureView = z.infer<typeof figureSchema>;

export const getManagementInformation = endpoint({
  method: "GET",
  path: "/api/management-information",
  tag,
  summary: "Månedens tal og de 12 måneder før, for en enhed eller hele kommunen.",
  query: scopeSchema,
  response: z.object({
    month: monthSchema,
    /** The latest month that can be asked for: the one that is running. */
    latestMonth: monthSchema,
    unit: namedSchema.nullable(),
    /** The units whose figures the user may see. */
    units: z.array(namedSchema),
    figures: z.array(figureSchema),
  }),
});
export type ManagementInformation = z.infer<typeof getManagementInformation.response>;

export const managementFileFormats = ["csv", "xlsx"] as const;
export type ManagementFileFormat = (typeof managementFileFormats)[number];

/** Answers with a file, not JSON. */
export const downloadManagementInformation = endpoint({
  method: "GET",
  path: "/api/management-information/file/:format",
  tag,
  summary: "De samme tal som fil.",
  params: z.object({ format: z.enum(managementFileFormats) }),
  query: scopeSchema,
  response: z.string(),
});

export const listFigureCases = endpoint({
  method: "GET",
  path: "/api/management-information/figures/:figureId/cases",
  tag,
  summary: "Sagerne bag et tal, dem man må se; det, der ikke er opfyldt, først.",
  params: z.object({ figureId: z.string().max(100) }),
  query: scopeSchema.extend({
    part: z.string().max(200).optional(),
    page: z.coerce.number().int().min(1).default(1),
  }),
  response: z.object({
    total: z.number().int(),
    pageSize: z.number().int(),
    cases: z.array(
      z.object({
        caseNumber: caseNumberSchema,
        /** The reference to the child; null when it is a sealed CPR number. */
        child: z.string().nullable(),
        unit: namedSchema,
        date: dateSchema,
        /** Whether it counts among the hits. */
        isHit: z.boolean(),
        days: z.number().int().nullable(),
        /** The event of the case to open it at. */
        eventId: z.string().nullable(),
      }),
    ),
  }),
});
export type FigureCase = z.infer<typeof listFigureCases.response>["cases"][number];
