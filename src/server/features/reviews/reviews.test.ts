import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";

describeOnBothEngines("reviews", (open) => {
  let audit: SmallAudit;
  const urlOf = (person: keyof SmallAudit["reviews"]) => `/api/reviews/${audit.reviews[person]}`;
  const answer = (person: Person, review: keyof SmallAudit["reviews"], questionId: string, body: object) =>
    audit.request(person, "PUT", `${urlOf(review)}/answers/${questionId}`, {
      remark: "",
      expectedRevision: 0,
      ...body,
    });
  /** Answers everything that is asked: the questions named with the scale's defect, the rest with its best value. */
  const answerAll = async (review: "mia" | "ida", defects: readonly string[]) => {
    const { body } = await audit.request(review, "GET", urlOf(review));
    for (const question of body.questions) {
      const isDefect = defects.includes(question.id);
      const value = isDefect ? question.scale.defects[0] : question.scale.values[0].value;
      const known = body.answers.find((each: { questionId: string }) => each.questionId === question.id);
      const remark = isDefect ? `${review} savner det` : "";
      await answer(review, review, question.id, { value, remark, expectedRevision: known?.revision ?? 0 });
    }
  };
  const countSeen = (
    person: Person,
    view: "answer" | "current_answer" | "blind_answer" | "review_strength",
    review: number,
  ) =>
    audit.database.asUser({ id: audit.ids[person] }, async (tx) => {
      const rows = await tx.selectFrom(view).select("review_id").where("review_id", "=", review).execute();
      return rows.length;
    });

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
  });
  afterAll(() => audit.app.close());

  describe("need to know: a case and its reviews", () => {
    test.each<[Person, number]>([
      ["mia", 200],
      ["ole", 200],
      ["ida", 404],
      ["kai", 404],
      ["bo", 404],
      ["lars", 404],
      ["ada", 404],
      ["per", 404],
      ["rita", 403],
      ["eva", 403],
      ["tove", 403],
    ])("%s opens Mia's unfinished review of N1: %i", async (person, status) => {
      const wanted = person === "ida" ? urlOf("kai") : urlOf("mia");
      expect((await audit.request(person, "GET", wanted)).status).toBe(status);
    });

    test("the looks that were let in are in the log, with their purpose, and no others", async () => {
      const { body } = await audit.request("tove", "GET", "/api/cases/N1/access-log");
      const looks = body.map(({ user, purpose }: { user: string; purpose: string }) => [user, purpose]);
      expect(looks).toEqual([
        ["ole", "Tilsyn 2026, niveau 1"],
        ["mia", "Tilsyn 2026, niveau 1"],
      ]);
    });

    test("each sees their own part in »Mine målinger«, and nothing of others", async () => {
      const mine = async (person: Person) =>
        (await audit.request(person, "GET", "/api/reviews/mine")).body.map(
          ({ caseNumber, level, part }: { caseNumber: string; level: number; part: string }) => [
            caseNumber,
            level,
            part,
          ],
        );
      expect(await mine("mia")).toEqual([["N1", 1, "maaler"]]);
      expect(await mine("ole")).toEqual([["N1", 1, "sparring"]]);
      expect(await mine("ida")).toEqual([["N1", 2, "maaler"]]);
      expect(await mine("tove")).toEqual([]);
    });
  });

  describe("answers: saved at once, every revision kept", () => {
    test("shows facts as dates beside the questions, and why the others are not asked", async () => {
      const { body } = await audit.request("mia", "GET", urlOf("mia"));
      const talk = body.questions.find(({ id }: { id: string }) => id === "IND-03");
      expect(talk.facts).toContain("Samtale med barnet: 8. april 2024.");
      expect(body.notAsked.every(({ reason }: { reason: string }) => reason.startsWith("Stilles i "))).toBe(
        true,
      );
      expect(body).toMatchObject({ mayEdit: true, place: 1, ofMine: 1, nextReviewId: null, mayMeet: false });
    });

    test("the first answer begins the review; the same answer twice is one revision", async () => {
      expect((await answer("mia", "mia", "IND-03", { value: "ja" })).body).toMatchObject({
        revision: 1,
        by: "mia",
      });
      expect((await answer("mia", "mia", "IND-03", { value: "ja" })).body).toMatchObject({ revision: 1 });
      expect((await audit.request("mia", "GET", urlOf("mia"))).body).toMatchObject({
        status: "i-gang",
        answered: 1,
      });
    });

    test("whoever had not seen the latest answer gets it to choose from, and nothing is overwritten", async () => {
      const late = await answer("mia", "mia", "IND-03", { value: "nej", remark: "Ingen samtale" });
      expect(late).toMatchObject({
        status: 409,
        body: { code: "svar-aendret", current: { value: "ja", revision: 1 } },
      });
      await answer("mia", "mia", "IND-03", { value: "nej", remark: "Ingen samtale", expectedRevision: 1 });
      const { body } = await audit.request("mia", "GET", `${urlOf("mia")}/answers/IND-03/revisions`);
      expect(
        body.map(({ revision, value }: { revision: number; value: string }) => [revision, value]),
      ).toEqual([
        [1, "ja"],
        [2, "nej"],
      ]);
    });

    test("ten who answer at once from the same page make one revision and nine conflicts", async () => {
      const all = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          answer("mia", "mia", "IND-05", { value: "nej", remark: `Svar nr. ${index}` }),
        ),
      );
      expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    });

    test.each<[string, Person, string, object, number]>([
      ["a value outside the scale", "mia", "IND-03", { value: "måske" }, 422],
      ["a question that is not asked", "mia", "NY-01", { value: "ja" }, 404],
      ["the one who gave sparring", "ole", "IND-03", { value: "ja" }, 403],
      ["the head of quality", "tove", "IND-03", { value: "ja" }, 403],
      ["the unit head", "eva", "IND-03", { value: "ja" }, 403],
    ])("refuses %s", async (_, person, question, body, status) => {
      expect((await answer(person, "mia", question, body)).status).toBe(status);
    });

    test("the database itself refuses another's answer", async () => {
      const forged = {
        review_id: audit.reviews.mia,
        question_id: "IND-01",
        question_version: 1,
        revision: 1,
        value: "ja",
      };
      for (const person of ["ole", "tove", "ida", "kai"] as const) {
        const id = audit.ids[person];
        const writing = audit.database.asUser({ id }, (tx) =>
          tx
            .insertInto("answer")
            .values({ ...forged, answered_by: id })
            .execute(),
        );
        await expect(writing).rejects.toMatchObject({ code: "42501" });
      }
    });
  });

  describe("submitting, blind first (design rule 4)", () => {
    test("is refused until all is answered and every defect has its remark", async () => {
      const refused = await audit.request("mia", "POST", `${urlOf("mia")}/submission`);
      expect(refused).toMatchObject({ status: 422, body: { code: "maaling-ikke-faerdig" } });
    });

    test("level 2 sees nothing of level 1 while its own review is unfinished, in the database either", async () => {
      await answerAll("mia", ["IND-03", "IND-09"]);
      await audit.request("mia", "PUT", `${urlOf("mia")}/strengths`, { strengths: "Barnet er citeret." });
      expect((await audit.request("mia", "POST", `${urlOf("mia")}/submission`)).body).toMatchObject({
        status: "afsluttet",
        mayEdit: false,
      });
      await answer("ida", "ida", "IND-03", { value: "ja" });
      const refused = await audit.request("ida", "GET", urlOf("mia"));
      expect(refused).toMatchObject({ status: 403, body: { code: "blind-foerst" } });
      for (const view of ["answer", "current_answer", "blind_answer", "review_strength"] as const)
        expect(await countSeen("ida", view, audit.reviews.mia)).toBe(0);
      expect((await audit.request("ida", "GET", "/api/audits/2026/differences")).body).toEqual({
        questions: [],
        differences: [],
      });
      expect((await audit.request("ida", "GET", "/api/audits/2026/meetings/N1")).body).toEqual([]);
    });

    test("level 1 sees nothing of level 2 before it is submitted, nor does the head of quality", async () => {
      for (const person of ["mia", "ole", "tove", "eva", "rita"] as const)
        expect(await countSeen(person, "answer", audit.reviews.ida)).toBe(0);
    });

    test("after both have submitted both read both, and nobody else but the head of quality", async () => {
      await answerAll("ida", ["IND-09", "IND-10"]);
      expect((await audit.request("ida", "POST", `${urlOf("ida")}/submission`)).body).toMatchObject({
        mayMeet: true,
      });
      expect((await audit.request("ida", "GET", urlOf("mia"))).status).toBe(200);
      expect((await audit.request("mia", "GET", urlOf("ida"))).status).toBe(200);
      expect((await audit.request("tove", "GET", urlOf("ida"))).status).toBe(200);
      for (const person of ["kai", "bo", "per", "rita", "eva", "ole", "lars", "ada"] as const)
        expect(await countSeen(person, "answer", audit.reviews.ida)).toBe(0);
    });

    test("the caseworker and the unit's leaders read the answers when the level is closed, and no others", async () => {
      const setLevel = (status: string) =>
        audit.database.asSystem("test", (tx) =>
          tx.updateTable("audit_level").set({ status }).where("level", "=", 1).execute(),
        );
      await setLevel("lukket");
      const seen = async (person: Person) =>
        (await countSeen(person, "current_answer", audit.reviews.mia)) > 0;
      for (const person of ["rita", "eva"] as const) expect(await seen(person)).toBe(true);
      for (const person of ["per", "kai", "bo", "lars", "ada"] as const)
        expect(await seen(person)).toBe(false);
      await setLevel("aaben");
      for (const person of ["rita", "eva"] as const) expect(await seen(person)).toBe(false);
    });
  });

  describe("the levels meet", () => {
    const differences = async () => (await audit.request("tove", "GET", "/api/audits/2026/differences")).body;
    const meetUrl = (questionId: string, what: string) =>
      `/api/audits/2026/meetings/N1/${questionId}/${what}`;

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

    test("reopening needs the head of quality and a reason, and never changes the blind answers", async () => {
      expect(
        (await audit.request("mia", "POST", `${urlOf("mia")}/reopening`, { reason: "Jeg fortrød." })).status,
      ).toBe(422);
      expect((await audit.request("tove", "POST", `${urlOf("mia")}/reopening`, { reason: "" })).status).toBe(
        400,
      );
      expect(
        (await audit.request("tove", "POST", `${urlOf("mia")}/reopening`, { reason: "Forkert bilag læst." }))
          .status,
      ).toBe(200);
      expect(await countSeen("mia", "answer", audit.reviews.ida)).toBe(0);
      await answer("mia", "mia", "IND-03", { value: "ja", expectedRevision: 3 });
      await audit.request("mia", "POST", `${urlOf("mia")}/submission`);
      const { differences: found } = await differences();
      const changed = found.find(({ question }: { question: { id: string } }) => question.id === "IND-03");
      expect(changed.answers).toMatchObject([
        { level: 1, value: "nej" },
        { level: 2, value: "ja" },
      ]);
      const now = await audit.request("mia", "GET", urlOf("mia"));
      expect(
        now.body.answers.find(({ questionId }: { questionId: string }) => questionId === "IND-03"),
      ).toMatchObject({ value: "ja", revision: 4 });
    });
  });

  describe("a critical case", () => {
    const note = "Barnet er ikke set i tre måneder.";
    test("lands on the unit head's desk at once, from whoever sees the case", async () => {
      expect(
        (await audit.request("kai", "POST", "/api/critical-cases", { caseNumber: "N1", auditId: null, note }))
          .status,
      ).toBe(404);
      expect(
        (
          await audit.request("ida", "POST", "/api/critical-cases", {
            caseNumber: "N1",
            auditId: "2026",
            note,
          })
        ).status,
      ).toBe(200);
      expect(
        (
          await audit.request("mia", "POST", "/api/critical-cases", {
            caseNumber: "N1",
            auditId: "2026",
            note,
          })
        ).body,
      ).toMatchObject({ code: "allerede-kritisk" });
      expect((await audit.request("eva", "GET", "/api/critical-cases")).body).toMatchObject([
        { caseNumber: "N1", markedBy: "ida", acknowledgedAt: null },
      ]);
      expect((await audit.request("kai", "GET", "/api/critical-cases")).body).toEqual([]);
      expect((await audit.request("rita", "GET", "/api/critical-cases")).status).toBe(403);
    });

    test("is answered once, by the unit head, with what is done", async () => {
      const [{ id }] = (await audit.request("eva", "GET", "/api/critical-cases")).body;
      const acknowledge = (person: Person) =>
        audit.request(person, "POST", `/api/critical-cases/${id}/acknowledgement`, {
          actionTaken: "Rita besøger barnet i dag.",
        });
      expect((await acknowledge("mia")).body).toMatchObject({ code: "rolle-maa-ikke" });
      expect((await acknowledge("eva")).body).toMatchObject({
        acknowledgedBy: "eva",
        actionTaken: "Rita besøger barnet i dag.",
      });
      expect((await acknowledge("tove")).body).toMatchObject({ code: "allerede-besvaret" });
    });
  });
});
