import type { CaseEvent } from "#casefile/case-event";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import type { Tx } from "#server/database/connect";
import { type CaseEventRow, caseEventOf } from "./case-event-row.ts";
import { type CaseFileRow, caseFileColumns, caseFileOf } from "./case-file-row.ts";

/** The cases with everything that happened in them, by case number; those the user may not see are not there. */
export async function loadTimelines(
  tx: Tx,
  caseNumbers: readonly string[],
): Promise<ReadonlyMap<string, Timeline>> {
  if (caseNumbers.length === 0) return new Map();
  const files = await tx
    .selectFrom("case_file")
    .select(caseFileColumns)
    .where("case_number", "in", caseNumbers)
    .execute();
  const events = await tx
    .selectFrom("case_event")
    .selectAll()
    .where("case_number", "in", caseNumbers)
    .execute();
  return timelinesOf(files, events);
}

/** The rows put together, by case number. */
export function timelinesOf(
  files: readonly CaseFileRow[],
  events: readonly CaseEventRow[],
): ReadonlyMap<string, Timeline> {
  const byCase = new Map<string, CaseEvent[]>();
  for (const row of events) {
    const ofCase = byCase.get(row.case_number) ?? [];
    byCase.set(row.case_number, ofCase);
    ofCase.push(caseEventOf(row));
  }
  return new Map(
    files.map((file) => {
      const caseFile = caseFileOf(file);
      return [caseFile.caseNumber, buildTimeline(caseFile, byCase.get(caseFile.caseNumber) ?? [])];
    }),
  );
}
