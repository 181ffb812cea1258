import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawAnchors } from "#audit/anchors/draw-anchors";
import { drawSample } from "#audit/draw/draw-sample";
import type { DrawView } from "#contract/draws";
import type { QuestionResultView, Results } from "#contract/results";
import type { Tx } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import {
  earlierCases,
  loadEarlierAudit,
  newCases,
  submittedOn,
} from "../../../../test/fixtures/earlier-audit.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";

const period = { from: "2025-01-01", to: "2025-12-31" };
const planned = {
  id: "ny",
  title: "Tilsyn 2025",
  modelId: "barnets-lov-2025",
  modelVersion: 1,
  periods: { "§ 32": period, "§ 30": period, "§§ 46-47": period },
  baselineAuditId: "2024",
  themeQuestions: [],
};
const anchors = {
  from: "2024",
  levels: [
    { level: 1, cases: 10 },
    { level: 2, cases: 9 },
  ],
};
const sizes = { "§ 32": 7, "§ 30": 0, "§§ 46-47": 0 };
const plan = {
  levels: [
    { level: 1, strata: sizes },
    { level: 2, strata: sizes },
  ],
  maxPerCaseworker: null,
  exclude: [],
  anchors,
};
const seed = "tal 4 11 20";
const base = "/api/audits/ny";

