import { expect, test } from "vitest";
import { localDate } from "#kit/local-date";
import { checkEndOfTalk } from "./end-of-talk.ts";

test.each<[heldOn: string, nextOn: string, rule: string | undefined]>([
  ["2026-11-22", "2026-12-22", undefined],
  ["2026-11-20", "2026-11-21", undefined],
  ["2026-11-23", "2026-12-22", "samtale-ikke-holdt"],
  ["2026-11-22", "2026-11-22", "naeste-samtale-foer"],
  ["2026-11-22", "2026-11-01", "naeste-samtale-foer"],
])("held %s, next %s, on 22 November: %s", (heldOn, nextOn, rule) => {
  expect(checkEndOfTalk(localDate(heldOn), localDate(nextOn), localDate("2026-11-22"))?.rule).toBe(rule);
});
