import { expect, test } from "vitest";
import { buildTimeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import { checkCase } from "#law/quality/check-case";
import { generateCases } from "../generate-cases.ts";

test("Eksempelby shows a handful of each of several faults, and most of its cases are in order", () => {
  const today = localDate("2026-11-22");
  const cases = [...generateCases(2400, today)];
  const casesByRule = new Map<string, number>();
  let casesInOrder = 0;
  for (const { caseFile, events } of cases) {
    const rules = new Set(checkCase(buildTimeline(caseFile, events), today).map(({ rule }) => rule.id));
    if (rules.size === 0) casesInOrder++;
    for (const rule of rules) casesByRule.set(rule, (casesByRule.get(rule) ?? 0) + 1);
  }
  expect(casesInOrder / cases.length).toBeGreaterThan(0.94);
  expect([...casesByRule.values()].filter((count) => count >= 3).length).toBeGreaterThanOrEqual(10);
  expect(Math.max(...casesByRule.values())).toBeLessThan(25);
  expect(casesByRule.get("opfoelgning-efter-ophoer")).toBeGreaterThan(2);
});
