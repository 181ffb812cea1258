import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { type LocalDate, localDate } from "#kit/local-date";
import { findDuty } from "../index.ts";
import { aCase } from "../testing/a-case.ts";
import { anyCase, anyDay, lastDay } from "../testing/any-case.ts";
import { checkCase } from "./check-case.ts";
import { findQualityRule, qualityRules } from "./index.ts";

const written = (timeline: Timeline, today: LocalDate) =>
  checkCase(timeline, today).map(({ rule, events, sentence }) => [
    rule.id,
    events.map(({ id }) => id),
    sentence,
  ]);

test("id is file: every rule stands in the file of its name, and every file in the index", () => {
  const files = readdirSync(new URL("rules", import.meta.url)).map((name) => name.replace(".ts", ""));
  expect(qualityRules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test.each(qualityRules)(
  "$id says what it finds, what to do and what it costs, in whole sentences",
  (rule) => {
    for (const text of [rule.meaning, rule.remedy, rule.consequence])
      expect(text).toMatch(/^[A-ZÆØÅ].{20,}\.$/);
    expect(rule.title).toMatch(/^[A-ZÆØÅ].*[^.]$/);
    for (const duty of rule.duties) expect(findDuty(duty)?.id).toBe(duty);
  },
);

test("a rule that is not there is not found", () => expect(findQualityRule("findes-ikke")).toBeUndefined());

test("the order of the input rows does not matter", () => {
  fc.assert(
    fc.property(anyCase, fc.infiniteStream(fc.nat()), ({ caseFile, events }, ranks) => {
      const ranked = events.map((event) => ({ event, rank: ranks.next().value }));
      const shuffled = ranked.toSorted((a, b) => a.rank - b.rank).map(({ event }) => event);
      expect(written(buildTimeline(caseFile, shuffled), lastDay)).toEqual(
        written(buildTimeline(caseFile, events), lastDay),
      );
    }),
  );
});

test("an event that stands for itself, while the case is open, adds no finding and takes none away", () => {
  fc.assert(
    fc.property(anyCase, anyDay, ({ caseFile, events }, date) => {
      const [unrelated] = aCase([`${date} netvaerk-afdaekket n1`]).events;
      if (unrelated === undefined) throw new Error("no event");
      expect(written(buildTimeline(caseFile, [...events, unrelated]), lastDay)).toEqual(
        written({ caseFile, events }, lastDay),
      );
    }),
  );
});

test("a finding names events of the case, each once, and says their dates", () => {
  fc.assert(
    fc.property(anyCase, anyDay, ({ caseFile, events: drawn }, today) => {
      // An event that concerns itself never gets in.
      const all = drawn.map((event) => (event.concerns === event.id ? { ...event, concerns: null } : event));
      for (const { events, sentence } of checkCase({ caseFile, events: all }, today)) {
        expect(new Set(events).size).toBe(events.length);
        expect(events.every((event) => all.includes(event))).toBe(true);
        for (const { date } of events) expect(sentence).toContain(String(Number(date.slice(8))));
        expect(sentence).toMatch(/\.$/);
      }
    }),
  );
});

test("an orderly case from the first notification to the last follow-up is without faults", () => {
  const orderly = aCase(
    [
      "2024-02-01T09:12 underretning-modtaget u1 ved fagperson",
      "2024-02-01T12:00 underretning-vurderet v1 om u1",
      "2024-02-05 underretning-kvitteret k1 om u1",
      "2024-02-05 opmaerksom-paa-behov p1",
      "2024-02-20 screening-afsluttet s1: undersoegelse",
      "2024-02-21 undersoegelse-besluttet b1",
      "2024-03-10 samtale-med-barn c1: alene",
      "2024-05-20 undersoegelse-afsluttet e1",
      "2024-06-01 samtykke-givet g1 ved foraeldremyndighedsindehaver: anbringelse",
      "2024-06-03 afgoerelse a1 efter BL § 46",
      "2024-06-10 indsats-ivaerksat i1 om a1 efter BL § 46",
      "2024-09-01 opfoelgning-holdt o1 om i1, næste 2025-02-01",
      "2024-10-01 tilsynsbesoeg t1: alene",
      "2025-02-01 indsats-ophoert x1 om i1",
    ],
    { opened: "2024-02-01" },
  );
  expect(written(orderly, localDate("2025-12-31"))).toEqual([]);
});
