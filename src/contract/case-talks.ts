import { z } from "zod";
import { talkReasons } from "#audit/case-talks/agenda";
import { caseEventSchema } from "./cases.ts";
import { deadlineSchema } from "./deadlines.ts";
import { endpoint } from "./endpoint.ts";
import { caseNumberSchema, dateSchema, doneSchema, instantSchema, namedSchema } from "./fields.ts";

const tag = "Sagssamtaler";
const params = z.object({ talkId: z.coerce.number().int() });
const aboutSchema = caseNumberSchema.nullable();

/** Who does what was agreed. */
export const stepDoers = ["raadgiver", "leder"] as const;
export const stepStates = ["aaben", "gjort", "bortfaldet"] as const;

export const talkStepSchema = z
  .object({
    id: z.number().int(),
    talkId: z.number().int(),
    /** Null: about no one case. */
    caseNumber: aboutSchema,
    /** The reference to the child; null when it is sealed, or the case is no longer the reader's. */
    child: z.string().nullable(),
    what: z.string(),
    who: z.enum(stepDoers),
    dueOn: dateSchema,
    state: z.enum(stepStates),
    markedAt: instantSchema.nullable(),
    isLate: z.boolean(),
  })
  .meta({ id: "CaseTalkStep" });
export type TalkStep = z.infer<typeof talkStepSchema>;

const earlierStepSchema = talkStepSchema
  .extend({
    /** Whether its case is still one of the caseworker's open ones, and so stands in the talk itself. */
    hasOpenCase: z.boolean(),
  })
  .meta({ id: "CaseTalkEarlierStep" });

const headSchema = z.object({
  id: z.number().int(),
  /** The caseworker, by their code in the case files. */
  raadgiver: namedSchema,
  unit: namedSchema,
  leader: namedSchema,
  /** Both null while the talk is a draft. */
  heldOn: dateSchema.nullable(),
  nextOn: dateSchema.nullable(),
});
export type TalkHead = z.infer<typeof headSchema>;

const noteSchema = z.object({
  caseNumber: aboutSchema,
  child: z.string().nullable(),
  text: z.string(),
  revision: z.number().int(),
});
export type TalkNote = z.infer<typeof noteSchema>;

const caseworkerSchema = z.object({
  raadgiver: namedSchema,
  unit: namedSchema,
  openCases: z.number().int(),
  draftId: z.number().int().nullable(),
  last: headSchema.nullable(),
  openSteps: z.number().int(),
  lateSteps: z.number().int(),
});
export type TalkCaseworker = z.infer<typeof caseworkerSchema>;

export const listCaseTalks = endpoint({
  method: "GET",
  path: "/api/case-talks",
  tag,
  summary: "De rådgivere, du kan holde sagssamtale med, og dine egne samtaler som rådgiver.",
  response: z.object({
    today: dateSchema,
    caseworkers: z.array(caseworkerSchema),
    own: z.object({ talks: z.array(headSchema), steps: z.array(talkStepSchema) }),
  }),
});

export const beginCaseTalk = endpoint({
  method: "POST",
  path: "/api/case-talks",
  tag,
  summary: "Begynd en sagssamtale. Er der en kladde i forvejen, fortsætter den.",
  body: z.object({ raadgiver: z.string().min(1).max(200), unit: z.string().min(1).max(100) }),
  response: z.object({ id: z.number().int() }),
});

const talkSchema = headSchema
  .extend({
    isLeader: z.boolean(),
    /** What is new is counted from this day: the last talk, or a month back when there was none. */
    since: dateSchema,
    today: dateSchema,
    /** About a month ahead: what falls due before then is spoken of now. */
    suggestedNext: dateSchema,
    notes: z.array(noteSchema),
    steps: z.array(talkStepSchema),
    /** Agreed in earlier talks: those that wait, and those marked since the last one. Only while the talk is a draft. */
    earlierSteps: z.array(earlierStepSchema),
    /** Agreed with a leader who has left the unit, and open still: to read, and to agree anew. Only while the talk is a draft. */
    stepsOfFormerLeaders: z.array(talkStepSchema.extend({ leader: z.string() })),
    additions: z.array(
      z.object({ id: z.number().int(), text: z.string(), by: z.string(), at: instantSchema }),
    ),
    /** The other talks of the two, latest first. */
    others: z.array(headSchema),
  })
  .meta({ id: "CaseTalk" });
