import { may } from "#audit/permissions";
import type { AnswerPairs } from "#contract/answer-pairs";
import type { ResultsFilter } from "#contract/results";
import type { Database, Tx } from "#server/database/connect";
import { allowAction } from "../audits/allow-action.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listUnits } from "../users/units.store.ts";
import { allowUnit } from "./allow-unit.ts";
import { listBlindAnswers } from "./answer-pairs.store.ts";
import { findAuditHead } from "./audits-with-results.store.ts";
import { listCountedReviews } from "./counted-answers.store.ts";

export interface PairsWish {
  readonly auditId: string;
  readonly questionId: string;
  readonly levels: readonly [number, number];
  /** What the first and the second of the levels answered. */
  readonly values: readonly [string, string];
  readonly filter: ResultsFilter;
}

/**
 * The cases behind a cell of the agreement, from the blind answers: row-level security decides which of them the user
 * sees, and `total` says how many there are. Throws Forbidden or NotFound.
 */
export async function listAnswerPairs(
  database: Database,
  actor: SignedInUser,
  wish: PairsWish,
): Promise<AnswerPairs> {
  allowAction(actor, "see-answers-behind-results", "se svarene bag tallene");
  allowUnit(actor, wish.filter.unit);
  const total = await database.asSystem("how many cases a figure rests on, over all units", async (tx) => {
    const { levels } = await findAuditHead(tx, wish.auditId);
    const isOpen = levels.some(({ level, status }) => wish.levels.includes(level) && status !== "lukket");
    return isOpen && !may(actor, "close-level") ? 0 : (await selectPairs(tx, wish)).length;
  });
  return { total, pairs: total === 0 ? [] : await database.asUser(actor, (tx) => selectPairs(tx, wish)) };
}

async function selectPairs(tx: Tx, { auditId, questionId, levels, values, filter }: PairsWish) {
  const reviews = await listCountedReviews(tx, { auditId, levels, filter });
  const units = new Map((await listUnits(tx)).map(({ id, name }) => [id, name]));
  const answers = await listBlindAnswers(tx, questionId, reviews);
  const given = (wanted: 0 | 1) => {
    const ofLevel = reviews.filter(({ level }) => level === levels[wanted]);
    return new Map(ofLevel.map(({ caseNumber, id }) => [caseNumber, answers.get(id)]));
  };
  const [first, second] = [given(0), given(1)];
  return reviews.flatMap(({ level, caseNumber, unit, stratum }): AnswerPairs["pairs"] => {
    const [one, other] = [first.get(caseNumber), second.get(caseNumber)];
    const isPair = level === levels[0] && one?.value === values[0] && other?.value === values[1];
    return isPair ? [{ caseNumber, unit: units.get(unit) ?? unit, stratum, first: one, second: other }] : [];
  });
}
