import { sql } from "kysely";
import type { DrawnAnchor } from "#audit/anchors/draw-anchors";
import type { CaseOnLevel } from "#audit/anchors/draw-asked-twice";
import type { Tx } from "#server/database/connect";
import type { EarlierReview } from "./anchor-candidates.ts";
import type { NewReview } from "./new-reviews.store.ts";

/** Keeps the anchor cases, and gives the reviews to make of them: like any other of the audit, with nothing to tell them by. */
export async function insertAnchors(
  tx: Tx,
  drawId: number,
  drawn: readonly DrawnAnchor[],
  earlier: readonly EarlierReview[],
): Promise<readonly NewReview[]> {
  const rows = drawn.flatMap(({ caseNumber, ticket, position, levels }) =>
    earlier
      .filter((review) => review.caseNumber === caseNumber && levels.includes(review.level))
      .map((review) => ({ ...review, ticket, position })),
  );
  await sql`
    insert into anchor_case (draw_id, level, case_number, earlier_review_id, as_of, position, ticket)
    select ${drawId}::bigint, level, "caseNumber", id, "asOf", position, ticket
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as anchor (
      level integer, "caseNumber" text, id bigint, "asOf" date, position integer, ticket text)`.execute(tx);
  return rows;
}

/** Keeps which cases are asked a reworded question in its former wording too. */
export async function insertAskedTwice(tx: Tx, drawId: number, cases: readonly CaseOnLevel[]): Promise<void> {
  const rows = cases.map(({ level, caseNumber }) => ({ level, case_number: caseNumber }));
  await sql`
    insert into asked_twice (draw_id, level, case_number)
    select ${drawId}::bigint, level, case_number
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as asked (level integer, case_number text)`.execute(
    tx,
  );
}

/** The draw's anchor cases, a row for each level, in ticket order; none for anybody but the head of quality. */
export function listAnchorCases(tx: Tx, drawId: number) {
  return tx
    .selectFrom("anchor_case")
    .innerJoin("case_file", "case_file.case_number", "anchor_case.case_number")
    .innerJoin("unit", "unit.id", "unit_id")
    .select(["anchor_case.case_number as caseNumber", "level", "position", "ticket", "unit.name as unit"])
    .select("given_up_reason as givenUpReason")
    .where("draw_id", "=", drawId)
    .orderBy("position")
    .orderBy("level")
    .execute();
}

/** Takes an anchor case out, on every level. None comes in its place. */
export async function giveUpAnchor(
  tx: Tx,
  drawId: number,
  caseNumber: string,
  reason: string,
): Promise<void> {
  await tx
    .updateTable("anchor_case")
    .set({ given_up_at: sql<string>`now()`, given_up_reason: reason })
    .where("draw_id", "=", drawId)
    .where("case_number", "=", caseNumber)
    .where("given_up_at", "is", null)
    .execute();
}
