import type { AnswerRevision } from "#audit/review/revision";
import type { AnswerView } from "#contract/reviews";
import type { Tx } from "#server/database/connect";

/** A reader's practice case, with the round it belongs to. */
export type ReadingRow = NonNullable<Awaited<ReturnType<typeof findReading>>>;

/** One's own reading; null when there is none, and for others, the head of quality among them. */
export async function findReading(tx: Tx, userId: string, readingId: number) {
  const row = await selectReadings(tx, userId).where("reading.id", "=", readingId).executeTakeFirst();
  return row ?? null;
}

/** One's own readings in the round, in the order of the cases. */
export function listReadings(tx: Tx, userId: string, roundId: number) {
  return selectReadings(tx, userId)
    .where("reading.round_id", "=", roundId)
    .orderBy("practice.position")
    .execute();
}

/** The event that brought the case into the audit it was first reviewed in; null for a case without one. */
export async function findReferenceOfReading(
  tx: Tx,
  { earlier_audit_id, case_number }: Pick<ReadingRow, "earlier_audit_id" | "case_number">,
): Promise<string | null> {
  const row = await tx
    .selectFrom("frame_case")
    .innerJoin("draw", "draw.id", "draw_id")
    .select("reference_event")
    .where("audit_id", "=", earlier_audit_id)
    .where("case_number", "=", case_number)
    .where("superseded_at", "is", null)
    .executeTakeFirst();
  return row?.reference_event ?? null;
}

/** Holds the reader's part for this transaction, so that an answer and the handing in cannot pass each other. */
export async function lockReader(tx: Tx, roundId: number, userId: string): Promise<void> {
  await tx
    .selectFrom("calibration_reader")
    .select("user_id")
    .where("round_id", "=", roundId)
    .where("user_id", "=", userId)
    .forUpdate()
    .execute();
}

/** The current answers of readings, as the user sees them. `by` is the name given. */
export async function listPracticeAnswers(
  tx: Tx,
  readingIds: readonly number[],
  by: string,
): Promise<ReadonlyMap<number, AnswerView[]>> {
  const byReading = new Map<number, AnswerView[]>();
  if (readingIds.length === 0) return byReading;
  const rows = await tx
    .selectFrom("calibration_answer")
    .selectAll()
    .distinctOn(["reading_id", "question_id"])
    .where("reading_id", "in", readingIds)
    .orderBy("reading_id")
    .orderBy("question_id")
    .orderBy("revision", "desc")
    .execute();
  for (const row of rows)
    byReading.set(row.reading_id, [...(byReading.get(row.reading_id) ?? []), toAnswer(row, by)]);
  return byReading;
}

export async function listPracticeRevisions(
  tx: Tx,
  readingId: number,
  questionId: string,
  by: string,
): Promise<AnswerView[]> {
  const rows = await tx
    .selectFrom("calibration_answer")
    .selectAll()
    .where("reading_id", "=", readingId)
    .where("question_id", "=", questionId)
    .orderBy("revision")
    .execute();
  return rows.map((row) => toAnswer(row, by));
}

/** Adds a revision and gives when the database took it. */
export async function appendPracticeAnswer(
  tx: Tx,
  readingId: number,
  question: { readonly id: string; readonly version: number },
  { revision, value, remark }: AnswerRevision,
): Promise<string> {
  const { answered_at } = await tx
    .insertInto("calibration_answer")
    .values({
      reading_id: readingId,
      question_id: question.id,
      question_version: question.version,
      revision,
      value,
      remark,
    })
    .returning("answered_at")
    .executeTakeFirstOrThrow();
  return answered_at;
}

function selectReadings(tx: Tx, userId: string) {
  return tx
    .selectFrom("calibration_reading as reading")
    .innerJoin("calibration_reader as reader", (join) =>
      join.onRef("reader.round_id", "=", "reading.round_id").onRef("reader.user_id", "=", "reading.user_id"),
    )
    .innerJoin("calibration_round as round", "round.id", "reading.round_id")
    .innerJoin("calibration_case as practice", (join) =>
      join
        .onRef("practice.round_id", "=", "reading.round_id")
        .onRef("practice.case_number", "=", "reading.case_number"),
    )
    .select([
      "reading.id",
      "reading.round_id",
      "reading.case_number",
      "reader.submitted_at",
      "round.status",
      "practice.position",
      "practice.stratum",
      "practice.as_of",
      "practice.earlier_audit_id",
      "practice.question_ids",
    ])
    .where("reading.user_id", "=", userId);
}

function toAnswer(
  row: {
    readonly question_id: string;
    readonly question_version: number;
    readonly revision: number;
    readonly value: string;
    readonly remark: string;
    readonly answered_at: string;
  },
  by: string,
): AnswerView {
  return {
    questionId: row.question_id,
    questionVersion: row.question_version,
    revision: row.revision,
    value: row.value,
    remark: row.remark,
    by,
    at: row.answered_at,
  };
}
