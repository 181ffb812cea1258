import { sql } from "kysely";
import type { TalkHead } from "#contract/case-talks";
import { type LocalDate, localDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";

/** A caseworker in a unit, as the case files know them; the talks of one leader with them follow each other. */
export interface TalkPair {
  readonly raadgiver: string;
  readonly unitId: string;
  readonly leaderId: string;
}

export interface StoredTalk extends TalkHead {
  readonly endedAt: string | null;
}

/** The talks in view, drafts first, then the latest: row-level security leaves the user's own, on either side of the table. */
export async function listTalks(tx: Tx, where: Partial<TalkPair> = {}): Promise<StoredTalk[]> {
  let found = selectTalks(tx);
  if (where.raadgiver !== undefined) found = found.where("case_talk.raadgiver", "=", where.raadgiver);
  if (where.unitId !== undefined) found = found.where("unit_id", "=", where.unitId);
  if (where.leaderId !== undefined) found = found.where("leader_id", "=", where.leaderId);
  const rows = await found.orderBy(sql`held_on desc nulls first`).orderBy("case_talk.id", "desc").execute();
  return rows.map(toTalk);
}

export async function findTalk(tx: Tx, id: number): Promise<StoredTalk | null> {
  const row = await selectTalks(tx).where("case_talk.id", "=", id).executeTakeFirst();
  return row === undefined ? null : toTalk(row);
}

/** Holds the talk for this transaction, so that nothing is written in it while it is ended. */
export async function lockTalk(tx: Tx, id: number): Promise<void> {
  await tx.selectFrom("case_talk").select("id").where("id", "=", id).forUpdate().execute();
}

/** The id of the pair's draft: the one there is, or a new one. Two who begin at once get the same. */
export async function beginTalk(tx: Tx, { raadgiver, unitId, leaderId }: TalkPair): Promise<number> {
  await tx
    .insertInto("case_talk")
    .values({ raadgiver, unit_id: unitId, leader_id: leaderId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await tx
    .selectFrom("case_talk")
    .select("id")
    .where("raadgiver", "=", raadgiver)
    .where("unit_id", "=", unitId)
    .where("leader_id", "=", leaderId)
    .where("ended_at", "is", null)
    .executeTakeFirstOrThrow();
  return id;
}

export async function endTalk(tx: Tx, id: number, heldOn: LocalDate, nextOn: LocalDate): Promise<void> {
  await tx.updateTable("case_talk").set({ held_on: heldOn, next_on: nextOn }).where("id", "=", id).execute();
}

export async function listAdditions(tx: Tx, talkId: number) {
  const rows = await tx
    .selectFrom("case_talk_addition")
    .innerJoin("app_user", "app_user.id", "written_by")
    .select(["case_talk_addition.id", "text", "app_user.name as by", "written_at as at"])
    .where("talk_id", "=", talkId)
    .orderBy("case_talk_addition.id")
    .execute();
  return rows;
}

export async function insertAddition(tx: Tx, talkId: number, userId: string, text: string): Promise<void> {
  await tx.insertInto("case_talk_addition").values({ talk_id: talkId, text, written_by: userId }).execute();
}

function selectTalks(tx: Tx) {
  return tx
    .selectFrom("case_talk")
    .innerJoin("unit", "unit.id", "unit_id")
    .innerJoin("app_user as leader", "leader.id", "leader_id")
    .leftJoin("app_user as caseworker", "caseworker.raadgiver_code", "case_talk.raadgiver")
    .select([
      "case_talk.id",
      "case_talk.raadgiver",
      "unit_id",
      "unit.name as unit_name",
      "leader_id",
      "leader.name as leader_name",
      "held_on",
      "next_on",
      "ended_at",
    ])
    .select(({ fn }) => fn.coalesce("caseworker.name", "case_talk.raadgiver").as("raadgiver_name"));
}

function toTalk(row: Awaited<ReturnType<ReturnType<typeof selectTalks>["execute"]>>[number]): StoredTalk {
  return {
    id: row.id,
    raadgiver: { id: row.raadgiver, name: row.raadgiver_name },
    unit: { id: row.unit_id, name: row.unit_name },
    leader: { id: row.leader_id, name: row.leader_name },
    heldOn: row.held_on === null ? null : localDate(row.held_on),
    nextOn: row.next_on === null ? null : localDate(row.next_on),
    endedAt: row.ended_at,
  };
}
