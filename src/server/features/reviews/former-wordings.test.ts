import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { ReviewView } from "#contract/reviews";
import { base, setAnchorStage } from "../../../../test/audits/anchor-stage.ts";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { type Answer, type Person, people } from "../../../../test/fixtures/small-audit.ts";

/** IND-07 is asked in version 2; the anchor cases are from an audit that asked version 1. */
describeOnBothEngines("a question that was reworded is asked in both wordings (ADR 0012)", (open) => {
  const stage = setAnchorStage(open, { modelVersion: 2 });
  const { head, as, system } = stage;
  const request = (person: Person, method: "GET" | "PUT" | "POST", url: string, body?: object) =>
    stage.audit.request(person, method, url, body);
  const reviewsOn = (level: number) =>
    system((tx) =>
      tx
        .selectFrom("review")
        .innerJoin("review_participant", "review_id", "review.id")
        .leftJoin("drawn_case", (join) =>
          join
            .onRef("drawn_case.case_number", "=", "review.case_number")
            .onRef("drawn_case.level", "=", "review.level"),
        )
        .innerJoin("app_user", "app_user.id", "user_id")
        .select(["review.id", "app_user.name as reviewer", "review.case_number"])
        .select(({ exists, selectFrom }) =>
          exists(selectFrom("anchor_review").select("review_id").whereRef("review_id", "=", "review.id")).as(
            "isAnchor",
          ),
        )
        .distinct()
        .where("review.audit_id", "=", "ny")
        .where("review.level", "=", level)
        .execute(),
    );
  const save = (person: Person, id: number, body: object): Promise<Answer> =>
    request(person, "PUT", `/api/reviews/${id}/former-answers/IND-07`, {
      remark: "",
      expectedRevision: 0,
      ...body,
    });
  /** An anchor case on level 2, and who reads it. */
  let anchor: { readonly id: number; readonly reviewer: Person };

  beforeAll(async () => {
    await system((tx) =>
      sql`
        insert into answer (review_id, question_id, question_version, revision, value, answered_by, answered_at)
        select review_id, 'IND-07', 1, 1, 'ja', answered_by, answered_at from answer
        join review on review.id = review_id where audit_id = '2024'`.execute(tx),
    );
    await stage.draw();
    await stage.allocateAndOpen();
    const found = (await reviewsOn(2)).find(({ isAnchor }) => isAnchor);
    anchor = { id: found?.id ?? 0, reviewer: found?.reviewer as Person };
  });

  describe("the review", () => {
    test("the former wording is asked in anchor cases and ordinary ones alike, and nothing tells them apart", async () => {
      const seen = await Promise.all(
        (await reviewsOn(2)).map(async ({ id, reviewer, isAnchor }) => {
          const { body } = await request(reviewer as Person, "GET", `/api/reviews/${id}`);
          const review = body as ReviewView;
          expect(review.formerWordings).toMatchObject([
            {
              id: "IND-07",
              version: 1,
              text: "Er forældremyndighedsindehaveren vejledt om retten til bisidder?",
            },
          ]);
          expect(review.questions.find((question) => question.id === "IND-07")?.version).toBe(2);
          expect(JSON.stringify(review.formerWordings)).not.toMatch(/anker|Tilsyn 2024/i);
          return isAnchor;
        }),
      );
      expect(new Set(seen)).toEqual(new Set([true, false]));
    });

    test("a review of an audit without anchor cases is asked nothing twice", async () => {
      const { mia } = stage.audit.reviews;
      expect((await request("mia", "GET", `/api/reviews/${mia}`)).body.formerWordings).toEqual([]);
      expect(await save("mia", mia, { value: "ja" })).toMatchObject({
        status: 404,
        body: { code: "stilles-ikke" },
      });
    });

    test("what is answered is kept as revisions, and apart from the answers", async () => {
      const { id, reviewer } = anchor;
      expect(await save(reviewer, id, { value: "nej", remark: "Kun sat kryds" })).toMatchObject({
        status: 200,
        body: { questionId: "IND-07", questionVersion: 1, revision: 1, value: "nej", by: reviewer },
      });
      expect((await save(reviewer, id, { value: "nej", remark: "Kun sat kryds" })).body.revision).toBe(1);
      expect(await save(reviewer, id, { value: "ja" })).toMatchObject({
        status: 409,
        body: { code: "svar-aendret", current: { value: "nej", revision: 1 } },
      });
      expect((await save(reviewer, id, { value: "ja", expectedRevision: 1 })).body.revision).toBe(2);
      expect(await save(reviewer, id, { value: "i-hoej-grad", expectedRevision: 2 })).toMatchObject({
        status: 422,
      });
      const { body } = await request(reviewer, "GET", `/api/reviews/${id}`);
      expect(body).toMatchObject({
        status: "i-gang",
        answers: [],
        formerAnswers: [{ value: "ja", revision: 2 }],
      });
      const kept = await system((tx) =>
        tx.selectFrom("former_answer").select(["revision", "value"]).orderBy("revision").execute(),
      );
      expect(kept).toEqual([
        { revision: 1, value: "nej" },
        { revision: 2, value: "ja" },
      ]);
    });

    test("is submitted when both wordings are answered", async () => {
      const { id, reviewer } = anchor;
      const other = (await reviewsOn(2)).find((one) => !one.isAnchor);
      const [mine, who] = [other?.id ?? 0, other?.reviewer as Person];
      const { body } = await request(who, "GET", `/api/reviews/${mine}`);
      for (const question of (body as ReviewView).questions)
        await request(who, "PUT", `/api/reviews/${mine}/answers/${question.id}`, {
          value: question.scale.values[0]?.value,
          remark: "",
          expectedRevision: 0,
        });
      expect(await request(who, "POST", `/api/reviews/${mine}/submission`)).toMatchObject({
        status: 422,
        body: { detail: expect.stringContaining("Svar også efter den tidligere ordlyd på IND-07.") },
      });
      // No remark is asked for: it is answered for the split alone.
      await save(who, mine, { value: "nej" });
      const { detail } = (await request(who, "POST", `/api/reviews/${mine}/submission`)).body;
      expect(detail ?? "").not.toContain("tidligere ordlyd");
      expect((await save(reviewer, id, { value: "ja" })).body.revision).toBe(2);
    });
  });

  describe("the walls, asked in SQL", () => {
    const seenBy = (person: Person, table: "former_answer" | "blind_former_answer") =>
      as(person, (tx) =>
        tx.selectFrom(table).select("review_id").where("review_id", "=", anchor.id).execute(),
      );
    const everybody = Object.keys(people) as Person[];

    test("while the review is unfinished only who answers it sees what is answered, not even the head of quality", async () => {
      for (const person of everybody)
        for (const table of ["former_answer", "blind_former_answer"] as const) {
          const isOwn = person === anchor.reviewer && table === "former_answer";
          expect((await seenBy(person, table)).length, `${person} ${table}`).toBe(isOwn ? 2 : 0);
        }
    });

    test("nobody sees which cases are asked twice but of their own, and the head of quality", async () => {
      const known = (person: Person) =>
        as(person, (tx) => tx.selectFrom("asked_twice").select(["level", "case_number"]).execute());
      expect(await known("tove")).toHaveLength(10 + 7 + 9 + 7);
      for (const person of everybody.filter((one) => one !== "tove")) {
        const own = (await Promise.all([1, 2].map(reviewsOn)))
          .flat()
          .filter((one) => one.reviewer === person);
        expect((await known(person)).length, person).toBe(own.length);
      }
    });

    const row = () => ({
      review_id: anchor.id,
      question_id: "IND-07",
      question_version: 1,
      revision: 3,
      value: "ja",
      answered_by: stage.audit.ids[anchor.reviewer],
    });
    const refused = { code: "42501" };

    test("nobody answers for another, dates an answer back, or answers where it is not asked", async () => {
      const insert = (person: Person, values: Record<string, unknown>) =>
        as(person, (tx) =>
          tx
            .insertInto("former_answer")
            .values({ ...row(), ...values })
            .execute(),
        );
      for (const person of everybody.filter((one) => one !== anchor.reviewer)) {
        await expect(insert(person, {})).rejects.toMatchObject(refused);
        await expect(insert(person, { answered_by: stage.audit.ids[person] })).rejects.toMatchObject(refused);
      }
      await expect(insert(anchor.reviewer, { answered_at: "2020-01-01T00:00:00Z" })).rejects.toMatchObject(
        refused,
      );
      const elsewhere = { review_id: stage.audit.reviews.mia, answered_by: stage.audit.ids.mia };
      await expect(insert("mia", elsewhere)).rejects.toMatchObject(refused);
    });

    test.each([
      "update former_answer set value = 'nej'",
      "delete from former_answer",
      "update asked_twice set level = 1",
      "delete from asked_twice",
    ])("not even the head of quality: %s", async (statement) => {
      await expect(as("tove", (tx) => sql.raw(statement).execute(tx))).rejects.toMatchObject(refused);
    });

    test("the list is the head of quality's to write", async () => {
      const insert = as("mia", (tx) =>
        sql`insert into asked_twice select id, 1, 'N1' from draw where audit_id = 'ny'`.execute(tx),
      );
      await expect(insert).rejects.toMatchObject(refused);
    });
  });

  describe("the results", () => {
    beforeAll(async () => {
      await system(async (tx) => {
        // By the new wording everybody answers no, by the former yes: in the anchor cases as they were answered then.
        await sql`delete from answer_fingerprint`.execute(tx);
        await sql`delete from former_answer`.execute(tx);
        await sql`delete from answer using review where review.id = review_id and audit_id = 'ny'`.execute(
          tx,
        );
        for (const [table, version, value] of [
          ["answer", 2, "nej"],
          ["former_answer", 1, "ja"],
        ] as const)
          await sql`
            insert into ${sql.table(table)} (review_id, question_id, question_version, revision, value)
            select id, 'IND-07', ${version}::integer, 1, ${value} from review where audit_id = 'ny'`.execute(
            tx,
          );
        await sql`update review set status = 'afsluttet' where audit_id = 'ny'`.execute(tx);
      });
      for (const level of [1, 2])
        expect((await head("POST", `${base}/levels/${level}/status`, { to: "lukket" })).status).toBe(200);
      expect((await head("POST", `${base}/status`, { to: "lukket" })).status).toBe(200);
    });
    const ind07 = async (person: Person) => {
      const { body } = await request(person, "GET", `${base}/results`);
      return body.questions.find(({ id }: { id: string }) => id === "IND-07");
    };

    test("tell the criterion from strictness: the answers by the former wording are what they were", async () => {
      const { split, levels, change } = await ind07("tove");
      expect(split).toMatchObject({
        total: { value: -1 },
        practice: { value: 0 },
        strictness: { value: 0 },
        criteria: { id: "deling:IND-07:kriterium", value: -1 },
        anchors: 9,
        bothWordings: 16,
        changed: ["kriterium"],
      });
      expect(split.sentence).toMatch(
        /^Af faldet på 100 procentpoint \(14\/14 → 0\/7\) er 100 det nye kriterium, som er strengere \(mellem −100 og −\d+\): de samme 16 sager får oftere nej efter den nye ordlyd end efter den gamle\./,
      );
      // They are in no other figure, and another version is not compared.
      expect(levels).toMatchObject([
        { yes: 0, no: 7 },
        { yes: 0, no: 7 },
      ]);
      expect(change).toBeNull();
    });

    test("say to a reader what they show, without a figure", async () => {
      expect(await ind07("lars")).toMatchObject({
        split: null,
        noSplitReason: expect.stringMatching(/^Ankersagerne viser, at det nye kriterium er strengere\./),
        hiddenSplit: { changed: ["kriterium"], isReworded: true },
      });
    });

    test("open where the part comes from", async () => {
      const { body } = await head("GET", `${base}/figures/deling:IND-07:kriterium`);
      expect(body).toMatchObject({ value: "−100,0 procentpoint" });
      expect(JSON.stringify(body)).toContain("Sager, besvaret efter begge ordlyde");
    });

    test("are verified on a second path, and the cases are drawn again", async () => {
      expect((await head("POST", `${base}/verification`)).body.differences).toEqual([]);
      await system((tx) =>
        sql`delete from asked_twice where case_number like 'B%' and level = 2`.execute(tx),
      );
      const { differences } = (await head("POST", `${base}/verification`)).body;
      expect(differences[0]).toMatch(
        /^Sag B\d\d på niveau 2 skulle være blandt dem, der spørges efter begge ordlyde, men er det ikke\.$/,
      );
    });
  });
});
