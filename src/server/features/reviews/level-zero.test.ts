import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { answerQuestion, reviewUrl } from "../../../../test/fixtures/answer-review.ts";
import { readSmallFrame } from "../../../../test/fixtures/read-small-frame.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";
import { readWaitingFrames } from "../level-zero/read-frame-by-dates.ts";

const refused = { code: "42501" };

describeOnBothEngines("the dates beside a review (level 0)", (open) => {
  let audit: SmallAudit;
  let drawId: number;
  const as = <Result>(person: Person, work: (tx: Tx) => Promise<Result>) =>
    audit.database.asUser({ id: audit.ids[person] }, work);
  /** The questions of N1 whose answer by the dates the wall lets the person see. */
  const seenBy = (person: Person) =>
    as(person, async (tx) => {
      const rows = await tx
        .selectFrom("machine_answer")
        .select("question_id")
        .where("case_number", "=", "N1")
        .orderBy("question_id")
        .execute();
      return rows.map(({ question_id }) => question_id);
    });
  const reactionsSeenBy = (person: Person) =>
    as(person, async (tx) => (await tx.selectFrom("machine_reaction").select("kind").execute()).length);
  const explain = (
    person: Person,
    questionId: string,
    { value = "ja", reason = "Samtykket er mundtligt, se notatet." } = {},
  ) => {
    const url = `${reviewUrl(audit, "mia")}/answers/${questionId}/difference`;
    return audit.request(person, "POST", url, { value, reason });
  };
  const submit = (review: "mia" | "ida") =>
    audit.request(review, "POST", `${reviewUrl(audit, review)}/submission`);

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
    drawId = await readSmallFrame(audit);
  });
  afterAll(() => audit.app.close());

  test("answer for every case of the frame when the sample is drawn, once", async () => {
    const answers = () =>
      audit.database.asSystem("test", async (tx) => {
        await readWaitingFrames(tx);
        const rows = await tx
          .selectFrom("machine_answer")
          .select(["case_number", "question_id", "value"])
          .where("draw_id", "=", drawId)
          .orderBy("case_number")
          .orderBy("question_id")
          .execute();
        return rows.map((row) => `${row.case_number} ${row.question_id} ${row.value ?? "–"}`);
      });
    const expected = [
      "N1 IND-03 ja",
      "N1 OPF-01 nej",
      "N1 OPF-03 ikke-relevant",
      "N1 PLA-01 nej",
      "N1 PLA-03 ikke-relevant",
      "N1 UDR-13 nej",
      "S1 IND-03 nej",
      "S1 OPF-01 nej",
      "S1 OPF-03 ikke-relevant",
      "S1 PLA-01 nej",
      "S1 PLA-03 ikke-relevant",
      "S1 UDR-13 nej",
    ];
    expect(await answers()).toEqual(expected);
    await audit.database.asSystem("registered since", (tx) =>
      tx
        .insertInto("case_event")
        .values({
          case_number: "N1",
          event_id: "f0",
          type: "opfoelgning-holdt",
          occurred_on: "2025-04-01",
          concerns: "i1",
        })
        .execute(),
    );
    expect(await answers()).toEqual(expected);
  });

  describe("blind first (design rule 4)", () => {
    test("nobody sees them before a question is answered, the head of quality included", async () => {
      for (const person of ["mia", "ole", "ida", "kai", "eva", "rita", "tove", "bo", "lars", "ada"] as const)
        expect(await seenBy(person)).toEqual([]);
      const { body } = await audit.request("mia", "GET", reviewUrl(audit, "mia"));
      expect(body.differences).toEqual([]);
      const facts = (wanted: string) =>
        body.questions.find(({ id }: { id: string }) => id === wanted).facts as string[];
      expect(facts("OPF-01").slice(0, 2)).toEqual([
        "Indsatsen begyndte 10. marts 2025. Den første opfølgning blev holdt 1. april 2025, 22 dage efter.",
        "Indsats iværksat efter BL § 32, stk. 1, nr. 5: 10. marts 2025.",
      ]);
      expect(facts("UDR-13")).toContain("Afgørelsen blev truffet 1. marts 2025.");
    });

    test("then the reviewer sees those of the questions answered, and a difference only where there is one", async () => {
      const agreed = await answerQuestion(audit, "mia", "mia", "OPF-01", {
        value: "nej",
        remark: "For sent",
      });
      expect(agreed.body.difference).toBeNull();
      const differs = await answerQuestion(audit, "mia", "mia", "UDR-13", { value: "ja" });
      expect(differs.body).toMatchObject({
        value: "ja",
        difference: {
          questionId: "UDR-13",
          machineValue: "nej",
          firstValue: "ja",
          asOf: "2026-01-15",
          reaction: null,
        },
      });
      expect(differs.body.difference.sentences).toEqual([
        "Afgørelsen blev truffet 1. marts 2025. Der var ikke et gyldigt samtykke, da indsatsen begyndte 10. marts 2025 (BL § 32, stk. 3).",
      ]);
      expect(await seenBy("mia")).toEqual(["OPF-01", "UDR-13"]);
      expect(await seenBy("ole")).toEqual(["OPF-01", "UDR-13"]);
      for (const person of ["ida", "kai", "eva", "rita", "tove", "bo", "lars", "ada"] as const)
        expect(await seenBy(person)).toEqual([]);
    });

    test("a connection that was lost asks again and is told the same", async () => {
      const again = await answerQuestion(audit, "mia", "mia", "UDR-13", { value: "ja" });
      expect(again.body).toMatchObject({ revision: 1, difference: { machineValue: "nej" } });
    });
  });

  describe("whoever differs says why", () => {
    test("not where the dates say the same, nor with too few words, nor in another's review", async () => {
      expect(await explain("mia", "OPF-01")).toMatchObject({ status: 404, body: { code: "ingen-forskel" } });
      expect((await explain("mia", "UDR-13", { reason: "nej" })).status).toBe(400);
      expect((await explain("ole", "UDR-13")).status).toBe(403);
      expect((await explain("ida", "UDR-13")).status).not.toBe(200);
    });

    test("a review with a difference that is not explained is not submitted", async () => {
      const { body } = await audit.request("mia", "GET", reviewUrl(audit, "mia"));
      const open = body.questions.filter(({ id }: { id: string }) => !["OPF-01", "UDR-13"].includes(id));
      const byDates: Readonly<Record<string, string>> = {
        "OPF-03": "ikke-relevant",
        "PLA-01": "nej",
        "PLA-03": "ikke-relevant",
      };
      for (const { id, scale } of open) {
        const value = byDates[id] ?? scale.values[0].value;
        const saved = await answerQuestion(audit, "mia", "mia", id, { value, remark: "Det mangler" });
        expect(saved.body.difference).toBeNull();
      }
      expect(await submit("mia")).toMatchObject({
        status: 422,
        body: { code: "maaling-ikke-faerdig", detail: expect.stringContaining("UDR-13") },
      });
    });

    test("kept, and then changed: each with its reason, and both are kept", async () => {
      expect((await explain("mia", "UDR-13")).body).toMatchObject({
        reaction: { kind: "fastholdt", by: "mia", reason: "Samtykket er mundtligt, se notatet." },
      });
      const changed = await answerQuestion(audit, "mia", "mia", "UDR-13", {
        value: "nej",
        remark: "Intet samtykke",
        expectedRevision: 1,
      });
      expect(changed.body.difference).toMatchObject({
        machineValue: "nej",
        firstValue: "ja",
        reaction: null,
      });
      expect((await submit("mia")).status).toBe(422);
      // Written in another window, where the answer was still yes.
      expect(await explain("mia", "UDR-13")).toMatchObject({ status: 409, body: { code: "svar-aendret" } });
      expect(await reactionsSeenBy("mia")).toBe(1);
      const reason = "Notatet er dateret efter indsatsens begyndelse.";
      expect((await explain("mia", "UDR-13", { value: "nej", reason })).body).toMatchObject({
        reaction: { kind: "aendret", reason },
      });
      expect(await reactionsSeenBy("mia")).toBe(2);
      const submitted = await submit("mia");
      expect(submitted.status).toBe(200);
      expect(submitted.body.differences).toMatchObject([
        { questionId: "UDR-13", reaction: { kind: "aendret" } },
      ]);
    });

    test("an answer that came in a file owes no explanation", async () => {
      await audit.database.asSystem("test", async (tx) => {
        const answer = { review_id: audit.reviews.kai, question_version: 1, revision: 1, imported: true };
        await tx
          .insertInto("answer")
          .values({ ...answer, question_id: "UDR-13", value: "ja" })
          .execute();
      });
      const { body } = await audit.request("kai", "GET", reviewUrl(audit, "kai"));
      expect(body.answers).toHaveLength(1);
      expect(body.differences).toEqual([]);
    });
  });

  describe("behind the walls of the answers", () => {
    test("level 2 sees what the dates say of the questions it has answered, and nothing that level 1 said to it", async () => {
      expect(await seenBy("ida")).toEqual([]);
      await answerQuestion(audit, "ida", "ida", "OPF-01", { value: "nej", remark: "For sent" });
      expect(await seenBy("ida")).toEqual(["OPF-01"]);
      expect(await reactionsSeenBy("ida")).toBe(0);
    });

    test("the head of quality reads a submitted review's; the unit's leader and the caseworker when the level is closed", async () => {
      expect(await seenBy("tove")).toHaveLength(6);
      expect(await reactionsSeenBy("tove")).toBe(2);
      const setLevel = (status: string) =>
        audit.database.asSystem("test", (tx) =>
          tx.updateTable("audit_level").set({ status }).where("level", "=", 1).execute(),
        );
      for (const person of ["eva", "rita"] as const) expect(await seenBy(person)).toEqual([]);
      await setLevel("lukket");
      for (const person of ["eva", "rita"] as const) {
        expect(await seenBy(person)).toHaveLength(6);
        expect(await reactionsSeenBy(person)).toBe(2);
      }
      expect(await seenBy("ida")).toEqual(["OPF-01"]);
      for (const person of ["kai", "bo", "per", "lars", "ada"] as const) {
        expect(await seenBy(person)).toEqual([]);
        expect(await reactionsSeenBy(person)).toBe(0);
      }
      await setLevel("aaben");
    });

    test.each([
      "insert into machine_reading (draw_id, law_hash) select id, '' from draw",
      "update machine_answer set value = 'ja'",
      "delete from machine_answer",
      "update machine_reaction set reason = 'noget andet'",
      "delete from machine_reaction",
      "insert into answer (review_id, question_id, question_version, revision, value, imported) values (1, 'UDR-13', 1, 9, 'ja', true)",
      "insert into machine_reaction (review_id, question_id, answer_revision, kind, reason, reacted_by, reacted_at) select 1, 'UDR-13', 1, 'fastholdt', 'før', current_user_id(), now()",
    ])("not even the head of quality: %s", async (statement) => {
      await expect(as("tove", (tx) => sql.raw(statement).execute(tx))).rejects.toMatchObject(refused);
    });

    test("nobody says why in another's review, in another's name, or after it is submitted", async () => {
      const react = (person: Person, review: "mia" | "ida", questionId: string, by: Person = person) =>
        as(person, (tx) =>
          tx
            .insertInto("machine_reaction")
            .values({
              review_id: audit.reviews[review],
              question_id: questionId,
              answer_revision: 1,
              kind: "fastholdt",
              reason: "forfalsket",
              reacted_by: audit.ids[by],
            })
            .execute(),
        );
      await expect(react("tove", "ida", "OPF-01")).rejects.toMatchObject(refused);
      await expect(react("kai", "ida", "OPF-01")).rejects.toMatchObject(refused);
      await expect(react("ida", "ida", "OPF-01", "mia")).rejects.toMatchObject(refused);
      await expect(react("mia", "mia", "UDR-13")).rejects.toMatchObject(refused);
    });
  });
});
