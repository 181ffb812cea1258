import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { localDate } from "#kit/local-date";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { inTransactionUndone } from "../../../../test/fixtures/in-transaction-undone.ts";
import { loadDemo } from "../demo/load-demo.ts";
import { verifyStoredAudit } from "./verify-stored-audit.ts";

describeOnBothEngines("verify, when somebody who owns the database has written in it", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await loadDemo(database, { openCases: 120, today: localDate("2026-11-22"), onProgress: () => {} });
  }, 120_000);

  /** What verify says of the audit after the statement, of which nothing is kept. */
  const sentencesAfter = (statement: string, auditId = "2018-2") =>
    inTransactionUndone(database, async (tx) => {
      const { numAffectedRows } = await sql.raw(statement).execute(tx);
      expect(numAffectedRows).toBe(1n);
      const { differences } = await verifyStoredAudit(tx, auditId);
      return differences.map(({ sentence }) => sentence);
    });

  test("finds a criterion that is not the published one any more", async () => {
    const sentences = await sentencesAfter(
      `update audit_model set definition = jsonb_set(definition, '{questions,0,criterion,ja}', '"Altid ja."')
       where id = 'bbu-2018'`,
    );
    expect(sentences).toEqual([
      "Modellen bbu-2018, version 1, har ikke længere det fingeraftryk, den blev offentliggjort med. Ændret: und-24-timers-screening-ikke-overholdt.",
    ]);
  });

  test("finds a theme question that is not the published one any more", async () => {
    const sentences = await sentencesAfter(
      `update audit_theme_question set definition = jsonb_set(definition, '{text}', '"Noget andet?"')
       where (audit_id, position) = ('2026', 1)`,
      "2026",
    );
    expect(sentences).toEqual([
      "Temaspørgsmålet TEM-BIS-02, version 1, har ikke længere det fingeraftryk, det blev offentliggjort med.",
    ]);
  });

  test("finds a review without answers of a case that was never drawn", async () => {
    const sentences = await sentencesAfter(
      `insert into review (audit_id, level, case_number, stratum, status, submitted_at)
       select '2018-2', 1, case_number, 'Underretninger', 'tildelt', null from case_file
       where case_number not in (select case_number from review) order by case_number limit 1`,
    );
    expect(sentences).toEqual([
      "Målingen af sag 2017-1001 på niveau 1 er af en sag, der aldrig er udtrukket dertil.",
    ]);
  });
});
