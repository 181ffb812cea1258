import { addDays, localDate } from "#kit/local-date";

/** One deadline as a calendar shows it: nothing about the child. */
export interface CalendarEntry {
  /** The same for the same deadline, so that a calendar moves it and does not double it. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** The day, and the ISO instant where hours count. */
  readonly due: { readonly date: string; readonly time: string | null };
}

const longestLineOctets = 75;

/** An iCalendar file (RFC 5545): an entry on its day, or at its instant where hours count. `now` is an ISO instant. */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], now: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sagspejl//Frister//DA",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapeText(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ...entries.flatMap((entry) => eventLines(entry, now)),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function eventLines({ uid, summary, description, url, due }: CalendarEntry, now: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utcStamp(now)}`,
    ...timeLines(due),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    // A deadline is not an appointment: the day stays free.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function timeLines({ date, time }: CalendarEntry["due"]): string[] {
  if (time !== null) return [`DTSTART:${utcStamp(time)}`];
  return [
    `DTSTART;VALUE=DATE:${dayStamp(date)}`,
    `DTEND;VALUE=DATE:${dayStamp(addDays(localDate(date), 1))}`,
  ];
}

function dayStamp(date: string): string {
  return date.replaceAll("-", "");
}

/** `2025-02-03T09:12+01:00` → `20250203T081200Z`. */
function utcStamp(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** RFC 5545, 3.3.11: backslash, semicolon and comma are escaped, a line break is written `\n`. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n|\r|\n/g, "\\n");
}

/** RFC 5545, 3.1: no line is longer than 75 octets; what follows begins with a space. A letter is never cut in two. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > longestLineOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
