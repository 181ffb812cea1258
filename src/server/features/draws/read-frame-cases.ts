import type { CaseEvent } from "#casefile/case-event";
import type { CaseFile } from "#casefile/case-file";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import type { AuditModel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";
import { caseEventOf } from "../cases/case-event-row.ts";

/** Cases held in memory at a time. */
const casesPerPage = 2000;

/**
 * Every case that the user sees, a page at a time in case order. Of its events only those are read that decide whether it can
 * be drawn: those that start one of the model's strata, and those that such an event follows up.
 */
export async function* readFrameCases(tx: Tx, model: AuditModel): AsyncGenerator<readonly Timeline[]> {
  let last: string | null = null;
  while (true) {
    const files = await readFiles(tx, last);
    last = files.at(-1)?.caseNumber ?? null;
    if (last === null) return;
    const events = await readEvents(
      tx,
      files.map(({ caseNumber }) => caseNumber),
      [...new Set(model.strata.flatMap(({ startedBy }) => startedBy))],
    );
    yield files.map((file) => buildTimeline(file, events.get(file.caseNumber) ?? []));
  }
}

async function readFiles(tx: Tx, after: string | null): Promise<CaseFile[]> {
  const all = tx
    .selectFrom("case_file")
    .select(["case_number", "birth_date", "unit_id", "raadgiver", "area", "opened", "closed"])
    .orderBy("case_number")
    .limit(casesPerPage);
  const rows = await (after === null ? all : all.where("case_number", ">", after)).execute();
  return rows.map((row) => ({
    caseNumber: row.case_number,
    child: "", // who the child is has no say in a draw
    birthDate: localDate(row.birth_date),
    unit: row.unit_id,
    raadgiver: row.raadgiver,
    area: row.area === "handicap" ? "handicap" : "udsat",
    opened: localDate(row.opened),
    closed: row.closed === null ? null : localDate(row.closed),
  }));
}

async function readEvents(
  tx: Tx,
  caseNumbers: readonly string[],
  startingTypes: readonly string[],
): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
  const ofPage = selectEvents(tx).where("case_number", "in", [...caseNumbers]);
  const starting = await ofPage.where("type", "in", [...startingTypes]).execute();
  const followUps = starting.filter(({ provision, concerns }) => provision === null && concerns !== null);
  const followed =
    followUps.length === 0
      ? []
      : await selectEvents(tx)
          .where("case_number", "in", [...new Set(followUps.map(({ case_number }) => case_number))])
          .where("event_id", "in", [...new Set(followUps.map(({ concerns }) => concerns ?? ""))])
          .where("type", "not in", [...startingTypes])
          .execute();
  const byCase = new Map<string, CaseEvent[]>();
  for (const row of [...starting, ...followed]) {
    const events = byCase.get(row.case_number) ?? [];
    byCase.set(row.case_number, events);
    events.push(caseEventOf({ ...row, ...unread }));
  }
  return byCase;
}

/** What has no say in a draw. */
const unread = { person: null, next_date: null, remark: null };

function selectEvents(tx: Tx) {
  return tx
    .selectFrom("case_event")
    .select([
      "case_number",
      "event_id",
      "type",
      "occurred_on",
      "occurred_at",
      "provision",
      "concerns",
      "udfald",
    ]);
}
