import { describe, expect, test } from "vitest";
import { drawSample } from "#audit/draw/draw-sample";
import type { AuditView } from "#contract/audits";
import type { DrawView } from "#contract/draws";
import { audit, base, period, plan, setAuditStage } from "../../../../test/audits/audit-stage.ts";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { findCurrentDraw, loadFrame } from "./draws.store.ts";

describeOnBothEngines("an audit from plan to draw", (open) => {
  const stage = setAuditStage(open);
  const { ask, head } = stage;
  const readDraw = async () => (await head("GET", `${base}/draw`)).body as DrawView;
  /** The tries at a draw whose whole frame the dates have answered for (level 0). */
  const listDrawsReadByDates = () =>
    stage.database.asSystem("test", async (tx) => {
      const counted = await tx
        .selectFrom("draw")
        .innerJoin("machine_answer", "draw_id", "draw.id")
        .select(({ fn }) => ["number", "frame_size", fn.count<number>("case_number").distinct().as("cases")])
        .where("audit_id", "=", "proeve")
        .groupBy(["number", "frame_size"])
        .orderBy("number")
        .execute();
      return counted.filter(({ cases, frame_size }) => cases === frame_size).map(({ number }) => number);
    });

  describe("planning", () => {
    test.each([
      [
        "an end before its start",
        { ...audit, periods: { "§ 32": { from: "2025-02-01", to: "2025-01-01" } } },
      ],
      ["more than two years", { ...audit, periods: { "§ 32": { from: "2023-12-31", to: "2025-12-31" } } }],
      ["a case type the model lacks", { ...audit, periods: { "§ 99": period } }],
      [
        "one theme question, where two to four are asked for",
        { ...audit, themeQuestions: audit.themeQuestions.slice(0, 1) },
      ],
      [
        "a level the model lacks",
        { ...audit, themeQuestions: audit.themeQuestions.map((each) => ({ ...each, levels: [3] })) },
      ],
      ["itself as baseline", { ...audit, baselineAuditId: "proeve" }],
    ])("is refused with %s", async (_what, input) => {
      expect(await head("POST", "/api/audits", input)).toMatchObject({ status: 422 });
    });

    test.each(["teamleder", "laeser", "administrator"] as const)("is not for a %s", async (role) => {
      expect(await ask(role, "POST", "/api/audits", audit)).toMatchObject({ status: 403 });
    });

    test("gives an audit with its levels, baseline and theme questions, once", async () => {
      const { status, body } = await head("POST", "/api/audits", audit);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: "planlagt",
        drawStep: "intet",
        baseline: { id: "2018-2" },
        levels: [{ level: 1, status: "venter", cases: 0 }, { level: 2 }],
        themeQuestions: [{ id: "TEM-BIS-01", levels: [1, 2] }, { levels: [1] }],
      });
      expect(await head("POST", "/api/audits", audit)).toMatchObject({ status: 409 });
      const { body: all } = await ask("laeser", "GET", "/api/audits");
      expect((all as AuditView[]).map(({ id }) => id)).toContain("proeve");
    });
  });

  describe("the steps of the draw (design rule 6)", () => {
    test("none can be taken before the one it stands on", async () => {
      expect(await head("POST", `${base}/draw/plan`, plan)).toMatchObject({
        status: 422,
        body: { code: "grundlag-mangler" },
      });
      expect((await head("POST", `${base}/draw/seed`, { seed: null })).body).toMatchObject({
        code: "stoerrelser-mangler",
      });
      expect((await head("POST", `${base}/draw`)).body).toMatchObject({ code: "froe-mangler" });
      expect((await head("POST", `${base}/levels/1/status`, { to: "aaben" })).body).toMatchObject({
        code: "ikke-trukket",
      });
    });

    test("the frame holds every case, each with its stratum or the reason it is out", async () => {
      const { body } = await head("POST", `${base}/draw/frame`, {});
      const draw = body as DrawView;
      const inStrata = draw.frame.strata.reduce((sum, { total }) => sum + total, 0);
      const out = draw.frame.excluded.reduce((sum, { cases }) => sum + cases, 0);
      expect(inStrata).toBe(draw.frame.size);
      const cases = await stage.database.asSystem("test", (tx) =>
        tx
          .selectFrom("case_file")
          .select(({ fn }) => fn.countAll<number>().as("n"))
          .executeTakeFirst(),
      );
      expect(inStrata + out).toBe(cases?.n);
      expect(draw.frame.excluded.every(({ reason }) => reason.endsWith("."))).toBe(true);
      expect(draw).toMatchObject({ number: 1, step: "grundlag", plan: null, seed: null });
      expect(draw.frame.hash).toMatch(/^[0-9a-f]{64}$/);
    });

    test("building it again before the seed gives the same fingerprint and keeps the first try", async () => {
      const before = await readDraw();
      const { body } = await head("POST", `${base}/draw/frame`, {});
      expect(body).toMatchObject({ number: 2, frame: { hash: before.frame.hash }, earlier: [{ number: 1 }] });
    });

    test("sizes that do not nest, or name an unknown case, are refused", async () => {
      const [first, second] = plan.levels;
      const wider = { ...plan, levels: [first, { ...second, strata: { "§ 32": 9 } }] };
      expect((await head("POST", `${base}/draw/plan`, wider)).body).toMatchObject({
        code: "niveau-for-stort",
      });
      const unknown = { ...plan, exclude: ["findes-ikke"] };
      expect((await head("POST", `${base}/draw/plan`, unknown)).body).toMatchObject({
        code: "ikke-i-grundlaget",
      });
    });

    test("sizes, then a thrown seed, which nothing can change afterwards", async () => {
      expect((await head("POST", `${base}/draw/plan`, plan)).body).toMatchObject({
        step: "stoerrelser",
        plan,
      });
      const { body } = await head("POST", `${base}/draw/seed`, { seed: null });
      expect(body).toMatchObject({ step: "froe", seedOrigin: "kastet" });
      expect(body.seed).toMatch(/^[0-9a-f]{32}$/);
      expect(Date.parse(body.seedAt)).toBeGreaterThanOrEqual(Date.parse(body.planFixedAt));
      expect((await head("POST", `${base}/draw/seed`, { seed: "2" })).body).toMatchObject({
        code: "froe-findes",
      });
      expect((await head("POST", `${base}/draw/plan`, plan)).body).toMatchObject({ code: "froe-findes" });
      expect((await head("POST", `${base}/draw/frame`, {})).body).toMatchObject({ code: "grund-mangler" });
      expect((await head("PUT", base, audit)).body).toMatchObject({ code: "froe-findes" });
    });

    test("the draw is drawSample of the stored frame, and starts the audit", async () => {
      expect(await ask("teamleder", "POST", `${base}/draw`)).toMatchObject({ status: 403 });
      const { body } = await head("POST", `${base}/draw`);
      const draw = body as DrawView;
      const frame = await stage.database.asSystem("test", async (tx) => {
        const stored = await findCurrentDraw(tx, "proeve");
        return stored === null ? [] : loadFrame(tx, stored);
      });
      const expected = drawSample(frame, plan, draw.seed ?? "");
      expect(expected.frameHash).toBe(draw.frame.hash);
      for (const { level, strata } of expected.levels)
        for (const [stratum, cases] of Object.entries(strata))
          expect(
            draw.drawn
              .filter((row) => row.stratum === stratum && row.level >= level)
              .map(({ caseNumber }) => caseNumber),
          ).toEqual(cases);
      expect((await head("GET", base)).body).toMatchObject({
        status: "i-gang",
        drawStep: "trukket",
        levels: [{ cases: 15 }, { cases: 7 }],
        allocated: { reviews: 22, withReviewer: 0 },
      });
      expect((await head("POST", `${base}/draw`)).body).toMatchObject({ code: "allerede-trukket" });
    });

    test("a new draw with a reason keeps the one before, while no review is begun", async () => {
      const before = await readDraw();
      const reason = "Der manglede sager fra en enhed.";
      const { body } = await head("POST", `${base}/draw/frame`, { reason });
      expect(body).toMatchObject({ number: 3, step: "grundlag", drawn: [] });
      expect((body as DrawView).earlier[0]).toMatchObject({ number: 2, reason, seed: before.seed });
      await head("POST", `${base}/draw/plan`, plan);
      await head("POST", `${base}/draw/seed`, { seed: before.seed });
      const again = (await head("POST", `${base}/draw`)).body as DrawView;
      expect(again.seedOrigin).toBe("oplyst");
      expect(again.drawn).toEqual(before.drawn);
      expect(await listDrawsReadByDates()).toEqual([2, 3]);
      expect((await head("GET", base)).body).toMatchObject({ levels: [{ cases: 15 }, { cases: 7 }] });
    });

    test("whoever sees no cases sees the counts, not the cases", async () => {
      const { body } = await ask("laeser", "GET", `${base}/draw`);
      const whole = await readDraw();
      expect(body.frame).toEqual(whole.frame);
      expect(body.drawn).toEqual([]);
      expect(await ask("raadgiver", "GET", `${base}/draw`)).toMatchObject({ status: 403 });
    });

    test("a case that cannot be used gives way to the next ticket, on each of its levels", async () => {
      const before = await readDraw();
      const replaced = before.drawn.find(({ stratum, level }) => stratum === "§ 32" && level === 2);
      const caseNumber = replaced?.caseNumber ?? "";
      expect(
        (await head("POST", `${base}/draw/replacements`, { caseNumber: "ukendt", reason: "Findes ikke." }))
          .body,
      ).toMatchObject({ code: "sag-ikke-udtrukket" });
      const reason = "Sagen er overdraget til en anden kommune.";
      const after = (await head("POST", `${base}/draw/replacements`, { caseNumber, reason }))
        .body as DrawView;
      expect(after.replacements).toMatchObject([{ caseNumber, reason }]);
      const newcomer = after.drawn.find(({ replacementFor }) => replacementFor === caseNumber);
      expect(before.drawn.map((row) => row.caseNumber)).not.toContain(newcomer?.caseNumber);
      expect(after.drawn.find((row) => row.caseNumber === caseNumber)).toMatchObject({
        replacedReason: reason,
      });
      expect((await head("GET", base)).body).toMatchObject({ levels: [{ cases: 15 }, { cases: 7 }] });
      const plans = (await head("GET", `${base}/draw/plan.json`)).body;
      expect(plans.exclude).toEqual([caseNumber]);
    });
  });
});
