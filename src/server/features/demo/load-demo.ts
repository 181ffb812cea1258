import { sql } from "kysely";
import type { LocalDate } from "#kit/local-date";
import type { Database } from "#server/database/connect";
import { publishModels } from "../catalogue/publish-models.ts";
import { generateCases } from "./generate-cases.ts";
import { loadCalibration } from "./load/load-calibration.ts";
import { loadCaseTalks } from "./load/load-case-talks.ts";
import { loadCases } from "./load/load-cases.ts";
import { loadClosedAudits } from "./load/load-closed-audits.ts";
import { loadCurrentAudit } from "./load/load-current-audit.ts";
import { loadPastAudit } from "./load/load-past-audit.ts";
import { loadPeople } from "./load/load-people.ts";
import { loadQualityCounts, QualityTally } from "./load/load-quality-counts.ts";
import { pastAudits } from "./past-audits/past-audit.ts";

/** The number of open cases that a newcomer meets. */
export const usualOpenCases = 2400;

export interface DemoOptions {
  readonly openCases: number;
  /** The day that the example is alive on: cases and the audit in progress lead up to it. */
  readonly today: LocalDate;
  readonly onProgress: (step: string) => void;
}

/**
 * Whether the database holds neither a municipality nor a case, so that the example may be loaded. Cases alone are reason enough
 * not to: `import` may have brought a real municipality's before its first user, and in the example anyone may be anyone.
 */
export function isEmpty(database: Database): Promise<boolean> {
  return database.asSystem("is there a municipality?", async (tx) => {
    const municipality = await tx.selectFrom("municipality").select("name").executeTakeFirst();
    const caseFile = await tx.selectFrom("case_file").select("case_number").limit(1).executeTakeFirst();
    return municipality === undefined && caseFile === undefined;
  });
}

/** Loads Eksempelby Kommune into an empty database, all or nothing. */
export function loadDemo(database: Database, { openCases, today, onProgress }: DemoOptions): Promise<void> {
  return database.asSystem("the example municipality", async (tx) => {
    await publishModels(tx);
    const people = await loadPeople(tx);
    onProgress(`${people.length} opdigtede medarbejdere`);
    const tally = new QualityTally(today);
    const events = await loadCases(tx, tally.watch(generateCases(openCases, today)), (loaded) =>
      onProgress(`${loaded} sager`),
    );
    onProgress(`${events} hændelser`);
    for (const audit of pastAudits) {
      await loadPastAudit(tx, audit, people, tally);
      onProgress(audit.title);
    }
    await loadClosedAudits(tx, { today, openCases, people }, onProgress);
    await loadQualityCounts(tx, tally);
    onProgress(await loadCurrentAudit(tx, today, openCases, people));
    onProgress(await loadCaseTalks(tx, today, people));
    onProgress((await loadCalibration(tx, today, people)) ?? "Ingen kalibreringsrunde");
    // Nobody else tells the planner how large the tables have become: the embedded database has no autovacuum.
    await sql`analyze`.execute(tx);
  });
}
