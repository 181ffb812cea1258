import { afterAll, beforeAll, expect, test } from "vitest";
import type { PlannerFacts } from "#contract/planner";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";

/** Seconds after the review's first answer at which each of its answers was given. */
const paces = [
  [0, 60, 120], // 2 minutes
  [0, 120, 240], // 4
  [0, 180, 360], // 6
  [0, 240, 240 + 3600, 480 + 3600], // 8: the hour between is a pause
  [0, 300, 600], // 10
];

describeOnBothEngines("what earlier audits tell who plans", (open) => {
  let audit: SmallAudit;
  const facts = async (person: Person) => {
    const { status, body } = await audit.request(person, "GET", "/api/models/barnets-lov-2025/planner");
    return { status, body: body as PlannerFacts };
  };
  const review = (id: number, seconds: readonly number[], imported = false) =>
    audit.database.asSystem("test", async (tx) => {
      const caseNumber = `P${id}`;
      const file = { birth_date: "2012-05-05", area: "udsat", opened: "2024-01-01", child_ref: caseNumber };
      const raadgiver = { unit_id: "nord", raadgiver: "R9" };
      await tx
        .insertInto("case_file")
        .values({ case_number: caseNumber, ...file, ...raadgiver })
        .execute();
      const at = (second: number) => new Date(Date.UTC(2026, 0, 5, 8, 0, second)).toISOString();
      const submitted = { first_submitted_at: at(9000), submitted_at: at(9000), status: "afsluttet" };
      const inserted = await tx
        .insertInto("review")
        .values({ audit_id: "2026", level: 1, case_number: caseNumber, stratum: "§ 32", ...submitted })
        .returning("id")
        .executeTakeFirstOrThrow();
      const answer = { review_id: inserted.id, question_version: 1, revision: 1, value: "ja", imported };
      await tx
        .insertInto("answer")
        .values(
          seconds.map((second, n) => ({ ...answer, question_id: `IND-0${n + 1}`, answered_at: at(second) })),
        )
        .execute();
    });

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
  });
  afterAll(() => audit.app.close());

  test.each<[Person, number]>([
    ["tove", 200],
    ["mia", 403],
    ["lars", 403],
    ["ada", 403],
  ])("%s gets %i", async (person, status) => {
    expect((await facts(person)).status).toBe(status);
  });

  test("nothing is known before anything was held", async () => {
    expect((await facts("tove")).body).toEqual({ frame: null, baseline: null, minutes: [] });
  });

  test("four reviews tell nobody's pace, five tell the median, pauses and files left out", async () => {
    for (const [id, seconds] of paces.slice(0, 4).entries()) await review(id, seconds);
    expect((await facts("tove")).body.minutes).toEqual([]);
    await review(4, paces[4] ?? []);
    await review(5, [0, 0, 0]);
    await review(6, [0, 590, 1180], true);
    expect((await facts("tove")).body.minutes).toEqual([{ level: 1, median: 6, perAnswer: 3, reviews: 5 }]);
  });

  test("the audit closed last tells how many cases a level answered for", async () => {
    await audit.database.asSystem("test", (tx) =>
      tx.updateTable("audit").set({ status: "lukket", closed_at: "2026-02-01T00:00:00Z" }).execute(),
    );
    expect((await facts("tove")).body.baseline).toEqual({
      audit: { id: "2026", name: "Tilsyn 2026" },
      levels: [{ level: 1, cases: 7 }],
    });
  });
});
