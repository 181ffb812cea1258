import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "#server/database/connect";
import { answerQuestion, answerReview, submitReview } from "../fixtures/answer-review.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../fixtures/small-audit.ts";
import { describeOnBothEngines } from "./on-both-engines.ts";

/** What the role of the application may not do, whatever SQL it is given (ADR 0004). */
describeOnBothEngines("the walls, asked in SQL", (open) => {
  let audit: SmallAudit;
  const as = <Result>(person: Person, work: (tx: Tx) => Promise<Result>) =>
    audit.database.asUser({ id: audit.ids[person] }, work);
  const refused = { code: "42501" };

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
    await answerReview(audit, "mia", []);
    await submitReview(audit, "mia");
    await audit.database.asSystem("test", async (tx) => {
      const run = await tx.insertInto("import_run").defaultValues().returning("id").executeTakeFirstOrThrow();
      const file = await tx
        .insertInto("import_file")
        .values({ run_id: run.id, file_name: "sager.csv" })
        .returning("id")
        .executeTakeFirstOrThrow();
      await tx
        .insertInto("rejected_row")
        .values({ file_id: file.id, line: 2, column_name: "enhed", reason: "mangler", record: "[]" })
        .execute();
    });
  });
  afterAll(() => audit.app.close());

  test("a statement that a connection has planned is answered for whoever asks, not for who asked before", async () => {
    const ask = async (tx: Tx) =>
      (
        await tx
          .selectFrom("case_file")
          .select("case_number")
          .where("case_number", "<>", "")
          .orderBy("case_number")
          .execute()
      ).map((row) => row.case_number);
    // From the sixth time PostgreSQL may keep one plan for all values.
    for (let time = 1; time <= 7; time++) {
      expect(await as("mia", ask)).toEqual(["N1"]);
      expect(await as("kai", ask)).toEqual(["S1"]);
      expect(await as("lars", ask)).toEqual([]);
      expect(await audit.database.asSystem("test", ask)).toEqual(["N1", "S1"]);
    }
  });

  describe("need to know, role by role (design rules 9 and 10)", () => {
    /** The numbers of rows in view; Mia has submitted, Ida (level 2, blind) and Kai have not. */
    test.each<[Person, { cases: string[]; answersOfMia: boolean; rejected: number }]>([
      ["mia", { cases: ["N1"], answersOfMia: true, rejected: 0 }],
      ["ole", { cases: ["N1"], answersOfMia: true, rejected: 0 }],
      ["ida", { cases: ["N1"], answersOfMia: false, rejected: 0 }],
      ["kai", { cases: ["S1"], answersOfMia: false, rejected: 0 }],
      ["eva", { cases: ["N1"], answersOfMia: false, rejected: 0 }],
      ["rita", { cases: ["N1"], answersOfMia: false, rejected: 0 }],
      ["per", { cases: [], answersOfMia: false, rejected: 0 }],
      ["bo", { cases: [], answersOfMia: false, rejected: 0 }],
      ["lars", { cases: [], answersOfMia: false, rejected: 0 }],
      ["ada", { cases: [], answersOfMia: false, rejected: 0 }],
      ["tove", { cases: ["N1", "S1"], answersOfMia: true, rejected: 1 }],
    ])("%s", async (person, expected) => {
      const seen = await as(person, async (tx) => {
        const cases = await tx.selectFrom("case_file").select("case_number").orderBy("case_number").execute();
        const inCases = async (table: "case_event" | "review" | "frame_case" | "duty_outcome") =>
          (await tx.selectFrom(table).select("case_number").distinct().execute()).map(
            (row) => row.case_number,
          );
        for (const table of ["case_event", "review", "frame_case", "duty_outcome"] as const)
          expect(cases.map((row) => row.case_number)).toEqual(expect.arrayContaining(await inCases(table)));
        const answers = await tx
          .selectFrom("answer")
          .select("review_id")
          .distinct()
          .where("review_id", "=", audit.reviews.mia)
          .execute();
        const rejected = await tx.selectFrom("rejected_row").select("line").execute();
        return {
          cases: cases.map((row) => row.case_number),
          answersOfMia: answers.length > 0,
          rejected: rejected.length,
        };
      });
      expect(seen).toEqual(expected);
    });

    test.each([
      "select password_hash from app_user",
      "select child_cpr_sealed from case_file",
      "select child_cpr_mac from case_file",
      "select * from session",
      "select * from one_time_link",
      "select * from overwritten_row",
      "select token_hash from calendar_feed",
      "select * from duty_judgement",
      "select * from schema_migration",
      "delete from answer",
      "update answer set value = 'ja'",
      "delete from access_log",
      "select * from answer_fingerprint",
      "insert into answer_fingerprint select review_id, 'tilsynets', question_id, 2, '' from answer",
      "update answer_fingerprint set hash = ''",
      "delete from answer_fingerprint",
    ])("not even the head of quality: %s", async (statement) => {
      await expect(as("tove", (tx) => sql.raw(statement).execute(tx))).rejects.toMatchObject(refused);
    });
  });

  test("an answer leaves its fingerprint, by whoever's hand and without any grant", async () => {
    const counted = await audit.database.asSystem("test", (tx) =>
      sql<{ answers: number; fingerprints: number }>`select (select count(*) from answer) as answers,
        (select count(*) from answer join answer_fingerprint using (review_id, question_id, revision)) as fingerprints`.execute(
        tx,
      ),
    );
    expect(counted.rows[0]?.answers).toBeGreaterThan(5);
    expect(counted.rows[0]?.fingerprints).toBe(counted.rows[0]?.answers);
  });

  test("a temporary table in the name of one of ours gives nobody a role", async () => {
    const seen = as("kai", async (tx) => {
      await sql`create temporary table user_role (user_id uuid, role text, unit_id text) on commit drop`.execute(
        tx,
      );
      await sql`grant select on pg_temp.user_role to public`.execute(tx);
      await sql`insert into pg_temp.user_role values (${audit.ids.kai}, 'tilsynsansvarlig', null)`.execute(
        tx,
      );
      const { rows } = await sql<{ head: boolean }>`select has_role('tilsynsansvarlig') as head`.execute(tx);
      return rows;
    });
    expect(await seen).toEqual([{ head: false }]);
  });

  describe("blind first (design rule 4)", () => {
    test.each(["afsluttet", "udgaaet"])(
      "an unfinished review does not become %s for a look",
      async (status) => {
        const step = as("ida", (tx) =>
          tx.updateTable("review").set({ status }).where("id", "=", audit.reviews.ida).execute(),
        );
        await expect(step).rejects.toMatchObject(refused);
      },
    );

    test("a submission without its stamp is stamped, so nothing answered after it is blind", async () => {
      const status = (to: string) =>
        as("kai", (tx) =>
          tx
            .updateTable("review")
            .set({ status: to })
            .where("id", "=", audit.reviews.kai)
            .returning("first_submitted_at")
            .executeTakeFirst(),
        );
      await status("i-gang");
      expect((await status("afsluttet"))?.first_submitted_at).not.toBeNull();
      await expect(status("i-gang")).rejects.toMatchObject(refused);
    });

    test("nobody dates an answer back", async () => {
      const answer = {
        review_id: audit.reviews.ida,
        question_id: "IND-01",
        question_version: 1,
        revision: 1,
        value: "ja",
        answered_by: audit.ids.ida,
        answered_at: "2020-01-01T00:00:00Z",
      };
      const writing = as("ida", (tx) => tx.insertInto("answer").values(answer).execute());
      await expect(writing).rejects.toMatchObject(refused);
    });
  });

  describe("habilitet (design rule 5)", () => {
    test.each<[string, Person, keyof SmallAudit["reviews"], Person]>([
      ["the blind reviewer is not made sparring on level 1", "mia", "mia", "ida"],
      ["the head of quality does not give level 2 to who gave sparring on level 1", "tove", "ida", "ole"],
      ["the case's caseworker takes no part", "mia", "mia", "rita"],
      ["one who never reviews is given no case", "mia", "mia", "lars"],
      ["nobody lets others into another's review", "kai", "mia", "bo"],
    ])("%s", async (_, by, review, person) => {
      const adding = as(by, (tx) =>
        tx
          .insertInto("review_participant")
          .values({
            review_id: audit.reviews[review],
            user_id: audit.ids[person],
            part: "sparring",
            added_by: audit.ids[by],
          })
          .execute(),
      );
      await expect(adding).rejects.toMatchObject(refused);
    });
  });

  test("a mark as critical reaches the case's own unit head, and is answered in one's own name", async () => {
    const mark = (unit: string) =>
      as("mia", (tx) =>
        tx
          .insertInto("critical_case")
          .values({ case_number: "N1", unit_id: unit, note: "Akut", marked_by: audit.ids.mia })
          .execute(),
      );
    await expect(mark("syd")).rejects.toMatchObject(refused);
    await mark("nord");
    const answering = as("eva", (tx) =>
      tx
        .updateTable("critical_case")
        .set({
          acknowledged_by: audit.ids.mia,
          acknowledged_at: "2026-01-01T00:00:00Z",
          action_taken: "Intet",
        })
        .execute(),
    );
    await expect(answering).rejects.toMatchObject(refused);
  });

  test("what stood among the strengths before is kept (design rule 1)", async () => {
    const write = (text: string, by: Person) =>
      as("ida", (tx) =>
        sql`insert into review_strength (review_id, text, written_by) values (${audit.reviews.ida}, ${text}, ${audit.ids[by]})
          on conflict (review_id) do update set text = excluded.text, written_by = excluded.written_by`.execute(
          tx,
        ),
      );
    await expect(write("God samtale", "bo")).rejects.toMatchObject(refused);
    await write("God samtale", "ida");
    await write("God plan", "ida");
    const kept = await audit.database.asSystem("test", (tx) =>
      tx
        .selectFrom("overwritten_row")
        .select("old_row")
        .where("table_name", "=", "review_strength")
        .execute(),
    );
    expect(kept).toMatchObject([{ old_row: { text: "God samtale" } }]);
  });

  test("sizes, seed and draw are not taken back, not even by the head of quality (design rule 6)", async () => {
    const set = (values: Record<string, unknown>) =>
      as("tove", (tx) => tx.updateTable("draw").set(values).where("audit_id", "=", "2026").execute());
    await as("tove", (tx) =>
      tx.insertInto("draw").values({ audit_id: "2026", number: 1, frame_hash: "h", frame_size: 2 }).execute(),
    );
    await expect(set({ seed: "for tidligt", seed_at: "2026-01-01T00:00:00Z" })).rejects.toMatchObject(
      refused,
    );
    await set({ plan: "{}", plan_fixed_at: "2026-01-01T00:00:00Z" });
    await set({ seed: "frø", seed_at: "2026-01-02T00:00:00Z", seed_origin: "oplyst" });
    await expect(set({ seed: "et bedre" })).rejects.toMatchObject(refused);
    await expect(set({ plan: '{"levels":[]}' })).rejects.toMatchObject(refused);
    await expect(set({ frame_hash: "en anden" })).rejects.toMatchObject(refused);
  });

  test("a review that was begun is handed over though its reviewer has left, and keeps their name", async () => {
    await answerQuestion(audit, "ida", "ida", "IND-03", { value: "ja" });
    await audit.database.asSystem("test", (tx) =>
      tx.updateTable("app_user").set({ active: false }).where("id", "=", audit.ids.ida).execute(),
    );
    const handing = await audit.request("tove", "PUT", `/api/reviews/${audit.reviews.ida}/reviewer`, {
      userId: audit.ids.bo,
    });
    expect(handing.status).toBe(200);
    const parts = await as("tove", (tx) =>
      tx
        .selectFrom("review_participant")
        .select(["user_id", "part"])
        .where("review_id", "=", audit.reviews.ida)
        .execute(),
    );
    expect(new Map(parts.map(({ user_id, part }) => [user_id, part]))).toEqual(
      new Map([
        [audit.ids.bo, "maaler"],
        [audit.ids.ida, "medmaaler"],
      ]),
    );
  });
});
