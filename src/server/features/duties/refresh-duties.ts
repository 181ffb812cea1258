import { sql } from "kysely";
import type { Timeline } from "#casefile/timeline";
import type { Clock } from "#kit/clock";
import type { Counting } from "#law/counting/index";
import { judgeCase } from "#law/judge-case";
import { type Moment, momentAt } from "#law/moment";
import { checkCase } from "#law/quality/check-case";
import type { Database, Tx } from "#server/database/connect";
import { countFindings } from "../data-quality/count-findings.ts";
import { importLock } from "../imports/import-file.ts";
import { loadCounting } from "./counting-choices.store.ts";
import { type Judgement, listCasesToJudge, replaceJudgements } from "./duty-outcomes.store.ts";
import { lawHash } from "./law-hash.ts";
import { nextChange } from "./next-change.ts";
import { loadPackedCases, loadUnpacked, unpackCase } from "./packed-cases.store.ts";

/** Cases held in memory at a time, with their events; between batches others come to the embedded database. */
const casesPerBatch = 200;
/** PostgreSQL writes one batch while the next is judged. */
const batchesAtATime = 2;
const casesPerNotice = 1000;
const casesWorthCounting = 500;

/**
 * Judges every case whose outcomes are missing or may have changed since: after an import those it touched, as time goes
 * those whose date has come, after a new version of the law all. Gives how many cases were judged.
 */
export async function refreshDuties(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  onProgress: (casesJudged: number) => void = () => {},
): Promise<number> {
  const now = clock.now();
  const why = "duties are judged for everybody's cases";
  const waiting = await database.asSystem(why, (tx) => listWaiting(tx, now));
  const batches = inBatches(waiting);
  let judged = 0;
  const judgeBatches = async () => {
    // Both take from the same batches; where one fails, there are no more of them for the other.
    for (const batch of batches) {
      await database.asSystem(why, (tx) => refreshCases(tx, batch, now));
      judged += batch.length;
      if (judged % casesPerNotice === 0 || judged === waiting.length) onProgress(judged);
    }
  };
  await Promise.all(Array.from({ length: batchesAtATime }, judgeBatches));
  if (judged >= casesWorthCounting) await database.asSystem("the planner is to know", countForPlanner);
  await countFindings({ database, clock }, judged > 0);
  return judged;
}

async function listWaiting(tx: Tx, now: string): Promise<readonly string[]> {
  return listCasesToJudge(tx, { now, lawHash: await lawHash(await loadCounting(tx)) });
}

function* inBatches(caseNumbers: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < caseNumbers.length; from += casesPerBatch)
    yield caseNumbers.slice(from, from + casesPerBatch);
}

/** Judges the cases as they stand at `now` (ISO) and keeps the outcomes, and what is wrong in them, in place of earlier ones. */
export async function refreshCases(tx: Tx, caseNumbers: readonly string[], now: string): Promise<void> {
  await prepare(tx);
  // Asked for every batch: the municipality may choose to count otherwise while the cases are judged.
  const counting = await loadCounting(tx);
  const asOf = momentAt(now);
  const judgements: Judgement[] = [];
  for (const packed of await loadPackedCases(tx, caseNumbers))
    judgements.push(judge(unpackCase(packed) ?? (await loadUnpacked(tx, packed)), asOf, counting));
  await replaceJudgements(tx, judgements, { now, lawHash: await lawHash(counting) });
}

/**
 * No import may write in a case between its reading and its judgement; other judges may be at work. The disk is not waited
 * for: a server that stops before they are on it finds the cases as they were, and judges them again. And PostgreSQL would
 * compile each batch's question anew, for longer than it takes to answer it.
 */
async function prepare(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${importLock}::bigint),
    set_config('synchronous_commit', 'off', true), set_config('jit', 'off', true)`.execute(tx);
}

function judge(timeline: Timeline, asOf: Moment, counting: Counting): Judgement {
  const outcomes = judgeCase(timeline, asOf, counting);
  const minute = nextChange(timeline, outcomes, asOf, counting);
  return {
    caseNumber: timeline.caseFile.caseNumber,
    outcomes,
    findings: checkCase(timeline, asOf.date),
    nextChangeAt: minute === null ? null : new Date(minute * 60_000).toISOString(),
  };
}

/** Nobody else tells the planner how large the tables have become: the embedded database has no autovacuum. */
async function countForPlanner(tx: Tx): Promise<void> {
  await sql`analyze duty_outcome, duty_judgement`.execute(tx);
}
