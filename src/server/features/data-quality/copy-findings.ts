import type { CaseFinding } from "#law/quality/check-case";
import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";

interface CheckedCase {
  readonly caseNumber: string;
  readonly findings: readonly CaseFinding[];
}

/** Keeps what is wrong in cases that have no findings kept. As the owner only: nobody else writes findings. */
export async function copyFindings(tx: Tx, cases: readonly CheckedCase[]): Promise<void> {
  if (cases.every(({ findings }) => findings.length === 0)) return;
  const columns = ["case_number", "rule", "ordinal", "event_id", "sentence"] as const;
  await copyRows(tx, "data_quality_finding", columns, findingRows(cases));
}

function* findingRows(cases: readonly CheckedCase[]) {
  for (const { caseNumber, findings } of cases) {
    const counts = new Map<string, number>();
    for (const { rule, events, sentence } of findings) {
      const ordinal = counts.get(rule.id) ?? 0;
      counts.set(rule.id, ordinal + 1);
      yield [caseNumber, rule.id, ordinal, events[0]?.id ?? null, sentence];
    }
  }
}
