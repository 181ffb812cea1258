import { may } from "#audit/permissions";
import type { AnswersBehind, ResultsFilter } from "#contract/results";
import type { Database, Tx } from "#server/database/connect";
import { allowAction } from "../audits/allow-action.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listUnits } from "../users/units.store.ts";
import { allowUnit } from "./allow-unit.ts";
import { findAuditHead } from "./audits-with-results.store.ts";
import { countAnswers, isOf, listCountedReviews } from "./counted-answers.store.ts";

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
  const { auditId, questionId, level, value } = wish;
  allowUnit(actor, wish.filter.unit);
  const total = await database.asSystem("how many answers a figure rests on, over all units", async (tx) => {
    const { levels } = await findAuditHead(tx, auditId);
    const isOpen = levels.find((one) => one.level === level)?.status !== "lukket";
    if (isOpen && !may(actor, "close-level")) return 0;
    const tallies = await countAnswers(tx, await listCountedReviews(tx, selectionOf(wish)));
    return tallies
      .filter((tally) => tally.questionId === questionId && (value === undefined || tally.value === value))
      .reduce((sum, { count }) => sum + count, 0);
  });
  const answers = total === 0 ? [] : await database.asUser(actor, (tx) => selectAnswers(tx, wish));
  return { total, answers };
}

async function selectAnswers(tx: Tx, wish: AnswersWish): Promise<AnswersBehind["answers"]> {
  const reviews = await listCountedReviews(tx, selectionOf(wish));
  const units = new Map((await listUnits(tx)).map(({ id, name }) => [id, name]));
  let found = tx
    .selectFrom("current_answer as answer")
    .leftJoin("app_user", "app_user.id", "answered_by")
    .select([
      "review_id as reviewId",
      "question_id as questionId",
      "question_version as questionVersion",
      "revision",
      "value",
      "remark",
      "answered_at as at",
      "app_user.name as by",
    ])
    .where(isOf(reviews))
    .where("question_id", "=", wish.questionId);
  if (wish.value !== undefined) found = found.where("value", "=", wish.value);
  const answers = new Map((await found.execute()).map((row) => [row.reviewId, row]));
  return reviews.flatMap(({ id, caseNumber, stratum, unit }) => {
    const answer = answers.get(id);
    if (answer === undefined) return [];
    return [{ ...answer, by: answer.by ?? "importeret", caseNumber, stratum, unit: units.get(unit) ?? unit }];
  });
}

function selectionOf({ auditId, level, filter }: AnswersWish) {
  return { auditId, levels: [level], filter };
}
