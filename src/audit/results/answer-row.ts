import type { CaseArea } from "#casefile/case-file";

/** One answer that counts in the results: of a submitted review whose case has not been replaced. */
export interface AnswerRow {
  readonly caseNumber: string;
  readonly level: number;
  readonly questionId: string;
  readonly value: string;
  readonly unit: string;
  readonly stratum: string;
  readonly area: CaseArea;
}