describeOnBothEngines("anchor cases, from plan to the split of a change", (open) => {
  let audit: SmallAudit;
  const head = (method: "GET" | "POST" | "PUT", url: string, payload?: object) =>
    audit.request("tove", method, url, payload);
  const as = <Result>(person: Person, work: (tx: Tx) => Promise<Result>) =>
    audit.database.asUser({ id: audit.ids[person] }, work);
  const system = <Result>(work: (tx: Tx) => Promise<Result>) => audit.database.asSystem("test", work);
  const anchorReviews = () =>
    system((tx) =>
      tx
        .selectFrom("anchor_review as anchor")
        .innerJoin("review", "review.id", "review_id")
        .select(["review.id", "review.level", "review.case_number", "review.status"])
        .orderBy("position")
        .execute(),
    );
  const anchorOn = async (level: number) => {
    const found = (await anchorReviews()).find((row) => row.level === level && row.status !== "udgaaet");
    if (found === undefined) throw new Error("no anchor case");
    return found;
  };
  /** Everything allocated to Ida on level 2 and not an anchor case. */
  const ordinaryOn = async (level: number) => {
    const known = new Set((await anchorReviews()).map(({ id }) => id));
    const rows = await system((tx) =>
      tx.selectFrom("review").select("id").where("audit_id", "=", "ny").where("level", "=", level).execute(),
    );
    return rows.map(({ id }) => id).filter((id) => !known.has(id));
  };

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
    await loadEarlierAudit(audit);
    expect((await head("POST", "/api/audits", planned)).status).toBe(200);
    expect((await head("POST", `${base}/draw/frame`, {})).body).toMatchObject({
      frame: { size: 8 },
      anchorSources: [
        {
          id: "2024",
          levels: [
            { level: 1, cases: 14 },
            { level: 2, cases: 14 },
          ],
        },
      ],
    });
  });
  afterAll(() => audit.app.close());

  describe("plan and draw", () => {
    test.each([
      [{ ...anchors, from: "2026" }, "ankersager-uden-tilsyn"],
      [{ ...anchors, levels: [{ level: 1, cases: 15 }] }, "ankersager-for-mange"],
      [{ ...anchors, levels: [{ level: 3, cases: 1 }] }, "ankersager-ukendt-niveau"],
    ])("is refused: %o", async (given, code) => {
      expect(await head("POST", `${base}/draw/plan`, { ...plan, anchors: given })).toMatchObject({
        status: 422,
        body: { code },
      });
    });

    test("the same seed draws both, the sample as it would be without anchors", async () => {
      expect((await head("POST", `${base}/draw/plan`, plan)).status).toBe(200);
      await head("POST", `${base}/draw/seed`, { seed });
      const draw = (await head("POST", `${base}/draw`)).body as DrawView;
      const frame = [...newCases, "A01", "A02"].map((caseNumber) => ({
        caseNumber,
        stratum: "§ 32",
        unit: "nord",
        raadgiver: "R1",
      }));
      const sample = drawSample(frame, plan, seed).levels[0]?.strata["§ 32"] ?? [];
      expect(draw.drawn.map(({ caseNumber }) => caseNumber)).toEqual(sample);
      const candidates = earlierCases.map((caseNumber) => ({ caseNumber, levels: [1, 2] }));
      const expected = drawAnchors(candidates, plan, sample, seed);
      expect(draw.anchors).toMatchObject({
        from: { id: "2024", title: "Tilsyn 2024" },
        levels: [
          { level: 1, planned: 10, drawn: 10 },
          { level: 2, planned: 9, drawn: 9 },
        ],
        cases: expected.map(({ caseNumber, levels }) => ({ caseNumber, level: levels.at(-1) })),
      });
      for (const { caseNumber } of expected) expect(sample).not.toContain(caseNumber);
      expect((await head("GET", base)).body.levels).toMatchObject([{ cases: 7 }, { cases: 7 }]);
    });

    test("which they are is the head of quality's knowledge alone, whatever SQL is asked", async () => {
      for (const person of ["mia", "kai", "ida", "bo", "eva", "rita", "lars", "ada"] as const)
        expect(await as(person, (tx) => tx.selectFrom("anchor_case").selectAll().execute())).toEqual([]);
      expect(await as("tove", (tx) => tx.selectFrom("anchor_review").selectAll().execute())).toHaveLength(19);
      const seen = (await audit.request("mia", "GET", `${base}/draw`)).body as DrawView;
      expect(seen.anchors).toMatchObject({ levels: [{ drawn: 10 }, { drawn: 9 }], cases: [] });
      expect(seen.anchorSources).toEqual([]);
    });

    test.each<[Person, string]>([
      [
        "mia",
        "insert into anchor_case (draw_id, level, case_number, earlier_review_id, as_of, position, ticket) values (1, 1, 'N1', 1, '2024-01-01', 1, '')",
      ],
      ["tove", "update anchor_case set as_of = '2026-01-01'"],
      ["tove", "delete from anchor_case"],
    ])("%s may not: %s", async (person, statement) => {
      await expect(as(person, (tx) => sql.raw(statement).execute(tx))).rejects.toMatchObject({
        code: "42501",
      });
    });
  });

  describe("allocation (design rule 5)", () => {
    test("shares them out with the others, never to who read the case in the earlier audit", async () => {
      const { reviews } = (await head("POST", `${base}/allocation`)).body;
      const known = new Set((await anchorReviews()).map(({ id }) => id));
      const given = reviews.filter((one: { reviewId: number }) => known.has(one.reviewId));
      for (const { level, reviewer, reason } of given) {
        if (level === 2) expect([audit.ids.ida, audit.ids.ole]).toContain(reviewer.id);
        else expect(reason).toContain("har målt den i tilsynet før");
      }
    });

    test("not by hand either, nor in SQL", async () => {
      const { id } = await anchorOn(1);
      const url = `/api/reviews/${id}/reviewer`;
      expect(await head("PUT", url, { userId: audit.ids.mia })).toMatchObject({
        status: 422,
        body: { code: "har-maalt-sagen-foer" },
      });
      const row = { review_id: id, user_id: audit.ids.mia, part: "maaler", added_by: audit.ids.tove };
      await expect(
        as("tove", (tx) => tx.insertInto("review_participant").values(row).execute()),
      ).rejects.toMatchObject({ code: "42501" });
      for (const review of (await anchorReviews()).filter(({ level }) => level === 1))
        expect(
          await head("PUT", `/api/reviews/${review.id}/reviewer`, { userId: audit.ids.kai }),
        ).toMatchObject({
          status: 200,
        });
    });
  });

  describe("the review: blind, and the case as it stood", () => {
    let reviewer: Person;
    beforeAll(async () => {
      for (const level of [1, 2]) await head("POST", `${base}/levels/${level}/status`, { to: "aaben" });
      const { id } = await anchorOn(2);
      const who = await system((tx) =>
        tx
          .selectFrom("review_participant")
          .select("user_id")
          .where("review_id", "=", id)
          .executeTakeFirstOrThrow(),
      );
      reviewer = who.user_id === audit.ids.ida ? "ida" : "ole";
    });

    test("events, age, closing and facts are those of the day it was first submitted", async () => {
      const { id } = await anchorOn(2);
      const { body } = await audit.request(reviewer, "GET", `/api/reviews/${id}`);
      expect(body.events.map((event: { id: string }) => event.id)).toEqual(["i1"]);
      for (const event of body.events) expect(event.date <= submittedOn).toBe(true);
      expect(body.caseFile).toMatchObject({ ageYears: 13, closed: null });
      expect(JSON.stringify(body.questions.map(({ facts }: { facts: unknown }) => facts))).not.toContain(
        "2025",
      );
    });

    test("nothing tells it from another review", async () => {
      const [ordinary] = await ordinaryOn(2);
      const read = async (id: number) => (await head("GET", `/api/reviews/${id}`)).status;
      expect(await read(ordinary ?? 0)).toBe(403);
      const { body: lists } = await audit.request(reviewer, "GET", "/api/reviews/mine");
      const known = new Set((await anchorReviews()).map(({ id }) => id));
      const shapes = lists.map((row: { id: number }) => Object.keys(row).sort().join());
      expect(new Set(shapes).size).toBe(1);
      expect(lists.some((row: { id: number }) => known.has(row.id))).toBe(true);
      const { id } = await anchorOn(2);
      const { body } = await audit.request(reviewer, "GET", `/api/reviews/${id}`);
      expect(JSON.stringify([lists, body])).not.toMatch(/anker|anchor|frozen|Tilsyn 2024/i);
      const draw = (await audit.request(reviewer, "GET", `${base}/draw`)).body as DrawView;
      const mine = new Set(lists.map((row: { caseNumber: string }) => row.caseNumber));
      expect(draw.drawn.filter(({ caseNumber }) => mine.has(caseNumber))).toEqual([]);
    });

    test("who sees the case only to review it sees its page as it stood; those who work with it see all", async () => {
      const { case_number } = await anchorOn(1);
      const page = async (person: Person) =>
        (await audit.request(person, "GET", `/api/cases/${case_number}?purpose=sagen`)).body;
      expect((await page("kai")).events.map((event: { id: string }) => event.id)).toEqual(["i1"]);
      expect((await page("kai")).caseFile.closed).toBeNull();
      expect((await page("mia")).events.map((event: { id: string }) => event.id)).toEqual(["i1", "s1"]);
    });

    test("while it is unfinished the earlier audit's answers are not to be seen either", async () => {
      const { case_number } = await anchorOn(1);
      await system((tx) =>
        tx
          .insertInto("user_role")
          .values({ user_id: audit.ids.kai, role: "teamleder", unit_id: "nord" })
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

    test("an answer is taken as any other, and the dates say nothing", async () => {
      const { id } = await anchorOn(2);
      const answered = await audit.request(reviewer, "PUT", `/api/reviews/${id}/answers/OPF-01`, {
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
          verdict: "strenghed",
          suppressed: true,
        },
      });
      expect(result(body).split?.sentence).toMatch(
        /^Af faldet på 100 procentpoint \(14\/14 → 0\/7\) er 100 strengere bedømmelse \(mellem −100 og −\d+\): de samme 9 sager får nu oftere nej\. Praksis kan ikke siges at være ændret/,
      );
    });

    test("say to a reader what they show, without a figure", async () => {
      const { body } = await audit.request("lars", "GET", `${base}/results`);
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
