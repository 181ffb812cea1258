import { describe, expect, it } from "vitest";
import { type CriticalCase, checkAcknowledging, checkMarking } from "./critical-case.ts";
import type { Role } from "./roles.ts";

const note = "Barnet er ikke talt med siden vold i hjemmet.";
const marked = (
  caseNumber: string,
  markedAt: string,
  acknowledgedAt: string | null = null,
): CriticalCase => ({
  caseNumber,
  unit: "nord",
  note,
  markedBy: "Bo",
  markedAt,
  acknowledgedAt,
  actionTaken: null,
});
const waiting = marked("1", "2025-02-03T09:00:00Z");
const answered = marked("2", "2025-02-01T09:00:00Z", "2025-02-01T10:00:00Z");

describe("a critical case", () => {
  it.each<[Role, string, string, string | null]>([
    ["teamleder", "3", note, null],
    ["centerjurist", "2", note, null],
    ["teamleder", "1", note, "allerede-kritisk"],
    ["teamleder", "3", "haster", "note-mangler"],
    ["laeser", "3", note, "rolle-maa-ikke"],
  ])("marked by %s on case %s with »%s«: %s", (role, caseNumber, text, rule) => {
    expect(checkMarking({ roles: [role] }, caseNumber, text, [waiting, answered])?.rule ?? null).toBe(rule);
  });

  it.each<[Role, readonly string[] | "all", CriticalCase, string, string | null]>([
    ["omraadechef", ["nord"], waiting, "Akut hjemmebesøg i dag.", null],
    ["tilsynsansvarlig", "all", waiting, "Akut hjemmebesøg i dag.", null],
    ["omraadechef", ["syd"], waiting, "Akut hjemmebesøg i dag.", "rolle-maa-ikke"],
    ["teamleder", ["nord"], waiting, "Akut hjemmebesøg i dag.", "rolle-maa-ikke"],
    ["omraadechef", ["nord"], answered, "Akut hjemmebesøg i dag.", "allerede-besvaret"],
    ["omraadechef", ["nord"], waiting, "set", "handling-mangler"],
  ])("answered by %s of %s", (role, units, critical, action, rule) => {
    expect(checkAcknowledging({ roles: [role], units }, critical, action)?.rule ?? null).toBe(rule);
  });
});
