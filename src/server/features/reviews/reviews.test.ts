import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import {
  answerQuestion,
  answerReview,
  countSeen,
  reviewUrl,
} from "../../../../test/fixtures/answer-review.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";

describeOnBothEngines("reviews", (open) => {
  let audit: SmallAudit;
  const urlOf = (review: keyof SmallAudit["reviews"]) => reviewUrl(audit, review);
  const answer = (person: Person, review: keyof SmallAudit["reviews"], questionId: string, body: object) =>
    answerQuestion(audit, person, review, questionId, body);

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
      await answerReview(audit, "mia", ["IND-03", "IND-09"]);
      await audit.request("mia", "PUT", `${urlOf("mia")}/strengths`, { strengths: "Barnet er citeret." });
      expect((await audit.request("mia", "POST", `${urlOf("mia")}/submission`)).body).toMatchObject({
        status: "afsluttet",
        mayEdit: false,
      });
      await answer("ida", "ida", "IND-03", { value: "ja" });
      const refused = await audit.request("ida", "GET", urlOf("mia"));
      expect(refused).toMatchObject({ status: 403, body: { code: "blind-foerst" } });
      for (const view of ["answer", "current_answer", "blind_answer", "review_strength"] as const)
        expect(await countSeen(audit, "ida", view, audit.reviews.mia)).toBe(0);
      expect((await audit.request("ida", "GET", "/api/audits/2026/differences")).body).toEqual({
        questions: [],
        differences: [],
      });
      expect((await audit.request("ida", "GET", "/api/audits/2026/meetings/N1")).body).toEqual([]);
    });

    test("level 1 sees nothing of level 2 before it is submitted, nor does the head of quality", async () => {
      for (const person of ["mia", "ole", "tove", "eva", "rita"] as const)
        expect(await countSeen(audit, person, "answer", audit.reviews.ida)).toBe(0);
    });

    test("after both have submitted both read both, and nobody else but the head of quality", async () => {
      await answerReview(audit, "ida", ["IND-09", "IND-10"]);
      expect((await audit.request("ida", "POST", `${urlOf("ida")}/submission`)).body).toMatchObject({
        mayMeet: true,
      });
      expect((await audit.request("ida", "GET", urlOf("mia"))).status).toBe(200);
      expect((await audit.request("mia", "GET", urlOf("ida"))).status).toBe(200);
      expect((await audit.request("tove", "GET", urlOf("ida"))).status).toBe(200);
      for (const person of ["kai", "bo", "per", "rita", "eva", "ole", "lars", "ada"] as const)
        expect(await countSeen(audit, person, "answer", audit.reviews.ida)).toBe(0);
    });

    test("the caseworker and the unit's leaders read the answers when the level is closed, and no others", async () => {
      const setLevel = (status: string) =>
        audit.database.asSystem("test", (tx) =>
          tx.updateTable("audit_level").set({ status }).where("level", "=", 1).execute(),
        );
      await setLevel("lukket");
      const seen = async (person: Person) =>
        (await countSeen(audit, person, "current_answer", audit.reviews.mia)) > 0;
      for (const person of ["rita", "eva"] as const) expect(await seen(person)).toBe(true);
      for (const person of ["per", "kai", "bo", "lars", "ada"] as const)
        expect(await seen(person)).toBe(false);
      await setLevel("aaben");
      for (const person of ["rita", "eva"] as const) expect(await seen(person)).toBe(false);
    });
  });
});
