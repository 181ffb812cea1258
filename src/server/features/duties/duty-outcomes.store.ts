import { type Selectable, sql } from "kysely";
import { formatCopenhagenTime } from "#kit/copenhagen-time";
import { localDate } from "#kit/local-date";
import type { DutyOutcome, DutyStatus } from "#law/duty";
import { findDuty } from "#law/index";
import type { Moment } from "#law/moment";
import type { CaseFinding } from "#law/quality/check-case";
import type { Tx } from "#server/database/connect";
import { copyRows, copyTextArray } from "#server/database/copy-rows";
import type { DutyOutcomeTable } from "#server/database/tables.generated";
import { copyFindings } from "../data-quality/copy-findings.ts";

export interface Judgement {
  readonly caseNumber: string;
  readonly outcomes: readonly DutyOutcome[];
  readonly findings: readonly CaseFinding[];
  /** ISO instant, or null when time alone changes nothing. */
  readonly nextChangeAt: string | null;
}

/** The cases that were never judged, have changed, are overdue or fall under other rules, by case number. */
export async function listCasesToJudge(
  tx: Tx,
  { now, lawHash }: { readonly now: string; readonly lawHash: string },
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("case_file")
    .leftJoin("duty_judgement", "duty_judgement.case_number", "case_file.case_number")
    .select("case_file.case_number")
    .where((where) =>
      where.or([
        where("law_hash", "is", null),
        where("law_hash", "<>", lawHash),
        where("next_change_at", "<=", now),
      ]),
    )
    .orderBy("case_file.case_number")
    .execute();
  return rows.map(({ case_number }) => case_number);
}

/** How many cases there are, and how many are not judged by these rules. */
export async function countCasesToJudge(tx: Tx, lawHash: string): Promise<{ all: number; waiting: number }> {
  return tx
    .selectFrom("case_file")
    .leftJoin("duty_judgement", "duty_judgement.case_number", "case_file.case_number")
    .select(({ fn, ref, val }) => [
      fn.countAll<number>().as("all"),
      fn.countAll<number>().filterWhere(ref("law_hash"), "is distinct from", val(lawHash)).as("waiting"),
    ])
    .executeTakeFirstOrThrow();
}

/** Puts the judgements in place of earlier ones. As the owner only: nobody else writes outcomes and findings. */
export async function replaceJudgements(
  tx: Tx,
  judgements: readonly Judgement[],
  { now, lawHash }: { readonly now: string; readonly lawHash: string },
): Promise<void> {
  await tx
    .insertInto("duty_judgement")
    .values(
      judgements.map(({ caseNumber, nextChangeAt }) => ({
        case_number: caseNumber,
        judged_at: now,
        next_change_at: nextChangeAt,
        law_hash: lawHash,
      })),
    )
    .onConflict((conflict) =>
      conflict.column("case_number").doUpdateSet(({ ref }) => ({
        judged_at: ref("excluded.judged_at"),
        next_change_at: ref("excluded.next_change_at"),
        law_hash: ref("excluded.law_hash"),
      })),
    )
    .execute();
  // Not before: another server that judges the same cases is waited for above, and what it wrote is then seen here.
  const earlier = sql<string>`any(${judgements.map(({ caseNumber }) => caseNumber)})`;
  await tx
    .with("findings", (also) => also.deleteFrom("data_quality_finding").where("case_number", "=", earlier))
    .deleteFrom("duty_outcome")
    .where("case_number", "=", earlier)
    .execute();
  await copyRows(tx, "duty_outcome", outcomeColumns, outcomeRows(judgements));
  await copyFindings(tx, judgements);
}

const outcomeColumns = [
  "case_number",
  "duty",
  "ordinal",
  "clock_on",
  "clock_at",
  "due_on",
  "due_at",
  "fulfilled_on",
  "fulfilled_at",
  "status",
  "late",
  "evidence",
  "event_id",
] as const;

function* outcomeRows(judgements: readonly Judgement[]) {
  for (const { caseNumber, outcomes } of judgements) {
    const counts = new Map<string, number>();
    for (const { duty, clock, due, fulfilledAt, status, late, evidence } of outcomes) {
      const ordinal = counts.get(duty.id) ?? 0;
      counts.set(duty.id, ordinal + 1);
      yield [
        caseNumber,
        duty.id,
        ordinal,
        ...columnsOf(clock.start),
        ...columnsOf(due),
        ...columnsOf(fulfilledAt),
        status,
        late,
        copyTextArray(evidence),
        clock.event?.id ?? clock.about?.id ?? evidence[0] ?? null,
      ];
    }
  }
}

function columnsOf(moment: Moment | null): readonly [string | null, string | null] {
  return moment === null ? [null, null] : [moment.date, moment.time];
}

/** A moment from its two columns, as the clock in Denmark shows it. */
function momentOf(on: string, at: string | null): Moment {
  return {
    date: localDate(on),
    time: at === null ? null : formatCopenhagenTime(Math.floor(Date.parse(at) / 60_000)),
  };
}

/** The columns that an outcome is read back from. */
export const storedOutcomeColumns = [
  "duty",
  "clock_on",
  "clock_at",
  "due_on",
  "due_at",
  "fulfilled_on",
  "fulfilled_at",
  "status",
  "late",
  "evidence",
] as const;

type StoredOutcome = Pick<Selectable<DutyOutcomeTable>, (typeof storedOutcomeColumns)[number]>;

/** An outcome as it was judged, but for the events of its clock, which stay in the case. Null when the law no longer has the duty. */
export function readOutcome(caseNumber: string, row: StoredOutcome): DutyOutcome | null {
  const duty = findDuty(row.duty);
  if (duty === undefined) return null;
  // What is not fulfilled rests on more than its clock only where another event found the date.
  const isDueFound = row.fulfilled_on === null && row.evidence.length > 1;
  return {
    duty,
    caseNumber,
    clock: { start: momentOf(row.clock_on, row.clock_at), event: null, about: null },
    dueBecause: (isDueFound && duty.due.because) || null,
    due: row.due_on === null ? null : momentOf(row.due_on, row.due_at),
    fulfilledAt: row.fulfilled_on === null ? null : momentOf(row.fulfilled_on, row.fulfilled_at),
    status: row.status as DutyStatus, // the table's check lets no other in
    late: row.late,
    lifted: null,
    evidence: row.evidence,
  };
}
