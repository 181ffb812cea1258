import type { MachineReaction, MetRevision } from "#audit/level-zero/machine-difference";
import type { Tx } from "#server/database/connect";

interface OfReview {
  readonly reviewId: number;
  readonly questionIds: readonly string[];
}

/** Every saved revision of the review's answers to the questions, oldest first, as level 0 meets them. */
export async function listMetRevisions(
  tx: Tx,
  { reviewId, questionIds }: OfReview,
): Promise<ReadonlyMap<string, readonly MetRevision[]>> {
  const rows = await tx
    .selectFrom("answer")
    .select(["question_id", "revision", "value", "imported"])
    .where("review_id", "=", reviewId)
    .where("question_id", "in", [...questionIds])
    .orderBy("question_id")
    .orderBy("revision")
    .execute();
  return byQuestion(rows, ({ revision, value, imported }) => ({ revision, value, isImported: imported }));
}

/** What has been said of the differences, oldest first. */
export async function listReactions(
  tx: Tx,
  { reviewId, questionIds }: OfReview,
): Promise<ReadonlyMap<string, readonly MachineReaction[]>> {
  const rows = await tx
    .selectFrom("machine_reaction")
    .leftJoin("app_user", "app_user.id", "reacted_by")
    .select(["question_id", "answer_revision", "kind", "reason", "app_user.name", "reacted_at"])
    .where("review_id", "=", reviewId)
    .where("question_id", "in", [...questionIds])
    .orderBy("machine_reaction.id")
    .execute();
  return byQuestion(rows, (row) => ({
    revision: row.answer_revision,
    kind: row.kind as MachineReaction["kind"], // the table's check lets no other in
    reason: row.reason,
    by: row.name ?? "",
    at: row.reacted_at,
  }));
}

/** Adds what was said of an answer and gives when the database took it. */
export async function appendReaction(
  tx: Tx,
  where: { readonly reviewId: number; readonly questionId: string; readonly userId: string },
  { revision, kind, reason }: Pick<MachineReaction, "revision" | "kind" | "reason">,
): Promise<string> {
  const { reacted_at } = await tx
    .insertInto("machine_reaction")
    .values({
      review_id: where.reviewId,
      question_id: where.questionId,
      answer_revision: revision,
      kind,
      reason,
      reacted_by: where.userId,
    })
    .returning("reacted_at")
    .executeTakeFirstOrThrow();
  return reacted_at;
}

function byQuestion<Row extends { readonly question_id: string }, Kept>(
  rows: readonly Row[],
  read: (row: Row) => Kept,
): ReadonlyMap<string, readonly Kept[]> {
  const kept = new Map<string, Kept[]>();
  for (const row of rows) {
    const own = kept.get(row.question_id) ?? [];
    kept.set(row.question_id, own);
    own.push(read(row));
  }
  return kept;
}
