import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawSample } from "#audit/draw/draw-sample";
import type { Role } from "#audit/roles";
import type { AllocationView } from "#contract/allocation";
import type { AuditView } from "#contract/audits";
import type { DrawView } from "#contract/draws";
import { fixedClock } from "#kit/clock";
import { localDate } from "#kit/local-date";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { loadDemo } from "../demo/load-demo.ts";
import { findCurrentDraw, loadFrame } from "../draws/draws.store.ts";
import { createSession } from "../sign-in/session.store.ts";
import { sessionCookie } from "../sign-in/session-cookie.ts";

const now = "2026-11-22T08:00:00Z";
const period = { from: "2025-01-01", to: "2025-12-31" };
const audit = {
  id: "proeve",
  title: "Prøvetilsyn",
  modelId: "barnets-lov-2025",
  modelVersion: 1,
  periods: { "§ 32": period, "§ 30": period, "§§ 46-47": { from: "2024-01-01", to: "2025-12-31" } },
  baselineAuditId: "2018-2",
  themeQuestions: [
    { id: "TEM-BIS-01", version: 1, levels: [1, 2] },
    { id: "TEM-BIS-02", version: 1, levels: [1] },
  ],
};
const plan = {
  levels: [
    { level: 1, strata: { "§§ 46-47": 3, "§ 32": 8, "§ 30": 4 } },
    { level: 2, strata: { "§§ 46-47": 1, "§ 32": 4, "§ 30": 2 } },
  ],
  maxPerCaseworker: null,
  exclude: [],
};
const base = "/api/audits/proeve";

