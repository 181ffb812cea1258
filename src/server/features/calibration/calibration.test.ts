import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import {
  asked,
  type CalibrationHouse,
  openCalibrationHouse,
} from "../../../../test/fixtures/calibration-house.ts";
import { refusedStatements } from "../../../../test/fixtures/calibration-statements.ts";
import type { Person } from "../../../../test/fixtures/small-audit.ts";

const tables = [
  "calibration_round",
  "calibration_case",
  "calibration_facit",
  "calibration_reader",
  "calibration_reading",
  "calibration_answer",
] as const;

describeOnBothEngines("calibration", (open) => {
  let house: CalibrationHouse;
  let round: number;
  const count = (person: Person, table: string, where = "true") =>
    house.database.asUser({ id: house.ids[person] }, async (tx) => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.table(table)} where ${sql.raw(where)}`.execute(tx);
      return rows[0]?.n;
    });
  const readingOf = async (person: Person, caseNumber: string) =>
    (await house.round(person, round)).readings.find((one) => one.caseNumber === caseNumber)?.id ?? 0;
  const answer = (person: Person, reading: number, questionId: string, body: object) =>
    house.request(person, "PUT", `/api/calibration/readings/${reading}/answers/${questionId}`, {
      remark: "",
      expectedRevision: 0,
      ...body,
    });

  beforeAll(async () => {
    house = await openCalibrationHouse(await open());
  });
  afterAll(() => house.app.close());

  describe("the round is made of what is settled", () => {
    test("cases of the closed audit are proposed; one that the audit has drawn, or could draw, is not", async () => {
      const { body } = await house.request("tove", "GET", "/api/audits/2026/calibration/proposal?level=1");
      expect(body.candidates.map(({ caseNumber }: { caseNumber: string }) => caseNumber)).toEqual([
        "P1",
        "P2",
      ]);
      expect(body.candidates[0]).toMatchObject({ asOf: "2025-05-02", defects: 1, isProposed: true });
      expect(body.candidates[0].questionIds.toSorted()).toEqual([...asked].toSorted());
      expect(body.readers.map(({ name }: { name: string }) => name)).toEqual(["kai", "mia", "ole"]);
    });

    test.each<Person>(["mia", "ida", "eva", "lars", "ada", "rita"])("%s makes no round", async (person) => {
      const made = { level: 1, caseNumbers: ["P1"], questionIds: ["IND-01"], limitPercent: null };
      expect((await house.request(person, "POST", "/api/audits/2026/calibration", made)).status).toBe(403);
      const proposal = await house.request(person, "GET", "/api/audits/2026/calibration/proposal?level=1");
      expect(proposal.status).toBe(403);
    });

    test("a case that can be drawn is refused; a second round waits for the first to end", async () => {
      const make = (caseNumbers: string[]) =>
        house.request("tove", "POST", "/api/audits/2026/calibration", {
          level: 1,
          caseNumbers,
          questionIds: asked,
          limitPercent: 80,
        });
      expect((await make(["P3"])).body).toMatchObject({ code: "ikke-oevesag" });
      const made = await make(["P1", "P2"]);
      expect(made.status).toBe(200);
      round = made.body.id;
      expect((await make(["P1"])).status).toBe(409);
    });

    test("the facit is what was settled or agreed; a draft is nobody's but the head of quality's", async () => {
      const { facit } = await house.round("tove", round);
      const known = (caseNumber: string, questionId: string) =>
        facit.find((one) => one.caseNumber === caseNumber && one.questionId === questionId);
      expect(facit).toHaveLength(10);
      expect(known("P1", "UDR-03")).toMatchObject({
        value: "ja",
        source: "afklaret",
        remark: "Det står i planen.",
      });
      expect(known("P1", "IND-03")).toMatchObject({
        value: "nej",
        source: "enige",
        remark: "Niveau 2 savner det",
      });
      for (const person of ["mia", "kai", "eva", "bo"] as const) {
        expect((await house.request(person, "GET", `/api/calibration/${round}`)).status).toBeGreaterThan(400);
        for (const table of tables) expect([table, await count(person, table)]).toEqual([table, 0]);
      }
    });

    test("a facit is corrected with a reason, and both are kept", async () => {
      const write = (body: object) =>
        house.request("tove", "POST", `/api/calibration/${round}/facit`, {
          caseNumber: "P1",
          questionId: "IND-05",
          value: "nej",
          remark: "Kriteriet kræver en dato.",
          reason: "Kriteriet er blevet skarpere.",
          ...body,
        });
      expect((await write({ reason: "" })).status).toBe(400);
      expect((await write({ value: "måske" })).body.code).toBe("svar-findes-ikke");
      expect((await write({ questionId: "IND-02" })).status).toBe(404);
      expect((await write({})).status).toBe(200);
      expect((await write({ value: "ja" })).status).toBe(200);
      expect(await count("tove", "calibration_facit", "question_id = 'IND-05' and case_number = 'P1'")).toBe(
        3,
      );
      const { facit } = await house.round("tove", round);
      expect(facit.find((one) => one.questionId === "IND-05" && one.caseNumber === "P1")).toMatchObject({
        value: "ja",
        source: "rettet",
      });
    });
  });

  describe("blind first: nobody sees the facit or others before handing in", () => {
    test("leaders of the unit could read the closed audit's answers, and cannot while they practise", async () => {
      expect(await count("mia", "blind_answer")).toBe(20);
      await house.request("tove", "POST", `/api/calibration/${round}/status`, { to: "aaben" });
      // P2 is being practised on; P3, of the same unit, is not.
      expect(await count("mia", "blind_answer")).toBe(10);
      expect(await count("mia", "calibration_facit")).toBe(0);
      expect(await count("mia", "adjudication")).toBe(0);
    });

    test("a reader sees their own part: not who else practises, and no case of others' reading", async () => {
      const seen = await house.round("mia", round);
      expect(seen).toMatchObject({ isHead: false, facit: [], byQuestion: null });
      expect(seen.readerResults.map(({ name }) => name)).toEqual(["mia"]);
      expect(seen.readings.map(({ caseNumber, asked: n }) => [caseNumber, n])).toEqual([
        ["P1", 5],
        ["P2", 5],
      ]);
      const other = await readingOf("kai", "P1");
      expect((await house.request("mia", "GET", `/api/calibration/readings/${other}`)).status).toBe(404);
      expect((await house.request("tove", "GET", `/api/calibration/readings/${other}`)).status).toBe(404);
    });

    test("the case is read as it stood, and the look is logged with its purpose", async () => {
      const { body } = await house.request(
        "mia",
        "GET",
        `/api/calibration/readings/${await readingOf("mia", "P1")}`,
      );
      expect(body.events.map(({ date }: { date: string }) => date)).toEqual(["2024-03-01"]);
      expect(body).toMatchObject({ asOf: "2025-05-02", mayEdit: true, place: 1, ofMine: 2, asked: 5 });
      const log = await house.request("tove", "GET", "/api/cases/P1/access-log");
      expect(log.body[0]).toMatchObject({ user: "mia", purpose: "Tilsyn 2026, kalibrering af niveau 1" });
    });

    test("every answer is a revision; two windows conflict, and both are kept", async () => {
      const reading = await readingOf("mia", "P1");
      expect((await answer("mia", reading, "IND-01", { value: "ja" })).body).toMatchObject({ revision: 1 });
      expect((await answer("mia", reading, "IND-01", { value: "ja" })).body).toMatchObject({ revision: 1 });
      expect((await answer("mia", reading, "IND-01", { value: "nej" })).status).toBe(409);
      const again = await answer("mia", reading, "IND-01", { value: "nej", expectedRevision: 1 });
      expect(again.body).toMatchObject({ revision: 2, by: "mia" });
      expect((await answer("mia", reading, "IND-02", { value: "ja" })).status).toBe(404);
      expect((await answer("kai", reading, "IND-01", { value: "ja" })).status).toBe(404);
      expect(await count("mia", "calibration_answer")).toBe(2);
      expect(await count("tove", "calibration_answer")).toBe(0);
      expect(await count("kai", "calibration_answer")).toBe(0);
    });

    test("what lacks an answer or a remark is not handed in", async () => {
      const { status, body } = await house.request("mia", "POST", `/api/calibration/${round}/submission`);
      expect([status, body.code]).toEqual([422, "oevesager-mangler"]);
      expect(body.detail).toContain("P1, P2");
    });
  });

  describe("learning, not blame: who sees what, once handed in (design rule 10)", () => {
    beforeAll(async () => {
      const reading = await readingOf("mia", "P1");
      await answer("mia", reading, "IND-01", { value: "ja", expectedRevision: 2 });
      expect(await house.practise("mia", round)).toBe(200);
      expect(await house.practise("kai", round, ["IND-01", "UDR-02"])).toBe(200);
    });

    test("one's own result beside the facit, and nobody else's", async () => {
      const seen = await house.round("kai", round);
      expect(seen.readerResults).toHaveLength(1);
      expect(seen.readerResults[0]?.result).toMatchObject({
        answers: 10,
        agree: 6,
        stricter: 4,
        milder: 0,
        verdict: "ikke-bestaaet",
      });
      expect(seen.facit).toHaveLength(10);
      expect((await house.round("mia", round)).readerResults[0]?.result).toMatchObject({
        agree: 10,
        verdict: "bestaaet",
      });
      expect(
        (await answer("kai", await readingOf("kai", "P1"), "IND-01", { value: "ja", expectedRevision: 1 }))
          .status,
      ).toBe(422);
    });

    test("two readers' questions are shown to neither; three's are shown without names", async () => {
      expect((await house.round("kai", round)).byQuestion).toBeNull();
      expect(await house.practise("ole", round)).toBe(200);
      const { byQuestion } = await house.round("mia", round);
      expect(
        byQuestion
          ?.map(({ questionId }) => questionId)
          .slice(0, 2)
          .toSorted(),
      ).toEqual(["IND-01", "UDR-02"]);
      expect(byQuestion?.[0]).toMatchObject({
        readers: 3,
        cases: 2,
        pairs: 6,
        pairsAgree: 2,
        agree: 4,
        answers: 6,
      });
      expect(JSON.stringify(byQuestion)).not.toContain("kai");
    });

    test("the head of quality sees each, and the questions to talk about first", async () => {
      const seen = await house.round("tove", round);
      expect(seen.readerResults.map(({ name, result }) => [name, result?.verdict])).toEqual([
        ["kai", "ikke-bestaaet"],
        ["mia", "bestaaet"],
        ["ole", "bestaaet"],
      ]);
      expect(seen.byQuestion).toEqual((await house.round("mia", round)).byQuestion);
      expect(seen.submitted).toBe(3);
    });

    test.each<[Person, readonly number[]]>([
      // round, case, facit, reader, reading, answer
      ["mia", [1, 2, 12, 1, 2, 12]],
      ["kai", [1, 2, 12, 1, 2, 10]],
      ["tove", [1, 2, 12, 3, 6, 32]],
      ["ida", [0, 0, 0, 0, 0, 0]],
      ["eva", [0, 0, 0, 0, 0, 0]],
      ["rita", [0, 0, 0, 0, 0, 0]],
      ["lars", [0, 0, 0, 0, 0, 0]],
      ["ada", [0, 0, 0, 0, 0, 0]],
    ])("rows that %s sees by SQL", async (person, expected) => {
      for (const [index, table] of tables.entries())
        expect([table, await count(person, table)]).toEqual([table, expected[index]]);
    });

    const refused = { code: "42501" };
    test.each(refusedStatements)("%s", async (_, person, statement) => {
      const id = house.ids[person];
      const written = statement.replaceAll("$me", `'${id}'`).replaceAll("$round", String(round));
      const done = house.database.asUser({ id }, (tx) => sql.raw(written).execute(tx));
      await expect(done).rejects.toMatchObject(refused);
    });

    test("nothing of it is a review: none is counted, and none is on the list of reviews", async () => {
      expect(await count("tove", "review", "audit_id = '2026'")).toBe(3);
      const mine = await house.request("mia", "GET", "/api/reviews/mine");
      expect(mine.body).toHaveLength(1);
      const progress = await house.request("tove", "GET", "/api/audits/2026/progress");
      expect(progress.body.levels[0]).toMatchObject({ total: 2, answers: 0 });
    });

    test("the practice case is one's to see while the round lasts, and no longer", async () => {
      expect(await count("kai", "case_file", "case_number = 'P2'")).toBe(1);
      expect(
        (await house.request("tove", "POST", `/api/calibration/${round}/status`, { to: "afsluttet" })).status,
      ).toBe(200);
      expect(await count("kai", "case_file", "case_number = 'P2'")).toBe(0);
      expect((await house.round("kai", round)).facit).toHaveLength(10);
      const again = await house.request("tove", "POST", `/api/calibration/${round}/status`, { to: "aaben" });
      expect(again.body.code).toBe("runde-afsluttet");
    });
  });

  test("a case that a reader has had to do with is not among theirs", async () => {
    await house.database.asSystem("test", (tx) =>
      tx.updateTable("app_user").set({ raadgiver_code: "R3" }).where("id", "=", house.ids.mia).execute(),
    );
    round = await house.openRound(null);
    const { readings, readerResults } = await house.round("mia", round);
    expect(readings.map(({ caseNumber }) => caseNumber)).toEqual(["P2"]);
    expect(readerResults).toMatchObject([{ cases: 1, result: null }]);
  });
});
