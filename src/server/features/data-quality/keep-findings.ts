import type { Timeline } from "#casefile/timeline";
import type { LocalDate } from "#kit/local-date";
import { checkCase } from "#law/quality/check-case";
import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";

/** Finds again what is wrong in the cases, by case number, seen from `today`. As the owner only: nobody else writes findings. */
export async function keepFindings(
  tx: Tx,
  timelines: ReadonlyMap<string, Timeline>,
  today: LocalDate,
): Promise<void> {
  await tx
    .deleteFrom("data_quality_finding")
    .where("case_number", "in", [...timelines.keys()])
    .execute();
  const rows = [...findingRows(timelines, today)];
  if (rows.length === 0) return;
  const columns = ["case_number", "rule", "ordinal", "event_id", "sentence"] as const;
  await copyRows(tx, "data_quality_finding", columns, rows);
}

function* findingRows(timelines: ReadonlyMap<string, Timeline>, today: LocalDate) {
  for (const [caseNumber, timeline] of timelines) {
    const counts = new Map<string, number>();
    for (const { rule, events, sentence } of checkCase(timeline, today)) {
      const ordinal = counts.get(rule.id) ?? 0;
      counts.set(rule.id, ordinal + 1);
      yield [caseNumber, rule.id, ordinal, events[0]?.id ?? null, sentence];
    }
  }
}
