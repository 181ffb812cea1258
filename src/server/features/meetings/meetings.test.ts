import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import {
  answerQuestion,
  answerReview,
  countSeen,
  reviewUrl,
  submitReview,
} from "../../../../test/fixtures/answer-review.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";

describeOnBothEngines("the levels meet", (open) => {
  let audit: SmallAudit;

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
    await answerReview(audit, "mia", ["IND-03", "IND-09"]);
    await submitReview(audit, "mia");
    await answerReview(audit, "ida", ["IND-09", "IND-10"]);
    await submitReview(audit, "ida");
  });
  afterAll(() => audit.app.close());

  const differences = async () => (await audit.request("tove", "GET", "/api/audits/2026/differences")).body;
  const meetUrl = (questionId: string, what: string) => `/api/audits/2026/meetings/N1/${questionId}/${what}`;

  test("gives who was stricter on each question, from the blind answers", async () => {
    const { questions } = await differences();
    const ids = questions.map(
      ({
        questionId,
        firstStricter,
        secondStricter,
      }: {
        questionId: string;
        firstStricter: number;
        secondStricter: number;
      }) => [questionId, firstStricter, secondStricter],
    );
    expect(ids.sort()).toEqual([
      ["IND-03", 1, 0],
      ["IND-10", 0, 1],
    ]);
  });

  test("tells why an answer was kept beside the dates (level 0): the latest reason of each level", async () => {
    await audit.database.asSystem("test", async (tx) => {
      const said = { review_id: audit.reviews.mia, question_id: "IND-03", answer_revision: 1 };
      const kept = { ...said, kind: "fastholdt", reacted_by: audit.ids.mia };
      await tx
        .insertInto("machine_reaction")
        .values([
          { ...kept, reason: "Se notatet." },
          { ...kept, reason: "Børnesamtalen står i journalen, ikke som hændelse." },
        ])
        .execute();
    });
    for (const person of ["mia", "ida", "tove"] as const) {
      const { body } = await audit.request(person, "GET", "/api/audits/2026/differences");
      const met = body.differences.find(
        ({ question }: { question: { id: string } }) => question.id === "IND-03",
      );
      expect(met.answers).toMatchObject([
        {
          level: 1,
          reaction: {
            kind: "fastholdt",
            by: "mia",
            reason: "Børnesamtalen står i journalen, ikke som hændelse.",
          },
        },
        { level: 2, reaction: null },
      ]);
    }
    const { body } = await audit.request("kai", "GET", "/api/audits/2026/differences");
    expect(body.differences).toEqual([]);
  });

  test.each<[Person, number]>([
    ["mia", 200],
    ["ida", 200],
    ["tove", 200],
    ["ole", 404],
    ["kai", 404],
    ["bo", 404],
    ["eva", 403],
    ["rita", 403],
    ["lars", 403],
    ["ada", 403],
  ])("%s writes to the others on IND-03: %i", async (person, status) => {
    const written = await audit.request(person, "POST", meetUrl("IND-03", "messages"), {
      text: `Hilsen fra ${person}`,
    });
    expect(written.status).toBe(status);
  });

  test("settles an answer as a layer on top: the levels' answers stay", async () => {
    const before = (await differences()).questions;
    const settled = await audit.request("ida", "POST", meetUrl("IND-03", "adjudication"), {
      value: "nej",
      reason: "Datoen mangler.",
    });
    expect(settled.body).toMatchObject({ differs: true, adjudication: { value: "nej", by: "ida" } });
    expect(
      settled.body.answers.map(({ level, value }: { level: number; value: string }) => [level, value]),
    ).toEqual([
      [1, "nej"],
      [2, "ja"],
    ]);
    const after = (await differences()).questions;
    expect(after.map(({ settled: _, ...rest }: { settled: number }) => rest)).toEqual(
      before.map(({ settled: _, ...rest }: { settled: number }) => rest),
    );
    expect(
      (
        await audit.request("ida", "POST", meetUrl("IND-09", "adjudication"), {
          value: "ja",
          reason: "Vi er enige.",
        })
      ).status,
    ).toBe(422);
  });

  describe("the sentence of the criterion that was read differently", () => {
    const phrasesUrl = "/api/audits/2026/results/IND-03/phrases";
    const point = (person: Person, phrase: object | null, text = "Jeg læste »dato« strengere.") =>
      audit.request(person, "POST", meetUrl("IND-03", "messages"), { text, phrase });

    test("goes with the message, as text, place and version", async () => {
      const { status, body } = await point("mia", { value: "nej", index: 0 });
      expect(status).toBe(200);
      const { phrase } = body.messages.at(-1);
      expect(phrase).toMatchObject({ version: 1, value: "nej", index: 0 });
      expect(body.question.criterion.byValue.nej).toContain(phrase.text);
      expect((await point("ida", { value: "nej", index: 0 })).status).toBe(200);
      expect((await point("ida", { value: "nej", index: 99 })).body.code).toBe("saetning-findes-ikke");
      const settled = await audit.request("ida", "POST", meetUrl("IND-03", "adjudication"), {
        value: "nej",
        reason: "Datoen mangler.",
        phrase: { value: "ja", index: 0 },
      });
      expect(settled.body.adjudication.phrase).toMatchObject({ value: "ja", index: 0 });
    });

    test("is counted on the line of the question, for those who may meet", async () => {
      const { questions } = await differences();
      const line = questions.find(({ questionId }: { questionId: string }) => questionId === "IND-03");
      expect(line.phrases).toMatchObject([
        { value: "nej", index: 0, cases: 1, messages: 2, settlements: 0 },
        { value: "ja", index: 0, cases: 1, messages: 0, settlements: 1 },
      ]);
    });

    test.each<[Person, number]>([
      ["tove", 200],
      ["mia", 200],
      ["eva", 200],
      ["lars", 403],
      ["rita", 403],
      ["ada", 403],
    ])("%s asks for the counts: %i", async (person, status) => {
      const asked = await audit.request(person, "GET", phrasesUrl);
      expect(asked.status).toBe(status);
      expect(JSON.stringify(asked.body)).not.toContain("strengere");
    });

    test("of levels still open, the head of quality alone is told", async () => {
      const counts = async (person: Person) => (await audit.request(person, "GET", phrasesUrl)).body;
      expect(await counts("tove")).toMatchObject({ conversations: 1, pointing: 1, phrases: [{}, {}] });
      expect(await counts("eva")).toEqual({ conversations: 0, pointing: 0, phrases: [] });
      await setLevels("lukket");
      expect(await counts("eva")).toEqual(await counts("tove"));
      await setLevels("aaben");
      expect((await audit.request("tove", "GET", phrasesUrl.replace("IND-03", "XX-1"))).status).toBe(404);
    });

    const setLevels = (status: string) =>
      audit.database.asSystem("test", (tx) => tx.updateTable("audit_level").set({ status }).execute());

    test("row-level security hides it with the message, and nobody changes it", async () => {
      const seenBy = (person: Person) =>
        audit.database.asUser({ id: audit.ids[person] }, (tx) =>
          tx.selectFrom("question_message").select("phrase").where("phrase", "is not", null).execute(),
        );
      expect(await seenBy("mia")).toHaveLength(2);
      for (const person of ["kai", "eva", "lars", "rita", "ada"] as const)
        expect(await seenBy(person), person).toEqual([]);
      const change = audit.database.asUser({ id: audit.ids.mia }, (tx) =>
        tx.updateTable("question_message").set({ phrase: null }).execute(),
      );
      await expect(change).rejects.toThrow("permission denied");
    });

    test("is nothing but a sentence with its place", async () => {
      const stored = audit.database.asSystem("test", (tx) =>
        tx
          .updateTable("question_message")
          .set({ phrase: JSON.stringify({ value: "ja" }) })
          .execute(),
      );
      await expect(stored).rejects.toThrow("check");
    });
  });

  test("reopening needs the head of quality and a reason, and never changes the blind answers", async () => {
    expect(
      (await audit.request("mia", "POST", `${reviewUrl(audit, "mia")}/reopening`, { reason: "Jeg fortrød." }))
        .status,
    ).toBe(422);
    expect(
      (await audit.request("tove", "POST", `${reviewUrl(audit, "mia")}/reopening`, { reason: "" })).status,
    ).toBe(400);
    expect(
      (
        await audit.request("tove", "POST", `${reviewUrl(audit, "mia")}/reopening`, {
          reason: "Forkert bilag læst.",
        })
      ).status,
    ).toBe(200);
    expect(await countSeen(audit, "mia", "answer", audit.reviews.ida)).toBe(0);
    await answerQuestion(audit, "mia", "mia", "IND-03", { value: "ja", expectedRevision: 1 });
    await audit.request("mia", "POST", `${reviewUrl(audit, "mia")}/submission`);
    const { differences: found } = await differences();
    const changed = found.find(({ question }: { question: { id: string } }) => question.id === "IND-03");
    expect(changed.answers).toMatchObject([
      { level: 1, value: "nej" },
      { level: 2, value: "ja" },
    ]);
    const now = await audit.request("mia", "GET", reviewUrl(audit, "mia"));
    expect(
      now.body.answers.find(({ questionId }: { questionId: string }) => questionId === "IND-03"),
    ).toMatchObject({ value: "ja", revision: 2 });
  });
});
