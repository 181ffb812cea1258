import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarEntry, writeCalendar } from "./write-calendar.ts";

const entry: CalendarEntry = {
  uid: "2025-0017-bl-136@sagspejl",
  summary: "Underretning vurderet inden 24 timer (sag 2025-0017)",
  description: "Åbn sagen",
  url: "http://localhost:3000/sager/2025-0017",
  due: { date: "2025-02-04", time: "2025-02-04T09:12+01:00" },
};
const now = "2025-02-03T10:00:00Z";
/** RFC 5545, 3.1: a line break and a space are no part of the text. */
const unfold = (calendar: string) => calendar.replaceAll("\r\n ", "").split("\r\n");

describe("iCalendar, RFC 5545", () => {
  test("where hours count the entry stands at its instant in UTC", () => {
    expect(unfold(writeCalendar("Frister", [entry], now))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Sagspejl//Frister//DA",
      "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:Frister",
      "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
      "BEGIN:VEVENT",
      "UID:2025-0017-bl-136@sagspejl",
      "DTSTAMP:20250203T100000Z",
      "DTSTART:20250204T081200Z",
      "SUMMARY:Underretning vurderet inden 24 timer (sag 2025-0017)",
      "DESCRIPTION:Åbn sagen",
      "URL:http://localhost:3000/sager/2025-0017",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("where days count it is a whole day, ending as the next begins (3.6.1)", () => {
    const lines = unfold(
      writeCalendar("Frister", [{ ...entry, due: { date: "2025-12-31", time: null } }], now),
    );
    expect(lines.filter((line) => line.startsWith("DT"))).toEqual([
      "DTSTAMP:20250203T100000Z",
      "DTSTART;VALUE=DATE:20251231",
      "DTEND;VALUE=DATE:20260101",
    ]);
  });

  test("comma, semicolon, backslash and line break are escaped in text (3.3.11)", () => {
    const lines = unfold(writeCalendar("a,b;c\\d\ne", [], now));
    expect(lines).toContain("X-WR-CALNAME:a\\,b\\;c\\\\d\\ne");
  });

  test("no line is longer than 75 octets, and none is cut inside a letter, whatever the text (3.1)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 60, maxLength: 300 }), (summary) => {
        const calendar = writeCalendar("Frister", [{ ...entry, summary }], now);
        for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(calendar).toString()).not.toContain("\uFFFD\r\n");
        expect(unfold(calendar)).toHaveLength(17);
      }),
    );
  });
});
