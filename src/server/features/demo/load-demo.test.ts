import { expect, it } from "vitest";
import { localDate } from "#kit/local-date";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { isEmpty, loadDemo } from "./load-demo.ts";

describeOnBothEngines("the example municipality", (open) => {
  it("loads into an empty database, once, with four audits held", { timeout: 120_000 }, async () => {
    const database = await open();
    expect(await isEmpty(database)).toBe(true);
    await loadDemo(database, { openCases: 120, today: localDate("2026-11-22"), onProgress: () => {} });
    expect(await isEmpty(database)).toBe(false);
    const counts = await database.asSystem("test", async (tx) => {
      const audits = await tx.selectFrom("audit").select(["id", "status"]).orderBy("id").execute();
      const levels = await tx
        .selectFrom("review")
        .select(({ fn }) => ["audit_id", "level", fn.countAll<number>().as("cases")])
        .where("status", "=", "afsluttet")
        .groupBy(["audit_id", "level"])
        .orderBy("audit_id")
        .orderBy("level")
        .execute();
      return {
        audits,
        levels: levels.filter(({ audit_id }) => audit_id === "2018-2").map(({ cases }) => cases),
      };
    });
    expect(counts.audits).toEqual([
      { id: "2017-3", status: "lukket" },
      { id: "2018-2", status: "lukket" },
      { id: "2025-2", status: "lukket" },
      { id: "2025-4", status: "lukket" },
      { id: "2026", status: "i-gang" },
    ]);
    expect(counts.levels).toEqual([693, 120, 60, 30]);
    const weeks = await database.asSystem("test", (tx) =>
      tx
        .selectFrom("data_quality_count")
        .select(["day", ({ fn }) => fn.sum<number>("findings").as("findings")])
        .where("rule", "=", "alle")
        .groupBy("day")
        .execute(),
    );
    expect(weeks.length).toBe(12);
    expect(weeks.every(({ day, findings }) => day < "2026-11-22" && findings > 0)).toBe(true);
  });
});