describeOnBothEngines("an audit from plan to progress", (open) => {
  let database: Database;
  let app: FastifyInstance;
  const sessions = new Map<Role, string>();

  async function ask(role: Role, method: "GET" | "POST" | "PUT", url: string, payload?: object) {
    const cookies = { [sessionCookie]: sessions.get(role) ?? "" };
    const response = await app.inject({ method, url, cookies, ...(payload && { payload }) });
    return { status: response.statusCode, body: response.json() };
  }
  const head = (method: "GET" | "POST" | "PUT", url: string, payload?: object) =>
    ask("tilsynsansvarlig", method, url, payload);
  const readAllocation = async () => (await head("GET", `${base}/allocation`)).body as AllocationView;
  const readDraw = async () => (await head("GET", `${base}/draw`)).body as DrawView;

  beforeAll(async () => {
    database = await open();
    await loadDemo(database, { openCases: 400, today: localDate("2026-11-22"), onProgress: () => {} });
    const config = readConfig({ env: { LOG_LEVEL: "silent", DATA_DIR: "/tmp/sagspejl-test-audits" } });
    app = await buildApp({ config, database, clock: fixedClock(now) });
    await database.asSystem("test", async (tx) => {
      const held = await tx.selectFrom("user_role").select(["user_id", "role"]).orderBy("user_id").execute();
      for (const { user_id, role } of held)
        if (!sessions.has(role as Role)) sessions.set(role as Role, await createSession(tx, user_id, now));
    });
  });
  afterAll(() => app.close());

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
      const cases = await database.asSystem("test", (tx) =>
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
      const frame = await database.asSystem("test", async (tx) => {
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

  describe("allocation with habilitet (design rule 5)", () => {
    test("an even run gives every review someone, nobody twice on a case", async () => {
      expect(await ask("omraadechef", "POST", `${base}/allocation`)).toMatchObject({ status: 403 });
      const { reviews } = (await head("POST", `${base}/allocation`)).body as AllocationView;
      expect(reviews).toHaveLength(22);
      const without = reviews.filter(({ reviewer }) => reviewer === null);
      expect(without.every(({ reason }) => reason !== null)).toBe(true);
      const pairs = reviews.flatMap(({ caseNumber, reviewer }) =>
        reviewer ? [`${caseNumber} ${reviewer.id}`] : [],
      );
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(pairs.length).toBeGreaterThan(15);
    });

    test("by hand it is refused with the reason where it breaks habilitet", async () => {
      const { reviews, reviewers } = await readAllocation();
      const lower = reviews.find(
        ({ level, reviewer, caseNumber }) =>
          level === 1 &&
          reviewer !== null &&
          reviews.some((other) => other.level === 2 && other.caseNumber === caseNumber),
      );
      const upper = reviews.find(({ level, caseNumber }) => level === 2 && caseNumber === lower?.caseNumber);
      const url = `/api/reviews/${upper?.reviewId}/reviewer`;
      const refused = await head("PUT", url, { userId: lower?.reviewer?.id });
      expect(refused).toMatchObject({ status: 422, body: { code: "har-maalt-paa-andet-niveau" } });
      expect(refused.body.detail).toContain(lower?.caseNumber);
      const other = reviewers.find(
        ({ level, id, units }) => level === 2 && units.length === 0 && id !== upper?.reviewer?.id,
      );
      const moved = (await head("PUT", url, { userId: other?.id })).body as AllocationView;
      expect(moved.reviews.find(({ reviewId }) => reviewId === upper?.reviewId)).toMatchObject({
        reviewer: { id: other?.id },
        byHand: true,
      });
    });

    test("a lawyer who gave sparring on level 1 cannot have the case on level 2", async () => {
      const { reviews, reviewers } = await readAllocation();
      const upper = reviews.find(({ level }) => level === 2);
      const lower = reviews.find(({ level, caseNumber }) => level === 1 && caseNumber === upper?.caseNumber);
      const lawyer = reviewers.find(
        ({ level, id, units }) => level === 2 && units.length === 0 && id !== upper?.reviewer?.id,
      );
      const sparring = { userId: lawyer?.id, part: "sparring" };
      const url = `/api/reviews/${lower?.reviewId}/participants`;
      expect(await ask("laeser", "POST", url, sparring)).toMatchObject({ status: 403 });
      expect(await head("POST", url, sparring)).toMatchObject({ status: 200 });
      expect((await head("POST", url, sparring)).body).toMatchObject({ code: "er-med-i-forvejen" });
      const given = await head("PUT", `/api/reviews/${upper?.reviewId}/reviewer`, { userId: lawyer?.id });
      expect(given.body).toMatchObject({ code: "har-givet-sparring" });
    });
  });

  describe("levels and progress", () => {
    test("levels open in order, close when all is submitted, and reopen with a reason", async () => {
      const move = (level: number, to: string, reason = "") =>
        head("POST", `${base}/levels/${level}/status`, { to, reason });
      expect((await move(2, "aaben")).body).toMatchObject({ code: "niveau-under-venter" });
      expect((await move(1, "aaben")).body).toMatchObject({
        levels: [{ status: "aaben" }, { status: "venter" }],
      });
      expect((await move(1, "lukket")).body).toMatchObject({ code: "maalinger-mangler" });
      expect((await head("POST", `${base}/status`, { to: "lukket" })).body).toMatchObject({
        code: "niveauer-aabne",
      });
      await database.asSystem("test", (tx) =>
        tx
          .updateTable("review")
          .set({ status: "afsluttet", begun_at: now, submitted_at: now, first_submitted_at: now })
          .where("audit_id", "=", "proeve")
          .where("status", "=", "tildelt")
          .execute(),
      );
      expect((await move(1, "lukket")).body).toMatchObject({
        levels: [{ status: "lukket", submitted: 15 }, {}],
      });
      expect((await move(1, "aaben")).body).toMatchObject({ code: "grund-mangler" });
      expect((await move(1, "aaben", "En sag blev glemt.")).status).toBe(200);
      const { body } = await head("GET", `${base}/progress`);
      expect(body.transitions[0]).toMatchObject({
        level: 1,
        from: "lukket",
        to: "aaben",
        reason: "En sag blev glemt.",
      });
      expect(body.levels).toMatchObject([{ total: 15, submitted: 15 }, { total: 7 }]);
    });

    test("a unit's leader sees the progress of the unit's cases only", async () => {
      const { body } = await ask("omraadechef", "GET", `${base}/progress`);
      expect(
        new Set((body.units as { unitId: string }[]).map(({ unitId }) => unitId)).size,
      ).toBeLessThanOrEqual(1);
      const whole = (await head("GET", `${base}/progress`)).body;
      expect(body.levels[0].total).toBeLessThan(whole.levels[0].total);
      expect(await ask("laeser", "GET", `${base}/progress`)).toMatchObject({ status: 403 });
    });

    test("no new draw once a review is begun", async () => {
      const { body } = await head("POST", `${base}/draw/frame`, { reason: "Vi vil prøve igen." });
      expect(body).toMatchObject({ code: "maaling-begyndt", detail: expect.stringContaining("Udskift") });
    });

    test("the audit closes when its levels are closed, and what is closed stays", async () => {
      const close = (level: number) => head("POST", `${base}/levels/${level}/status`, { to: "lukket" });
      await head("POST", `${base}/levels/2/status`, { to: "aaben" });
      await close(1);
      await close(2);
      expect((await head("POST", `${base}/status`, { to: "lukket" })).body).toMatchObject({
        status: "lukket",
      });
      expect((await head("POST", `${base}/allocation`)).body).toMatchObject({ code: "tilsynet-er-lukket" });
      expect((await head("POST", `${base}/status`, { to: "i-gang" })).body).toMatchObject({
        code: "grund-mangler",
      });
      const reopened = await head("POST", `${base}/status`, { to: "i-gang", reason: "En fejl i et svar." });
      expect(reopened.body).toMatchObject({ status: "i-gang", closedAt: null });
    });
  });
});
