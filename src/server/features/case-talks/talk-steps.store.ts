import { sql } from "kysely";
import type { TalkStep } from "#contract/case-talks";
import type { LocalDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";

export interface NewStep {
  readonly talkId: number;
  readonly caseNumber: string | null;
  readonly what: string;
  readonly who: TalkStep["who"];
  readonly dueOn: string;
}

/** What was agreed in the talks, by due date, with how it went; what was taken back is not there. */
export async function listSteps(tx: Tx, talkIds: readonly number[], today: LocalDate): Promise<TalkStep[]> {
  if (talkIds.length === 0) return [];
  const rows = await selectSteps(tx).where("talk_id", "in", talkIds).execute();
  return rows.map((row) => toStep(row, today));
}

/** What the caseworker agreed with leaders who have left the unit, and is open: for the leader who came after. */
export async function listStepsOfFormerLeaders(
  tx: Tx,
  { raadgiver, unitId }: { readonly raadgiver: string; readonly unitId: string },
  today: LocalDate,
): Promise<(TalkStep & { readonly leader: string })[]> {
  const former = sql<{ step_id: number; raadgiver: string; unit_id: string; leader: string }>`
    steps_of_former_leaders()`.as<"former">(sql.ref("former"));
  const rows = await selectSteps(tx)
    .innerJoin(former, "former.step_id", "step.id")
    .select("former.leader")
    .where("former.raadgiver", "=", raadgiver)
    .where("former.unit_id", "=", unitId)
    .execute();
  return rows.map(({ leader, ...row }) => ({ ...toStep(row, today), leader }));
}

export async function findStep(tx: Tx, id: number, today: LocalDate): Promise<TalkStep | null> {
  const row = await selectSteps(tx).where("step.id", "=", id).executeTakeFirst();
  return row === undefined ? null : toStep(row, today);
}

export async function insertStep(tx: Tx, { talkId, caseNumber, what, who, dueOn }: NewStep): Promise<void> {
  await tx
    .insertInto("case_talk_step")
    .values({ talk_id: talkId, case_number: caseNumber, what, who, due_on: dueOn })
    .execute();
}

export async function withdrawStep(tx: Tx, talkId: number, id: number): Promise<void> {
  await tx
    .updateTable("case_talk_step")
    .set({ withdrawn_at: sql<string>`now()` })
    .where("id", "=", id)
    .where("talk_id", "=", talkId)
    .execute();
}

export async function insertMark(
  tx: Tx,
  stepId: number,
  state: TalkStep["state"],
  userId: string,
): Promise<void> {
  await tx.insertInto("case_talk_step_mark").values({ step_id: stepId, state, marked_by: userId }).execute();
}

function selectSteps(tx: Tx) {
  return tx
    .selectFrom("case_talk_step as step")
    .leftJoin("case_file", "case_file.case_number", "step.case_number")
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("case_talk_step_mark")
          .select(["state", "marked_at"])
          .whereRef("step_id", "=", "step.id")
          .orderBy("id", "desc")
          .limit(1)
          .as("mark"),
      (join) => join.onTrue(),
    )
    .select([
      "step.id",
      "talk_id",
      "step.case_number",
      "child_ref",
      "what",
      "who",
      "due_on",
      "state",
      "marked_at",
    ])
    .where("withdrawn_at", "is", null)
    .orderBy("due_on")
    .orderBy("step.id");
}

type StepRow = Awaited<ReturnType<ReturnType<typeof selectSteps>["execute"]>>[number];

function toStep(row: StepRow, today: LocalDate): TalkStep {
  const state = (row.state ?? "aaben") as TalkStep["state"]; // the table lets no other in
  return {
    id: row.id,
    talkId: row.talk_id,
    caseNumber: row.case_number,
    child: row.child_ref,
    what: row.what,
    who: row.who as TalkStep["who"],
    dueOn: row.due_on,
    state,
    markedAt: row.marked_at,
    isLate: state === "aaben" && row.due_on < today,
  };
}
