import { beforeAll, describe, expect, test } from "vitest";
import type { AllocationView } from "#contract/allocation";
import { audit, base, now, plan, setAuditStage } from "../../../../test/audits/audit-stage.ts";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";

describeOnBothEngines("a drawn audit from allocation to its end", (open) => {
  const stage = setAuditStage(open);
  const { ask, head } = stage;
  const readAllocation = async () => (await head("GET", `${base}/allocation`)).body as AllocationView;

  beforeAll(async () => {
    await head("POST", "/api/audits", audit);
    await head("POST", `${base}/draw/frame`, {});
    await head("POST", `${base}/draw/plan`, plan);
    await head("POST", `${base}/draw/seed`, { seed: "tal 4 11 20" });
    await head("POST", `${base}/draw`);
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
      await stage.database.asSystem("test", (tx) =>
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
