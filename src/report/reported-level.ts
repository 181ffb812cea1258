import type { ReportAgreement, ReportAudit, ReportLevelResult, ReportQuestion } from "./report-input.ts";

/** The level whose figures the report leads with: the main one, else the first. */
export function reportedLevel(audit: ReportAudit): number {
  return audit.mainLevel ?? audit.levels[0]?.level ?? 1;
}

export function resultOn(level: number, question: ReportQuestion): ReportLevelResult | undefined {
  return question.levels.find((result) => result.level === level);
}

/** How people agree with each other. What the dates (level 0) say is told apart from it. */
export function betweenLevels({ agreement }: ReportQuestion): readonly ReportAgreement[] {
  return agreement.filter(({ levels: [first] }) => first !== 0);
}