export type CaseTalk = z.infer<typeof talkSchema>;

export const getCaseTalk = endpoint({
  method: "GET",
  path: "/api/case-talks/:talkId",
  tag,
  summary: "En sagssamtale. Kun rådgiveren og lederen, der holder den, kan se den.",
  params,
  response: talkSchema,
});

export const talkParts = ["foerst", "oevrige"] as const;

const talkCaseSchema = z.object({
  caseNumber: caseNumberSchema,
  child: z.string().nullable(),
  ageYears: z.number().int(),
  reasons: z.array(z.enum(talkReasons)),
  /** Passed, or due before the next talk. */
  deadlines: z.array(deadlineSchema),
  /** What happened since the last talk, oldest first. */
  events: z.array(caseEventSchema),
});
export type TalkCaseView = z.infer<typeof talkCaseSchema>;

export const listTalkCases = endpoint({
  method: "GET",
  path: "/api/case-talks/:talkId/cases",
  tag,
  summary: "Rådgiverens åbne sager til samtalen. Hver sag, hvis hændelser vises, logges som et opslag.",
  params,
  query: z.object({
    part: z.enum(talkParts).default("foerst"),
    page: z.coerce.number().int().min(1).default(1),
  }),
  response: z.object({
    total: z.number().int(),
    pageSize: z.number().int(),
    /** How many cases there are in each part, and how many of the others nothing happened in. */
    counts: z.object({ foerst: z.number().int(), oevrige: z.number().int(), withoutNews: z.number().int() }),
    cases: z.array(talkCaseSchema),
  }),
});

export const saveTalkNote = endpoint({
  method: "PUT",
  path: "/api/case-talks/:talkId/note",
  tag,
  summary: "Gem, hvad der er noteret om en sag eller om samtalen. Hver rettelse bliver en ny udgave.",
  params,
  body: z.object({
    caseNumber: aboutSchema,
    text: z.string().max(4000, "Skriv højst 4.000 tegn."),
    /** The revision that the writer saw; 0 when there was none. */
    expectedRevision: z.number().int().min(0),
  }),
  response: z.object({ revision: z.number().int() }),
});

export const addTalkStep = endpoint({
  method: "POST",
  path: "/api/case-talks/:talkId/steps",
  tag,
  summary: "Aftal et skridt: hvad, hvem og hvornår.",
  params,
  body: z.object({
    caseNumber: aboutSchema,
    what: z.string().trim().min(3, "Skriv, hvad der skal gøres.").max(500, "Skriv højst 500 tegn."),
    who: z.enum(stepDoers),
    dueOn: z.iso.date("Vælg, hvornår det skal være gjort."),
  }),
  response: doneSchema,
});

export const withdrawTalkStep = endpoint({
  method: "DELETE",
  path: "/api/case-talks/:talkId/steps/:stepId",
  tag,
  summary: "Tag et skridt tilbage, mens samtalen er en kladde.",
  params: params.extend({ stepId: z.coerce.number().int() }),
  response: doneSchema,
});

export const markTalkStep = endpoint({
  method: "POST",
  path: "/api/case-talk-steps/:stepId/mark",
  tag,
  summary: "Sæt et aftalt skridt til gjort eller åbent, eller lad det bortfalde (kun lederen).",
  params: z.object({ stepId: z.coerce.number().int() }),
  body: z.object({ state: z.enum(stepStates) }),
  response: doneSchema,
});

export const endCaseTalk = endpoint({
  method: "POST",
  path: "/api/case-talks/:talkId/end",
  tag,
  summary: "Afslut samtalen. Derefter kan der kun føjes til.",
  params,
  body: z.object({
    heldOn: z.iso.date("Skriv, hvilken dag samtalen blev holdt."),
    nextOn: z.iso.date("Skriv, hvornår den næste samtale er."),
  }),
  response: doneSchema,
});

export const addToCaseTalk = endpoint({
  method: "POST",
  path: "/api/case-talks/:talkId/additions",
  tag,
  summary: "Føj en rettelse eller en bemærkning til en afsluttet samtale.",
  params,
  body: z.object({ text: z.string().trim().min(3, "Skriv, hvad der skal føjes til.").max(4000) }),
  response: doneSchema,
});
