import { may } from "#audit/permissions";
import type { AnswersBehind, ResultsFilter } from "#contract/results";
import type { Database, Tx } from "#server/database/connect";
import { allowAction } from "../audits/allow-action.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { findAuditHead } from "./audits-with-results.store.ts";
import { countAnswers, selectCounted } from "./counted-answers.store.ts";

export interface AnswersWish {
  readonly auditId: string;
  readonly questionId: string;
  readonly level: number;
  readonly value: string | undefined;
  readonly filter: ResultsFilter;
}

/**
 * The answers behind a figure: row-level security decides which of them the user sees, and `total` says how many
 * there are. Throws Forbidden or NotFound.
 */
export async function listAnswersBehind(
  database: Database,
  actor: SignedInUser,
  wish: AnswersWish,
): Promise<AnswersBehind> {
  allowAction(actor, "see-answers-behind-results", "se svarene bag tallene");
  const { auditId, questionId, level, value, filter } = wish;
  const total = await database.asSystem("how many answers a figure rests on, over all units", async (tx) => {
    const { levels } = await findAuditHead(tx, auditId);
    const isOpen = levels.find((one) => one.level === level)?.status !== "lukket";
    if (isOpen && !may(actor, "close-level")) return 0;
    const tallies = await countAnswers(tx, { auditId, levels: [level], filter });
    return tallies
      .filter((tally) => tally.questionId === questionId && (value === undefined || tally.value === value))
      .reduce((sum, { count }) => sum + count, 0);
  });
  const answers = total === 0 ? [] : await database.asUser(actor, (tx) => selectAnswers(tx, wish));
  return { total, answers };
}

async function selectAnswers(tx: Tx, wish: AnswersWish): Promise<AnswersBehind["answers"]> {
  const { auditId, questionId, level, value, filter } = wish;
  let counted = selectCounted(tx, "current_answer", { auditId, levels: [level], filter }).where(
    "question_id",
    "=",
    questionId,
  );
  if (value !== undefined) counted = counted.where("value", "=", value);
  const rows = await counted
    .innerJoin("unit", "unit.id", "frame_case.unit_id")
    .leftJoin("app_user", "app_user.id", "answer.answered_by")
    .select([
      "question_id as questionId",
      "question_version as questionVersion",
      "revision",
      "value",
      "remark",
      "answered_at as at",
      "app_user.name as by",
      "review.id as reviewId",
      "review.case_number as caseNumber",
      "review.stratum",
      "unit.name as unit",
    ])
    .orderBy("review.case_number")
    .execute();
  return rows.map((row) => ({ ...row, by: row.by ?? "importeret" }));
}
