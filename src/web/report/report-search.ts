import { z } from "zod";

/** The edition is kept in the address, so that the public one can be sent on as it is. */
export const reportSearch = z.object({
  udgave: z.enum(["intern", "offentlig"]).optional().catch(undefined),
});
export type Edition = NonNullable<z.infer<typeof reportSearch>["udgave"]>;
