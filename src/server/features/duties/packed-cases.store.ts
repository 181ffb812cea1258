import { sql } from "kysely";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import type { Tx } from "#server/database/connect";
import { caseFileColumns, caseFileOf } from "../cases/case-file-row.ts";
import { loadTimelines } from "../cases/case-timelines.store.ts";
import { packedEvents, unpackEvents } from "./packed-events.ts";

export type PackedCase = Awaited<ReturnType<typeof loadPackedCases>>[number];

/** The cases, in the order of their numbers, each with its events packed; one that is no longer there is left out. */
export function loadPackedCases(tx: Tx, caseNumbers: readonly string[]) {
  return tx
    .selectFrom("case_file as file")
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("case_event")
          .select([packedEvents.as("packed"), sql<number>`count(*)::integer`.as("count")])
          .whereRef("case_event.case_number", "=", "file.case_number")
          .as("events"),
      (join) => join.onTrue(),
    )
    .select(caseFileColumns)
    .select(["packed", "count"])
    .where("file.case_number", "=", sql<string>`any(${caseNumbers})`)
    .orderBy(sql`file.case_number collate "C"`)
    .execute();
}

/** The case with its events but for their remarks; null when one of them holds the very character that they are packed with. */
export function unpackCase({ packed, count, ...row }: PackedCase): Timeline | null {
  const events = packed === null ? [] : unpackEvents(row.case_number, packed, count ?? 0);
  return events && buildTimeline(caseFileOf(row), events);
}

/** One that could not be unpacked, event by event. */
export async function loadUnpacked(tx: Tx, { case_number: caseNumber }: PackedCase): Promise<Timeline> {
  const timeline = (await loadTimelines(tx, [caseNumber])).get(caseNumber);
  if (timeline === undefined) throw new Error(`the case ${caseNumber} went away while it was read`);
  return timeline;
}
