import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fixedClock } from "#kit/clock";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { refreshDuties } from "./refresh-duties.ts";

/** What an import may write in a case: one event of a few types, on a day of 2026. */
const writes = fc.record({
  caseNumber: fc.constantFrom("1", "2", "3"),
  id: fc.constantFrom("a", "b", "c", "d"),
  type: fc.constantFrom(
    "underretning-modtaget",
    "underretning-vurderet",
    "opmaerksom-paa-behov",
    "undersoegelse-besluttet",
  ),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 6 }),
  concerns: fc.constantFrom("a", "b"),
});
type Write = typeof writes extends fc.Arbitrary<infer Value> ? Value : never;
/** One import after another, with days between them. */
const imports = fc.array(
  fc.record({ days: fc.integer({ min: 0, max: 90 }), writes: fc.array(writes, { maxLength: 4 }) }),
  {
    maxLength: 5,
  },
);

describeOnBothEngines("duties in the database", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.asSystem("test", (tx) =>
      tx.insertInto("unit").values({ id: "nord", name: "Nord" }).execute(),
    );
    await database.asSystem("test", (tx) =>
      tx
        .insertInto("case_file")
        .values(
          ["1", "2", "3"].map((number) => ({
            case_number: number,
            child_ref: `Barn ${number}`,
            birth_date: "2015-03-01",
            unit_id: "nord",
            raadgiver: "r",
            area: "udsat",
            opened: "2026-01-01",
          })),
        )
        .execute(),
    );
  });

  const refreshAt = (instant: string) => refreshDuties({ database, clock: fixedClock(instant) });
  const clear = () =>
    database.asSystem("test", async (tx) => {
      await tx.deleteFrom("duty_judgement").execute();
      await tx.deleteFrom("duty_outcome").execute();
      await tx.deleteFrom("case_event").execute();
    });
  const write = ({ caseNumber, id, type, day, month, concerns }: Write) =>
    database.asSystem("test", async (tx) => {
      const date = `2026-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const values = { type, occurred_on: date, occurred_at: `${date}T09:00:00Z`, concerns };
      await tx
        .insertInto("case_event")
        .values({ case_number: caseNumber, event_id: id, ...values })
        .onConflict((conflict) => conflict.columns(["case_number", "event_id"]).doUpdateSet(values))
        .execute();
    });
  const outcomes = () =>
    database.asSystem("test", (tx) =>
      tx
        .selectFrom("duty_outcome")
        .selectAll()
        .orderBy("case_number")
        .orderBy("duty")
        .orderBy("ordinal")
        .execute(),
    );

  test("after any imports and any days, what was judged bit by bit is what judging everything gives", async () => {
    await fc.assert(
      fc.asyncProperty(imports, async (runs) => {
        await clear();
        let now = Date.parse("2026-01-15T08:00:00Z");
        for (const { days, writes: written } of runs) {
          for (const each of written) await write(each);
          now += days * 86_400_000;
          await refreshAt(new Date(now).toISOString());
        }
        const judgedInSteps = await outcomes();
        await database.asSystem("test", (tx) => tx.deleteFrom("duty_judgement").execute());
        await refreshAt(new Date(now).toISOString());
        expect(judgedInSteps).toEqual(runs.length === 0 ? [] : await outcomes());
      }),
      { numRuns: 15 },
    );
  });

  test("two servers that judge the same cases at once leave what one would", async () => {
    const now = "2026-01-15T08:00:00Z";
    const judgeAnew = async (servers: number) => {
      await clear();
      const values = { id: "a", type: "underretning-modtaget", day: 1, month: 1, concerns: "a" } as const;
      await write({ caseNumber: "1", ...values });
      await Promise.all(Array.from({ length: servers }, () => refreshAt(now)));
      return outcomes();
    };
    const byOne = await judgeAnew(1);
    expect(byOne).not.toEqual([]);
    for (let round = 0; round < 5; round += 1) expect(await judgeAnew(2)).toEqual(byOne);
  });

  describe("only what may have changed is judged again", () => {
    beforeAll(async () => {
      await clear();
      await write({
        caseNumber: "1",
        id: "a",
        type: "opmaerksom-paa-behov",
        day: 2,
        month: 1,
        concerns: "a",
      });
      await write({
        caseNumber: "1",
        id: "b",
        type: "undersoegelse-besluttet",
        day: 3,
        month: 1,
        concerns: "a",
      });
      await refreshAt("2026-03-02T08:00:00Z");
    });

    test("a case that an import touched, and no other", async () => {
      expect(await refreshAt("2026-03-02T08:01:00Z")).toBe(0);
      await write({
        caseNumber: "2",
        id: "a",
        type: "underretning-modtaget",
        day: 1,
        month: 3,
        concerns: "a",
      });
      expect(await refreshAt("2026-03-02T08:02:00Z")).toBe(1);
    });

    test("a due date that passes overnight turns loeber into overskredet (BL § 20: 2 January and four months)", async () => {
      const statusOf = async () =>
        (await outcomes()).find(({ duty }) => duty === "bl-20-undersoegelse-4-maaneder")?.status;
      await refreshAt("2026-05-02T21:59:00Z");
      expect(await statusOf()).toBe("loeber");
      expect(await refreshAt("2026-05-02T22:00:00Z")).toBe(1);
      expect(await statusOf()).toBe("overskredet");
    });

    test("all cases, when the law was another when they were judged", async () => {
      await database.asSystem("test", (tx) =>
        tx.updateTable("duty_judgement").set({ law_hash: "old" }).execute(),
      );
      expect(await refreshAt("2026-05-03T08:00:00Z")).toBe(3);
    });
  });
});
