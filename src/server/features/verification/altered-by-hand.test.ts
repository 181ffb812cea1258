import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { hashLevels } from "#audit/verify/verify-fingerprints";
import { localDate } from "#kit/local-date";
import type { Database } from "#server/database/connect";
import { readMigrations } from "#server/database/migrate";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { inTransactionUndone } from "../../../../test/fixtures/in-transaction-undone.ts";
import { loadDemo } from "../demo/load-demo.ts";
import { listLevelHashes } from "../reports/level-hashes.store.ts";
import { listFingerprints } from "./answer-fingerprints.store.ts";
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

  const otherValue = "value = case value when 'ja' then 'nej' else 'ja' end";
  const firstOf = (table: string, auditId: string) =>
    `(review_id, question_id, revision) = (
      select review_id, question_id, revision from ${table} join review on review.id = review_id
      where audit_id = '${auditId}' and value in ('ja', 'nej') order by review_id, question_id limit 1)`;

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

  test("finds an answer that is overwritten", async () => {
    const sentences = await sentencesAfter(
      `update answer set ${otherValue} where ${firstOf("answer", "2018-2")}`,
    );
    expect(sentences).toEqual([
      "Svaret på opf-inddragelse-af-barnet i sag 2018-1696, niveau 1, udgave 1, er ændret i databasen, efter at det blev givet.",
    ]);
  });

  test("finds an answer by a former wording that is overwritten", async () => {
    const sentences = await sentencesAfter(
      `update former_answer set ${otherValue} where ${firstOf("former_answer", "2025-4")}`,
      "2025-4",
    );
    expect(sentences).toEqual([
      "Svaret på IND-07 efter den tidligere ordlyd i sag 2025-0001, niveau 1, udgave 1, er ændret i databasen, efter at det blev givet.",
    ]);
  });

  test("finds an answer that is deleted with all its revisions", async () => {
    const sentences = await sentencesAfter(
      `delete from former_answer where ${firstOf("former_answer", "2025-4")}`,
      "2025-4",
    );
    expect(sentences[0]).toBe(
      "Svaret på IND-07 efter den tidligere ordlyd i sag 2025-0001, niveau 1, udgave 1, er slettet i databasen.",
    );
  });

  test("shows the same fingerprint of each closed level as the report", async () => {
    await database.asSystem("test", async (tx) => {
      const ofReport = await listLevelHashes(tx, "2018-2");
      expect(ofReport).toHaveLength(4);
      expect(new Map(ofReport.map(({ level, hash }) => [level, hash]))).toEqual(
        hashLevels(await listFingerprints(tx, "2018-2")),
      );
      expect(await listLevelHashes(tx, "2026")).toEqual([]);
    });
  });

  test("says how many answers were there before fingerprints were taken", async () => {
    const migration = (await readMigrations()).find(({ name }) => name.endsWith("keep_their_fingerprint"));
    const { checked, differences } = await inTransactionUndone(database, async (tx) => {
      await sql`drop table answer_fingerprint`.execute(tx);
      await sql`drop function keep_fingerprints cascade`.execute(tx);
      await sql`drop function fingerprint_of`.execute(tx);
      for (const statement of (migration?.sql ?? "").split(/;\n(?=\n)/)) await sql.raw(statement).execute(tx);
      return verifyStoredAudit(tx, "2018-2");
    });
    expect(differences).toEqual([]);
    expect(checked.join()).toMatch(
      /(\S+) udgaver af svar .+ \1 af dem blev givet, før Sagspejl tog fingeraftryk/,
    );
  });
});
