import { sql } from "kysely";
import type { Named } from "#contract/fields";
import type { Tx } from "#server/database/connect";

/** Those who measure on the level: who is to practise. The head of quality knows the facit, and so does not take part. */
export async function listLevelReviewers(tx: Tx, auditId: string, level: number): Promise<Named[]> {
  const rows = await tx
    .selectFrom("review_participant")
    .innerJoin("review", "review.id", "review_id")
    .innerJoin("app_user", "app_user.id", "user_id")
    .select(["app_user.id", "app_user.name"])
    .distinct()
    .where("audit_id", "=", auditId)
    .where("level", "=", level)
    .where("status", "<>", "udgaaet")
    .where("part", "in", ["maaler", "medmaaler"])
    .where("active", "=", true)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("user_role")
            .select("role")
            .whereRef("user_role.user_id", "=", "app_user.id")
            .where("role", "=", "tilsynsansvarlig"),
        ),
      ),
    )
    .orderBy("app_user.name")
    .execute();
  return rows;
}

/** Who has had to do with which of the cases: as caseworker, in an event, or in a review of it, on any level of any audit. */
export async function listAcquainted(
  tx: Tx,
  caseNumbers: readonly string[],
): Promise<readonly { readonly caseNumber: string; readonly userId: string }[]> {
  const { rows } = await sql<{ caseNumber: string; userId: string }>`
    select case_number as "caseNumber", user_id as "userId"
    from review join review_participant on review_id = review.id
    where case_number = any (${[...caseNumbers]}::text[])
    union
    select case_number, app_user.id from case_file join app_user on raadgiver_code = raadgiver
    where case_number = any (${[...caseNumbers]}::text[])
    union
    select case_number, app_user.id from case_event join app_user on raadgiver_code = person
    where case_number = any (${[...caseNumbers]}::text[])`.execute(tx);
  return rows;
}

/** Adds readers, each with the cases that are theirs to practise on. */
export async function insertReaders(
  tx: Tx,
  roundId: number,
  readers: readonly { readonly userId: string; readonly caseNumbers: readonly string[] }[],
): Promise<void> {
  if (readers.length === 0) return;
  await tx
    .insertInto("calibration_reader")
    .values(readers.map(({ userId }) => ({ round_id: roundId, user_id: userId })))
    .execute();
  const readings = readers.flatMap(({ userId, caseNumbers }) =>
    caseNumbers.map((caseNumber) => ({ round_id: roundId, case_number: caseNumber, user_id: userId })),
  );
  await tx.insertInto("calibration_reading").values(readings).execute();
}

/** The readers in view: all for the head of quality, oneself for a reader. */
export function listReaders(tx: Tx, roundId: number) {
  return tx
    .selectFrom("calibration_reader as reader")
    .innerJoin("app_user", "app_user.id", "reader.user_id")
    .select(["reader.user_id", "name", "submitted_at"])
    .select(
      sql<number>`(select count(*)::int from calibration_reading reading
        where reading.round_id = reader.round_id and reading.user_id = reader.user_id)`.as("cases"),
    )
    .where("round_id", "=", roundId)
    .orderBy("name")
    .execute();
}

/** The database stamps the moment. */
export async function handIn(tx: Tx, roundId: number, userId: string): Promise<void> {
  await tx
    .updateTable("calibration_reader")
    .set({ submitted_at: sql<string>`clock_timestamp()` })
    .where("round_id", "=", roundId)
    .where("user_id", "=", userId)
    .execute();
}

/** The answers that are handed in, as far as the user sees them; each counts once, as it stood then. */
export async function listHandedIn(tx: Tx, roundId: number) {
  const rows = await tx
    .selectFrom("current_calibration_answer as answer")
    .innerJoin("calibration_reading as reading", "reading.id", "answer.reading_id")
    .innerJoin("calibration_reader as reader", (join) =>
      join.onRef("reader.round_id", "=", "reading.round_id").onRef("reader.user_id", "=", "reading.user_id"),
    )
    .select(["reading.user_id", "reading.case_number", "answer.question_id", "answer.value"])
    .where("reading.round_id", "=", roundId)
    .where("reader.submitted_at", "is not", null)
    .execute();
  return rows.map(({ user_id, case_number, question_id, value }) => ({
    reader: user_id,
    caseNumber: case_number,
    questionId: question_id ?? "",
    value: value ?? "",
  }));
}
