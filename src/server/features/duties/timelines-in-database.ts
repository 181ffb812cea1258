import { sql } from "kysely";
import type { Timeline } from "#casefile/timeline";
import type { Database } from "#server/database/connect";
import { loadTimelines } from "../cases/case-timelines.store.ts";

/** Cases held in memory at a time, with their events. */
const casesPerPage = 500;

/** Every case with its events, by case number (as text, whatever the database's language), a page in memory at a time. */
export async function* timelinesInDatabase(database: Database): AsyncGenerator<Timeline> {
  const caseNumber = sql<string>`case_number collate "C"`;
  for (let after = ""; ; ) {
    const page = await database.asSystem("duties are judged for everybody's cases", async (tx) => {
      const rows = await tx
        .selectFrom("case_file")
        .select("case_number")
        .where(caseNumber, ">", after)
        .orderBy(caseNumber)
        .limit(casesPerPage)
        .execute();
      const caseNumbers = rows.map(({ case_number }) => case_number);
      const timelines = await loadTimelines(tx, caseNumbers);
      return caseNumbers.flatMap((each) => timelines.get(each) ?? []);
    });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.caseFile.caseNumber;
  }
}
