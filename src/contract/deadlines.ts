import { z } from "zod";
import { dutyIdSchema } from "./duties.ts";
import { endpoint } from "./endpoint.ts";
import { caseNumberSchema, dateSchema, doneSchema, instantSchema, namedSchema } from "./fields.ts";

const tag = "Frister";

/** `uge`: today and the six days after; `maaned`: the thirty days from today. */
export const deadlineScopes = ["overskredet", "i-dag", "uge", "maaned", "alle"] as const;
export type DeadlineScope = (typeof deadlineScopes)[number];

export const deadlineSorts = ["frist", "sag", "pligt", "raadgiver"] as const;

/** What narrows the list; also what a saved view keeps. */
export const deadlineFilterSchema = z.object({
  duty: dutyIdSchema.optional(),
  unit: z.string().max(100).optional(),
  raadgiver: z.string().max(200).optional(),
  sort: z.enum(deadlineSorts).default("frist"),
});

const momentSchema = z.object({
  date: dateSchema,
  /** Where hours count: as the clock in Denmark shows it. */
  time: z.iso.datetime({ offset: true, precision: -1 }).nullable(),
});

export const deadlineSchema = z
  .object({
    caseNumber: caseNumberSchema,
    /** The reference to the child; null when it is a sealed CPR number. */
    child: z.string().nullable(),
    duty: dutyIdSchema,
    title: z.string(),
    due: momentSchema,
    clockStart: momentSchema,
    isLate: z.boolean(),
    /** Why: the dates it rests on, and the provision. */
    sentence: z.string(),
    verified: z.boolean(),
    raadgiver: z.string(),
    unit: namedSchema,
    /** The event of the case to open it at. */
    eventId: z.string().nullable(),
  })
  .meta({ id: "Deadline" });
export type DeadlineView = z.infer<typeof deadlineSchema>;

export const listDeadlines = endpoint({
  method: "GET",
  path: "/api/deadlines",
  tag,
  summary: "Frister i de åbne sager, du må se: hvad der er for sent, og hvad der forfalder.",
  query: deadlineFilterSchema.extend({
    scope: z.enum(deadlineScopes).default("alle"),
    page: z.coerce.number().int().min(1).default(1),
    pageSize: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    total: z.number().int(),
    pageSize: z.number().int(),
    deadlines: z.array(deadlineSchema),
  }),
});

export const getDeadlineOverview = endpoint({
  method: "GET",
  path: "/api/deadlines/overview",
  tag,
  summary: "Antal frister i hvert tidsrum, de næste 30 dage dag for dag, og hvad listen kan afgrænses med.",
  query: deadlineFilterSchema.omit({ sort: true }),
  response: z.object({
    counts: z.object({
      overskredet: z.number().int(),
      "i-dag": z.number().int(),
      uge: z.number().int(),
      maaned: z.number().int(),
      alle: z.number().int(),
    }),
    days: z.array(z.object({ date: dateSchema, count: z.number().int() })),
    /** What stands in the user's own list: the choices of the filters. */
    duties: z.array(z.object({ id: dutyIdSchema, title: z.string() })),
    units: z.array(namedSchema),
    raadgivere: z.array(namedSchema),
  }),
});
export type DeadlineOverview = z.infer<typeof getDeadlineOverview.response>;

const viewSchema = z.object({ id: z.number().int(), name: z.string(), filter: deadlineFilterSchema });
export type DeadlineSavedView = z.infer<typeof viewSchema>;

export const listDeadlineViews = endpoint({
  method: "GET",
  path: "/api/deadlines/views",
  tag,
  summary: "Dine gemte visninger.",
  response: z.array(viewSchema),
});
export const saveDeadlineView = endpoint({
  method: "POST",
  path: "/api/deadlines/views",
  tag,
  summary: "Gem en visning under et navn; samme navn igen erstatter den gamle.",
  body: z.object({
    name: z.string().trim().min(1, "Giv visningen et navn.").max(60, "Brug højst 60 tegn."),
    filter: deadlineFilterSchema,
  }),
  response: viewSchema,
});
export const deleteDeadlineView = endpoint({
  method: "DELETE",
  path: "/api/deadlines/views/:id",
  tag,
  summary: "Slet en gemt visning.",
  params: z.object({ id: z.coerce.number().int() }),
  response: doneSchema,
});

export const getCalendarFeed = endpoint({
  method: "GET",
  path: "/api/deadlines/feed",
  tag,
  summary: "Om du har en kalenderadresse, og siden hvornår. Selve adressen vises kun, når den laves.",
  response: z.object({ createdAt: instantSchema.nullable() }),
});
export const renewCalendarFeed = endpoint({
  method: "POST",
  path: "/api/deadlines/feed",
  tag,
  summary: "Lav en ny hemmelig kalenderadresse; den gamle holder op med at virke.",
  response: z.object({ url: z.url() }),
});
export const closeCalendarFeed = endpoint({
  method: "DELETE",
  path: "/api/deadlines/feed",
  tag,
  summary: "Luk kalenderadressen.",
  response: doneSchema,
});
/** iCalendar (RFC 5545), not JSON. The address is the key: it says case numbers and duties, nothing about a child. */
export const readCalendar = endpoint({
  method: "GET",
  path: "/api/calendar/:file",
  tag,
  summary: "Fristerne som kalender, for den, der har den hemmelige adresse.",
  params: z.object({ file: z.string().regex(/^[A-Za-z0-9_-]{20,100}\.ics$/) }),
  response: z.string(),
  isPublic: true,
});
