import type { Tx } from "#server/database/connect";

export interface Change {
  /** The user's id. */
  readonly by: string;
  /** A code in Danish, `bruger-gemt`. */
  readonly action: string;
  /** The id of what was changed. */
  readonly subject: string;
  /** What it was changed to, as far as it helps who reads the log. */
  readonly details?: object;
}

/** Writes down who changed what: the change log, which the head of quality reads. */
export async function logChange(tx: Tx, { by, action, subject, details }: Change): Promise<void> {
  await tx
    .insertInto("change_log")
    .values({ user_id: by, action, subject, ...(details && { details: JSON.stringify(details) }) })
    .execute();
}
