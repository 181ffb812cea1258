import { expect, test } from "vitest";
import { buildTimeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import { asItStood } from "./as-it-stood.ts";

const event = (id: string, date: string) => ({
  caseNumber: "A-1",
  id,
  type: "samtale-med-barn" as const,
  date: localDate(date),
  time: null,
  provision: null,
  concerns: null,
  udfald: null,
  person: null,
  nextDate: null,
  remark: null,
});
const timeline = (closed: string | null) =>
  buildTimeline(
    {
      caseNumber: "A-1",
      child: "b1",
      birthDate: localDate("2012-05-05"),
      unit: "nord",
      raadgiver: "R1",
      area: "udsat",
      opened: localDate("2023-01-01"),
      closed: closed === null ? null : localDate(closed),
    },
    [event("h1", "2024-04-08"), event("h2", "2024-06-01"), event("h3", "2024-06-02")],
  );
const day = localDate("2024-06-01");

test.each([
  [null, null],
  ["2024-06-01", "2024-06-01"],
  ["2024-06-02", null],
])(
  "a case closed %s is closed %s when read as it stood on 1 June, without what happened after",
  (closed, then) => {
    const stood = asItStood(timeline(closed), day);
    expect(stood.events.map(({ id }) => id)).toEqual(["h1", "h2"]);
    expect(stood.caseFile.closed).toBe(then);
  },
);
