import { expect, test } from "vitest";
import type { AuditView } from "#contract/audits";
import type { ModelSummary } from "#contract/catalogue";
import { firstInput } from "./plan-input.ts";

const model: ModelSummary = {
  id: "m",
  version: 1,
  title: "",
  source: "",
  hash: "",
  levels: [],
  strata: [
    { id: "§ 32", title: "", periodMonths: 12, cases: [] },
    { id: "§§ 46-47", title: "", periodMonths: 24, cases: [] },
  ],
  landmarks: [],
  questionCount: 0,
};
const held = (id: string, status: AuditView["status"], modelId: string) =>
  ({ id, status, model: { id: modelId, version: 1, title: "" } }) as AuditView;

test("a new audit looks at the last calendar year, and at two years of placements", () => {
  expect(firstInput(model, [], "2026-11-22").periods).toEqual({
    "§ 32": { from: "2025-01-01", to: "2025-12-31" },
    "§§ 46-47": { from: "2024-01-01", to: "2025-12-31" },
  });
});

test("its id is free, and its baseline the latest closed audit under the same model", () => {
  const audits = [
    held("2026", "i-gang", "m"),
    held("2026-2", "lukket", "other"),
    held("2025", "lukket", "m"),
  ];
  expect(firstInput(model, audits, "2026-11-22")).toMatchObject({ id: "2026-3", baselineAuditId: "2025" });
});
