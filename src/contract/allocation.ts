import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import { caseNumberSchema, namedSchema } from "./fields.ts";

const tag = "Fordeling";

export const allocationSchema = z
  .object({
    reviews: z.array(
      z.object({
        reviewId: z.number().int(),
        level: z.number().int(),
        caseNumber: caseNumberSchema,
        stratum: z.string(),
        unit: namedSchema,
        status: z.enum(["tildelt", "i-gang", "afsluttet", "udgaaet"]),
        reviewer: namedSchema.nullable(),
        /** Others on the review. */
        others: z.array(namedSchema.extend({ part: z.enum(["medmaaler", "sparring"]) })),
        byHand: z.boolean(),
        /** Why nobody could be allocated, from the latest run. */
        reason: z.string().nullable(),
      }),
    ),
    /** Who can review on each level, and how many they have. */
    reviewers: z.array(
      namedSchema.extend({ level: z.number().int(), units: z.array(z.string()), reviews: z.number().int() }),
    ),
  })
  .meta({ id: "Allocation" });
export type AllocationView = z.infer<typeof allocationSchema>;

export const getAllocation = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/allocation",
  tag,
  summary: "Hvem der måler hvilke sager.",
  params: auditParams,
  response: allocationSchema,
});
export const allocateReviews = endpoint({
  method: "POST",
  path: "/api/audits/:auditId/allocation",
  tag,
  summary: "Fordel de ufordelte målinger jævnt og efter habilitet.",
  params: auditParams,
  response: allocationSchema,
});
/** `userId` null takes the reviewer off. Refused with the reason where it breaks habilitet. */
export const allocateByHand = endpoint({
  method: "PUT",
  path: "/api/reviews/:reviewId/reviewer",
  tag,
  summary: "Giv en måling til en bestemt person. Afvises med grund, hvor det bryder habilitet.",
  params: z.object({ reviewId: z.coerce.number().int() }),
  body: z.object({ userId: z.uuid().nullable() }),
  response: allocationSchema,
});
export const addParticipant = endpoint({
  method: "POST",
  path: "/api/reviews/:reviewId/participants",
  tag,
  summary: "Tilføj en medmåler eller en jurist, der gav sparring.",
  params: z.object({ reviewId: z.coerce.number().int() }),
  body: z.object({ userId: z.uuid(), part: z.enum(["medmaaler", "sparring"]) }),
  response: allocationSchema,
});
