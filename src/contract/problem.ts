import { z } from "zod";

/** RFC 9457 problem details; `title` and `detail` are Danish sentences, `code` is stable. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** What the other party has, when two people edited the same thing. */
    current: z.unknown().optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;
