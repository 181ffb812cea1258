import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { DrawView } from "#contract/draws";
import type { QuestionResultView, Results } from "#contract/results";
import { base, setAnchorStage } from "../../../../test/audits/anchor-stage.ts";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { earlierCases, submittedOn } from "../../../../test/fixtures/earlier-audit.ts";
import type { Person } from "../../../../test/fixtures/small-audit.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";

describeOnBothEngines("anchor cases reviewed, and the change they split", (open) => {
  const stage = setAnchorStage(open);
  const { head, as, system, anchorReviews, anchorOn } = stage;

  describe("the review: blind, and the case as it stood", () => {
    let reviewer: Person;
    beforeAll(async () => {
      await stage.draw();
      await stage.allocateAndOpen();
      const { id } = await anchorOn(2);
      const who = await system((tx) =>
        tx
          .selectFrom("review_participant")
          .select("user_id")
          .where("review_id", "=", id)
          .executeTakeFirstOrThrow(),
      );
      reviewer = who.user_id === stage.audit.ids.ida ? "ida" : "ole";
    });

    test("events, age, closing and facts are those of the day it was first submitted", async () => {
      const { id } = await anchorOn(2);
      const { body } = await stage.audit.request(reviewer, "GET", `/api/reviews/${id}`);
      expect(body.events.map((event: { id: string }) => event.id)).toEqual(["i1"]);
      for (const event of body.events) expect(event.date <= submittedOn).toBe(true);
      expect(body.caseFile).toMatchObject({ ageYears: 13, closed: null });
      expect(JSON.stringify(body.questions.map(({ facts }: { facts: unknown }) => facts))).not.toContain(
        "2025",
      );
    });

    test("nothing tells it from another review", async () => {
      const { body: lists } = await stage.audit.request(reviewer, "GET", "/api/reviews/mine");
      const known = new Set((await anchorReviews()).map(({ id }) => id));
      const shapes = lists.map((row: { id: number }) => Object.keys(row).sort().join());
      expect(new Set(shapes).size).toBe(1);
      expect(lists.some((row: { id: number }) => known.has(row.id))).toBe(true);
      const { id } = await anchorOn(2);
      const { body } = await stage.audit.request(reviewer, "GET", `/api/reviews/${id}`);
      expect(JSON.stringify([lists, body])).not.toMatch(/anker|anchor|frozen|Tilsyn 2024/i);
      const draw = (await stage.audit.request(reviewer, "GET", `${base}/draw`)).body as DrawView;
      const mine = new Set(lists.map((row: { caseNumber: string }) => row.caseNumber));
      expect(draw.drawn.filter(({ caseNumber }) => mine.has(caseNumber))).toEqual([]);
    });

    test("who sees the case only to review it sees its page as it stood; those who work with it see all", async () => {
      const { case_number } = await anchorOn(1);
      const page = async (person: Person) =>
        (await stage.audit.request(person, "GET", `/api/cases/${case_number}?purpose=sagen`)).body;
      expect((await page("kai")).events.map((event: { id: string }) => event.id)).toEqual(["i1"]);
      expect((await page("kai")).caseFile.closed).toBeNull();
      expect((await page("mia")).events.map((event: { id: string }) => event.id)).toEqual(["i1", "s1"]);
    });

    test("while it is unfinished the earlier audit's answers are not to be seen either", async () => {
      const { case_number } = await anchorOn(1);
      await system((tx) =>
        tx
          .insertInto("user_role")
          .values({ user_id: stage.audit.ids.kai, role: "teamleder", unit_id: "nord" })
          .execute(),
      );
      const seen = (caseNumber: string) =>
        as("kai", (tx) =>
          tx
            .selectFrom("answer")
            .innerJoin("review", "review.id", "review_id")
            .select("review_id")
            .where("case_number", "=", caseNumber)
            .execute(),
        );
      const others = new Set((await anchorReviews()).map((row) => row.case_number));
      const free = earlierCases.find((caseNumber) => !others.has(caseNumber)) ?? "";
      expect(await seen(case_number)).toEqual([]);
      expect(await seen(free)).toHaveLength(2);
    });

    test("a file of answers cannot answer it: a file's reviewer saw the case as it is today", async () => {
      const { case_number } = await anchorOn(2);
      const [svar] = await importTexts(stage.audit.database, [
        `tilsyn;niveau;sagsnummer;spoergsmaal;svar\nny;2;${case_number};OPF-01;ja`,
      ]);
      expect(svar).toMatchObject({ accepted: 0, rejected: 1 });
      expect(svar?.rejections[0]?.reason).toContain("er en ankersag");
    });

    test("an answer is taken as any other, and the dates say nothing", async () => {
      const { id } = await anchorOn(2);
      const answered = await stage.audit.request(reviewer, "PUT", `/api/reviews/${id}/answers/OPF-01`, {
        value: "nej",
        remark: "Ingen opfølgning",
        expectedRevision: 0,
      });
      expect(answered).toMatchObject({ status: 200, body: { difference: null } });
    });

    test("one that cannot be read again goes out, and none comes in its place", async () => {
      const last = (await anchorReviews()).filter(({ level }) => level === 1).at(-1);
      const { body } = await head("POST", `${base}/draw/replacements`, {
        caseNumber: last?.case_number,
        reason: "Sagen er overdraget",
      });
      expect(body.anchors.cases.at(-1)).toMatchObject({ givenUpReason: "Sagen er overdraget" });
      expect(body.anchors.levels[0]).toMatchObject({ planned: 10, drawn: 9 });
      expect(body.replacements).toEqual([]);
      expect((await head("GET", base)).body.levels).toMatchObject([{ cases: 7 }, { cases: 7 }]);
    });
  });

  describe("the results", () => {
    const result = (results: Results): QuestionResultView => {
      const found = results.questions.find(({ id }) => id === "OPF-01");
      if (found === undefined) throw new Error("OPF-01 is not asked");
      return found;
    };

    beforeAll(async () => {
      await system(async (tx) => {
        // Everybody answers no on both levels, and Ida takes one back after she has submitted.
        const reviews = await tx.selectFrom("review").selectAll().where("audit_id", "=", "ny").execute();
        for (const { id, status } of reviews.filter((row) => row.status !== "udgaaet")) {
          const answer = { review_id: id, question_id: "OPF-01", question_version: 1, value: "nej" };
          if (status === "tildelt")
            await tx
              .insertInto("answer")
              .values({ ...answer, revision: 1 })
              .execute();
          await tx.updateTable("review").set({ status: "afsluttet" }).where("id", "=", id).execute();
        }
        const again = reviews.find((row) => row.level === 2 && row.status === "i-gang")?.id ?? 0;
        const taken = {
          review_id: again,
          question_id: "OPF-01",
          question_version: 1,
          revision: 2,
          value: "ja",
        };
        await tx.insertInto("answer").values(taken).execute();
      });
      for (const level of [1, 2])
        expect((await head("POST", `${base}/levels/${level}/status`, { to: "lukket" })).status).toBe(200);
      expect((await head("POST", `${base}/status`, { to: "lukket" })).status).toBe(200);
    });

    test("leave them out of the ordinary figures", async () => {
      const { body } = await head("GET", `${base}/results`);
      expect(body.audit.levels).toMatchObject([
        { cases: 7, submitted: 7 },
        { cases: 7, submitted: 7 },
      ]);
      expect(result(body).levels).toMatchObject([
        { yes: 0, no: 7 },
        { yes: 0, no: 7 },
      ]);
      expect(result(body).agreement.map(({ pairs }) => pairs)).toEqual([7, 7, 7]);
      const behind = await head("GET", `${base}/results/OPF-01/answers?level=2`);
      expect(behind.body.total).toBe(7);
    });

    test("split the fall: the same nine cases now get no, by the answers first submitted", async () => {
      const { body } = await head("GET", `${base}/results`);
      expect(body.audit.anchors).toEqual({
        from: { id: "2024", title: "Tilsyn 2024" },
        planned: 9,
        submitted: 9,
      });
      expect(result(body)).toMatchObject({
        noSplitReason: null,
        split: {
          level: 2,
          total: { value: -1 },
          strictness: { value: -1 },
          practice: { value: 0 },
          criteria: null,
          anchors: 9,
          bothWordings: 0,
          changed: ["strenghed"],
          suppressed: true,
        },
      });
      expect(result(body).split?.sentence).toMatch(
        /^Af faldet på 100 procentpoint \(14\/14 → 0\/7\) er 100 strengere bedømmelse \(mellem −100 og −\d+\): de samme 9 sager får nu oftere nej\. Praksis kan ikke siges at være ændret/,
      );
    });

    test("say to a reader what they show, without a figure", async () => {
      const { body } = await stage.audit.request("lars", "GET", `${base}/results`);
      expect(result(body).split).toBeNull();
      expect(result(body).noSplitReason).toBe(
        "Ankersagerne viser, at de samme sager nu bedømmes strengere. Praksis kan ikke siges at være ændret. Tallene bag er for små til at blive vist uden for huset.",
      );
    });

    test("are verified on a second path, the draw of the anchors too", async () => {
      const { body } = await head("POST", `${base}/verification`);
      expect(body.differences).toEqual([]);
      expect(body.checked.some((sentence: string) => sentence.startsWith("Ankersagerne: 10 sager"))).toBe(
        true,
      );
    });

    test("nobody is asked to settle an anchor case", async () => {
      const { case_number } = await anchorOn(2);
      const { rows } = await as("tove", (tx) =>
        sql<{ may: boolean }>`select may_meet('ny', ${case_number}) as may`.execute(tx),
      );
      expect(rows).toEqual([{ may: false }]);
    });
  });
});
