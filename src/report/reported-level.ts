import type { ReportAudit, ReportLevelResult, ReportQuestion } from "./report-input.ts";

/** The level whose figures the report leads with: the main one, else the first. */
export function reportedLevel(audit: ReportAudit): number {
  return audit.mainLevel ?? audit.levels[0]?.level ?? 1;
}

export function resultOn(level: number, question: ReportQuestion): ReportLevelResult | undefined {
  return question.levels.find((result) => result.level === level);
}
