import { z } from "zod";
import { roles } from "#audit/roles";
import { caseAreas } from "#casefile/case-file";

export const roleSchema = z.enum(roles);
export const areaSchema = z.enum(caseAreas);
export const dateSchema = z.iso.date();
export const instantSchema = z.iso.datetime({ offset: true });
export const caseNumberSchema = z.string().min(1).max(100);
export const auditIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "Brug små bogstaver, tal og bindestreg, fx 2025.");
export const levelSchema = z.coerce.number().int().min(1).max(4);
export const intervalSchema = z.tuple([z.number(), z.number()]);
/** A named thing with its id. */
export const namedSchema = z.object({ id: z.string(), name: z.string() });
export const doneSchema = z.object({ done: z.literal(true) });
export type Named = z.infer<typeof namedSchema>;
