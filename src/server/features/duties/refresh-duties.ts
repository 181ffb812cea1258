import { sql } from "kysely";
import type { Clock } from "#kit/clock";
import type { Counting } from "#law/counting/index";
import { judgeCase } from "#law/judge-case";
import { momentAt } from "#law/moment";
import type { Database, Tx } from "#server/database/connect";
import { loadTimelines } from "../cases/case-timelines.store.ts";
import { countFindings } from "../data-quality/count-findings.ts";
import { keepFindings } from "../data-quality/keep-findings.ts";
import { importLock } from "../imports/import-file.ts";
import { loadCounting } from "./counting-choices.store.ts";
import { casesToJudge, type Judgement, replaceJudgements } from "./duty-outcomes.store.ts";
import { lawHash } from "./law-hash.ts";
import { nextChange } from "./next-change.ts";

/** Cases held in memory at a time, with their events; between batches others come to the embedded database. */
const casesPerBatch = 200;
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
  let judged = 0;
  let after = "";
  for (;;) {
    const batch = await database.asSystem("duties are judged for everybody's cases", async (tx) => {
      // No import may write in a case between its reading and its judgement.
      await sql`select pg_advisory_xact_lock(${importLock}::bigint)`.execute(tx);
      // Asked in every batch: the municipality may choose to count otherwise while the cases are judged.
      const counting = await loadCounting(tx);
      const rules = { lawHash: await lawHash(counting), now, counting };
      const caseNumbers = await casesToJudge(tx, { ...rules, after, limit: casesPerBatch });
      await refreshCases(tx, caseNumbers, rules);
      return caseNumbers;
    });
    const last = batch.at(-1);
    if (last === undefined) break;
    after = last;
    judged += batch.length;
    if (judged % casesPerNotice === 0 || batch.length < casesPerBatch) onProgress(judged);
  }
  if (judged >= casesWorthCounting) await database.asSystem("the planner is to know", countForPlanner);
  await countFindings({ database, clock }, judged > 0);
  return judged;
}

interface Rules {
  readonly counting: Counting;
  readonly lawHash: string;
  readonly now: string;
}

/** Judges the cases as they stand and keeps the outcomes in place of earlier ones. */
export async function refreshCases(tx: Tx, caseNumbers: readonly string[], rules: Rules): Promise<void> {
  if (caseNumbers.length === 0) return;
  await replaceJudgements(tx, await judgeCases(tx, caseNumbers, rules), rules);
}

/** Nobody else tells the planner how large the tables have become: the embedded database has no autovacuum. */
async function countForPlanner(tx: Tx): Promise<void> {
  await sql`analyze duty_outcome, duty_judgement`.execute(tx);
}

async function judgeCases(
  tx: Tx,
  caseNumbers: readonly string[],
  { counting, now }: Rules,
): Promise<readonly Judgement[]> {
  const asOf = momentAt(now);
  const timelines = await loadTimelines(tx, caseNumbers);
  await keepFindings(tx, timelines, asOf.date);
  return [...timelines].map(([caseNumber, timeline]) => {
    const outcomes = judgeCase(timeline, asOf, counting);
    const minute = nextChange(timeline, outcomes, asOf, counting);
    return {
      caseNumber,
      outcomes,
      nextChangeAt: minute === null ? null : new Date(minute * 60_000).toISOString(),
    };
  });
}
