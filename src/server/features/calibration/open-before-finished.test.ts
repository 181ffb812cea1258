import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { type CalibrationHouse, openCalibrationHouse } from "../../../../test/fixtures/calibration-house.ts";

describeOnBothEngines("a level whose calibration is not finished", (open) => {
  let house: CalibrationHouse;

  beforeAll(async () => {
    house = await openCalibrationHouse(await open());
  });
  afterAll(() => house.app.close());

  test("opens only with a word on why, which is logged", async () => {
    await house.openRound();
    await house.database.asSystem("test", async (tx) => {
      const at = "2026-01-02T08:00:00Z";
      const steps = { plan: "{}", plan_fixed_at: at, seed: "x", seed_at: at, drawn_at: at };
      await tx.updateTable("draw").set(steps).where("audit_id", "=", "2026").execute();
      const waiting = tx.updateTable("audit_level").set({ status: "venter" });
      await waiting.where("audit_id", "=", "2026").where("level", "=", 1).execute();
    });
    const openLevel = (reason?: string) =>
      house.request("tove", "POST", "/api/audits/2026/levels/1/status", { to: "aaben", reason });
    expect(await openLevel("  ")).toMatchObject({ status: 422, body: { code: "kalibrering-ikke-faerdig" } });
    expect(await openLevel("Kai er på ferie.")).toMatchObject({ status: 200 });
    const { transitions } = (await house.request("tove", "GET", "/api/audits/2026/progress")).body;
    expect(JSON.stringify(transitions)).toContain("Kai er på ferie.");
  });
});
