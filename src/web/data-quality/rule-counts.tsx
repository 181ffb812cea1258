import type { QualityDayCount, QualityRuleView } from "#contract/data-quality";
import { formatDanishShortDate } from "#kit/danish-date";
import { formatDecimal, formatRatio } from "#kit/danish-number";
import { localDate } from "#kit/local-date";
import { dataQualityText as text } from "../text/data-quality.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";

type UnitCount = QualityRuleView["byUnit"][number];
type Count = Pick<QualityDayCount, "findings" | "cases" | "ofCases">;

/** How much the rule finds, unit by unit and week by week. */
export function RuleCounts({ rule: { byUnit, weeks } }: { readonly rule: QualityRuleView }) {
  return (
    <div className="quality-counts">
      {byUnit.length > 1 && (
        <section>
          <h2>{text.unitsTitle}</h2>
          <Table
            caption={text.unitsTitle}
            captionHidden
            columns={unitColumns}
            rows={byUnit}
            rowKey={({ unit }) => unit.id}
            emptyText={text.notCounted}
          />
        </section>
      )}
      <section>
        <h2>{text.weeksTitle}</h2>
        <Table
          caption={text.weeksTitle}
          captionHidden
          columns={weekColumns}
          rows={weeks.toReversed()}
          rowKey={({ day }) => day}
          emptyText={text.notCounted}
        />
      </section>
    </div>
  );
}

const counts = [
  {
    key: "findings",
    header: text.weekColumns.findings,
    numeric: true,
    cell: ({ findings }: Count) => formatDecimal(findings, 0),
  },
  {
    key: "cases",
    header: text.weekColumns.cases,
    numeric: true,
    cell: ({ cases, ofCases }: Count) => formatRatio(cases, ofCases),
  },
] as const;

const unitColumns: readonly Column<UnitCount>[] = [
  { key: "unit", header: text.unitColumns.unit, isRowHeader: true, cell: ({ unit }) => unit.name },
  ...counts,
];

const weekColumns: readonly Column<QualityDayCount>[] = [
  {
    key: "day",
    header: text.weekColumns.day,
    isRowHeader: true,
    cell: ({ day }) => <span className="figure">{formatDanishShortDate(localDate(day))}</span>,
  },
  ...counts,
];
