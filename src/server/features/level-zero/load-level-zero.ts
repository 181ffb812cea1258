import type { LevelZero, LevelZeroRows } from "#audit/level-zero/level-zero-results";
import type { ResultsFilter } from "#contract/results";
import { momentAt } from "#law/moment";
import type { Tx } from "#server/database/connect";
import type { CountedReview } from "../results/counted-answers.store.ts";
import { findReading } from "./frame-readings.store.ts";
import {
  countMachineAnswers,
  countMachinePairs,
  listFirstAnswers,
  listMachineAnswers,
} from "./machine-answers.store.ts";

/**
 * What the dates say over the frame or a part of it, and of the reviewed cases beside what the reviewers said first. Null
 * where the dates have not been read. Needs the system's transaction.
 */
export async function loadLevelZero(
  tx: Tx,
  auditId: string,
  reviews: readonly CountedReview[],
  filter: ResultsFilter,
): Promise<LevelZero | null> {
  const reading = await findReading(tx, auditId);
  if (reading === null) return null;
  return {
    asOf: momentAt(reading.drawnAt).date,
    tallies: await countMachineAnswers(tx, reading.drawId, filter),
    firstPairs: await countMachinePairs(tx, reading.drawId, reviews, "first"),
    blindPairs: await countMachinePairs(tx, reading.drawId, reviews, "blind"),
  };
}

/** The same one by one for the whole frame, as `verify` counts it again. */
export async function loadLevelZeroRows(
  tx: Tx,
  auditId: string,
  reviews: readonly CountedReview[],
): Promise<LevelZeroRows | null> {
  const reading = await findReading(tx, auditId);
  if (reading === null) return null;
  return {
    asOf: momentAt(reading.drawnAt).date,
    rows: await listMachineAnswers(tx, reading.drawId),
    firstRows: await listFirstAnswers(tx, reviews),
  };
}
