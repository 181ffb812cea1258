import { may } from "#audit/permissions";
import { type AnswerPairs, anyMeasured, anySetAside } from "#contract/answer-pairs";
import type { ResultsFilter } from "#contract/results";
import { setAside } from "#questions/scale";
import type { Database, Tx } from "#server/database/connect";
import { allowAction } from "../audits/allow-action.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listUnits } from "../users/units.store.ts";
import { allowUnit } from "./allow-unit.ts";
import { listAnswersToOne, listDateAnswersToOne, type PairedAnswer } from "./answer-pairs.store.ts";
import { findAuditHead } from "./audits-with-results.store.ts";
import { listCountedReviews } from "./counted-answers.store.ts";

export interface PairsWish {
  readonly auditId: string;
  readonly questionId: string;
  readonly levels: readonly [number, number];
  /** What the first and the second of the levels answered: a value of the scale, or any that is set aside or is not. */
  readonly values: readonly [string, string];
  readonly filter: ResultsFilter;
}

/**
 * The cases behind a cell of the agreement, from the blind answers; beside the dates, from the first. Row-level security
 * decides which of them the user sees, and `total` says how many there are. Throws Forbidden or NotFound.
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
    // What the dates say is not told of any case while a level is open (load-results.ts).
    const isOfPair = (level: number) => wish.levels.includes(level) || wish.levels.includes(0);
    const isOpen = levels.some(({ level, status }) => isOfPair(level) && status !== "lukket");
    return isOpen && !may(actor, "close-level") ? 0 : (await selectPairs(tx, wish)).length;
  });
  return { total, pairs: total === 0 ? [] : await database.asUser(actor, (tx) => selectPairs(tx, wish)) };
}

async function selectPairs(tx: Tx, wish: PairsWish): Promise<AnswerPairs["pairs"]> {
  const { auditId, questionId, levels, values, filter } = wish;
  const reviews = await listCountedReviews(tx, { auditId, levels, filter });
  const units = new Map((await listUnits(tx)).map(({ id, name }) => [id, name]));
  const answers = await listAnswersToOne(tx, questionId, reviews, levels[0] === 0 ? "first" : "blind");
  const ofLevel = (level: number) => {
    const own = reviews.filter((review) => review.level === level);
    return new Map(own.map(({ caseNumber, id }) => [caseNumber, answers.get(id)]));
  };
  const first =
    levels[0] === 0 ? await listDateAnswersToOne(tx, auditId, questionId, reviews) : ofLevel(levels[0]);
  const second = ofLevel(levels[1]);
  return reviews.flatMap(({ level, caseNumber, unit, stratum }): AnswerPairs["pairs"] => {
    const [one, other] = [first.get(caseNumber), second.get(caseNumber)];
    if (level !== levels[1] || !isAnswer(one, values[0]) || !isAnswer(other, values[1])) return [];
    return [{ caseNumber, unit: units.get(unit) ?? unit, stratum, first: one, second: other }];
  });
}

function isAnswer(answer: PairedAnswer | undefined, wanted: string): answer is PairedAnswer {
  if (answer === undefined) return false;
  const isSetAside = setAside.some(({ value }) => value === answer.value);
  if (wanted === anySetAside) return isSetAside;
  if (wanted === anyMeasured) return !isSetAside;
  return answer.value === wanted;
}
