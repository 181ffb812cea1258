import { type Ineligibility, ineligibilitySentences } from "#audit/draw/frame-eligibility";
import type { DrawView } from "#contract/draws";
import { sum } from "#kit/sum";
import type { AuditModel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";

/** How many cases the frame has, by stratum, unit and area; those that cannot be drawn by the reason. */
export function countFrameCases(tx: Tx, drawId: number) {
  return tx
    .selectFrom("frame_case")
    .innerJoin("unit", "unit.id", "unit_id")
    .select(["stratum", "unit_id", "unit.name as unit_name", "area", "excluded_reason"])
    .select(({ fn }) => fn.countAll<number>().as("cases"))
    .where("draw_id", "=", drawId)
    .groupBy(["stratum", "unit_id", "unit.name", "area", "excluded_reason"])
    .execute();
}

type FrameCount = Awaited<ReturnType<typeof countFrameCases>>[number];

/** The counts as the page shows them; the reasons in Danish, the most frequent first. */
export function viewFrame(
  counts: readonly FrameCount[],
  { strata }: AuditModel,
): Pick<DrawView["frame"], "strata" | "units" | "excluded"> {
  const units = new Map(counts.map(({ unit_id, unit_name }) => [unit_id, unit_name]));
  return {
    strata: strata.map(({ id, title }) => {
      const rows = counts.filter(({ stratum }) => stratum === id);
      return {
        stratum: id,
        title,
        total: sum(rows.map(({ cases }) => cases)),
        byUnit: sumBy(rows, ({ unit_id }) => unit_id),
        byArea: {
          udsat: 0,
          handicap: 0,
          ...sumBy(rows, ({ area }) => area),
        },
      };
    }),
    units: Array.from(units, ([id, name]) => ({ id, name })).sort((a, b) =>
      a.name.localeCompare(b.name, "da"),
    ),
    excluded: Object.entries(sumBy(counts.filter(isOut), ({ excluded_reason }) => excluded_reason ?? ""))
      .map(([reason, cases]) => ({ reason: sentenceOf(reason), cases }))
      .sort((a, b) => b.cases - a.cases),
  };
}

function isOut({ stratum }: FrameCount): boolean {
  return stratum === null;
}

function sentenceOf(reason: string): string {
  return ineligibilitySentences[reason as Ineligibility] ?? reason;
}

function sumBy(rows: readonly FrameCount[], keyOf: (row: FrameCount) => string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) sums[keyOf(row)] = (sums[keyOf(row)] ?? 0) + row.cases;
  return sums;
}
