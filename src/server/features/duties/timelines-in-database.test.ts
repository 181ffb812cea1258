import { expect, test } from "vitest";
import { localDate } from "#kit/local-date";
import { generateCases } from "#server/features/demo/generate-cases";
import { loadCases } from "#server/features/demo/load/load-cases";
import { loadPeople } from "#server/features/demo/load/load-people";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { loadTimelines } from "../cases/case-timelines.store.ts";
import { timelinesInDatabase } from "./timelines-in-database.ts";

describeOnBothEngines("cases read one after the other", (open) => {
  test("are those that are read by their numbers, but for the remarks, whatever characters they hold", async () => {
    const database = await open();
    const cases = [...generateCases(20, localDate("2025-06-30"))].map((each, index) => ({
      ...each,
      // One without events, and one that holds the character that events are packed with.
      events:
        index === 0
          ? []
          : each.events.map((event) => ({ ...event, person: index === 1 ? "a\x1fb" : event.person })),
    }));
    const numbers = cases.map(({ caseFile }) => caseFile.caseNumber).sort();
    const expected = await database.asSystem("the example's cases", async (tx) => {
      await loadPeople(tx);
      await loadCases(tx, cases, () => {});
      return loadTimelines(tx, numbers);
    });
    const read = [];
    for await (const timeline of timelinesInDatabase(database)) read.push(timeline);
    expect(read.map(({ caseFile }) => caseFile.caseNumber)).toEqual(numbers);
    for (const { caseFile, events } of read) {
      const wanted = expected.get(caseFile.caseNumber);
      expect(caseFile).toEqual(wanted?.caseFile);
      expect(events.map((event) => ({ ...event, remark: null }))).toEqual(
        wanted?.events.map((event) => ({ ...event, remark: null })),
      );
    }
    expect(read.some(({ events }) => events.some(({ person }) => person === "a\x1fb"))).toBe(true);
  });
});
