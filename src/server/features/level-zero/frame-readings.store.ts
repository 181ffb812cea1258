import type { Tx } from "#server/database/connect";

/** A draw whose frame the dates answer for. */
export interface DrawnFrame {
  readonly drawId: number;
  readonly auditId: string;
  /** ISO instant: the dates are read as they stood then. */
  readonly drawnAt: string;
}

/** Draws of audits in progress that have been drawn, and whose frame has not been read. */
export function listUnreadFrames(tx: Tx): Promise<DrawnFrame[]> {
  return tx
    .selectFrom("draw")
    .innerJoin("audit", "audit.id", "audit_id")
    .leftJoin("machine_reading", "draw_id", "draw.id")
    .select(["draw.id as drawId", "audit_id as auditId"])
    .select((draw) => draw.ref("drawn_at").$notNull().as("drawnAt"))
    .where("drawn_at", "is not", null)
    .where("superseded_at", "is", null)
    .where("audit.status", "=", "i-gang")
    .where("draw_id", "is", null)
    .execute();
}

/** Marks the frame as read; false when somebody else has. */
export async function claimFrame(tx: Tx, drawId: number, lawHash: string): Promise<boolean> {
  const claimed = await tx
    .insertInto("machine_reading")
    .values({ draw_id: drawId, law_hash: lawHash })
    .onConflict((conflict) => conflict.doNothing())
    .returning("draw_id")
    .executeTakeFirst();
  return claimed !== undefined;
}

export interface FrameCase {
  readonly caseNumber: string;
  readonly stratum: string | null;
  /** The event that brought the case into the audit. */
  readonly referenceId: string | null;
}

/** The next cases of the frame that can be drawn, by case number after `after`. */
export function listFrameCases(tx: Tx, drawId: number, after: string, limit: number): Promise<FrameCase[]> {
  return tx
    .selectFrom("frame_case")
    .select(["case_number as caseNumber", "stratum", "reference_event as referenceId"])
    .where("draw_id", "=", drawId)
    .where("stratum", "is not", null)
    .where("case_number", ">", after)
    .orderBy("case_number")
    .limit(limit)
    .execute();
}

/** A frame that the dates have answered for: when it was read, as an instant, and by which rules. */
export interface ReadFrame extends DrawnFrame {
  readonly readAt: string;
  readonly lawHash: string;
}

/** Null where the dates of the audit's frame have not been read. */
export async function findReading(tx: Tx, auditId: string): Promise<ReadFrame | null> {
  const row = await tx
    .selectFrom("draw")
    .innerJoin("machine_reading", "draw_id", "draw.id")
    .select(["draw.id as drawId", "drawn_at as drawnAt", "read_at as readAt", "law_hash as lawHash"])
    .where("audit_id", "=", auditId)
    .where("superseded_at", "is", null)
    .executeTakeFirst();
  return row?.drawnAt == null ? null : { ...row, auditId, drawnAt: row.drawnAt };
}
