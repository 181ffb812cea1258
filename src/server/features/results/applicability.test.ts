import { afterAll, beforeAll, expect, test } from "vitest";
import type { Applicability } from "#contract/applicability";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { answerQuestion } from "../../../../test/fixtures/answer-review.ts";
import { readSmallFrame } from "../../../../test/fixtures/read-small-frame.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";

describeOnBothEngines("how often »ikke relevant« is chosen", (open) => {
  let audit: SmallAudit;
  const read = async (person: Person) => {
    const { status, body } = await audit.request(person, "GET", "/api/audits/2026/applicability");
    return { status, body: body as Applicability };
  };
  const submit = (review: number) =>
    audit.database.asSystem("test", (tx) =>
      tx
        .updateTable("review")
        .set({ status: "afsluttet", first_submitted_at: "2100-01-01T00:00:00Z" })
        .where("id", "=", review)
        .execute(),
    );

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
    await readSmallFrame(audit);
    await answerQuestion(audit, "mia", "mia", "UDR-13", { value: "ikke-relevant" });
    await answerQuestion(audit, "kai", "kai", "UDR-13", { value: "ja" });
    await submit(audit.reviews.mia);
    await submit(audit.reviews.kai);
  });
  afterAll(() => audit.app.close());

  test("by question and level, and by reviewer beside the other: the head of quality's", async () => {
    const { questions, reviewers } = (await read("tove")).body;
    expect(questions.find(({ id }) => id === "UDR-13")?.levels).toMatchObject([
      { level: 1, asked: 2, notRelevant: 1 },
    ]);
    expect(
      reviewers.map(({ level, asked, notRelevant, expected, departs }) => [
        level,
        asked,
        notRelevant,
        expected,
        departs,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [1, 1, 1, 0, false],
        [1, 1, 0, 1, false],
      ]),
    );
  });

  test("others see nobody by name, and nothing of an open level", async () => {
    for (const person of ["mia", "ida", "eva"] as const) {
      const { questions, reviewers } = (await read(person)).body;
      expect(reviewers).toEqual([]);
      expect(questions.flatMap(({ levels }) => levels)).toEqual([]);
    }
  });

  test.each<Person>(["lars", "rita", "ada"])("%s gets none of it", async (person) => {
    expect((await read(person)).status).toBe(403);
  });
});
