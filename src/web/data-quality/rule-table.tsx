import { Link } from "@tanstack/react-router";
import type { QualityRuleView } from "#contract/data-quality";
import { formatDecimal, formatRatio } from "#kit/danish-number";
import { qualityKinds } from "#law/quality/quality-rule";
import { dataQualityText as text } from "../text/data-quality.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { FindingLine } from "./finding-line.tsx";

interface RuleTableProps {
  readonly rules: readonly QualityRuleView[];
  readonly unit: string | undefined;
}

/** The rules that found something, the most cases first; those that found nothing are folded away. */
export function RuleTable({ rules, unit }: RuleTableProps) {
  const hit = rules.filter(({ latest }) => latest !== null && latest.findings > 0);
  const clean = rules.filter((rule) => !hit.includes(rule));
  return (
    <div className="quality-rules">
      {hit.length > 0 && (
        <Table
          caption={text.caption}
          captionHidden
          columns={columnsFor(unit)}
          rows={hit}
          rowKey={({ id }) => id}
          emptyText=""
          initialSort={{ key: "cases", direction: "descending" }}
        />
      )}
      {clean.length > 0 && (
        <details className="quality-clean">
          <summary>{text.cleanRules(formatDecimal(clean.length, 0))}</summary>
          <ul>
            {clean.map((rule) => (
              <li key={rule.id}>
                <RuleLink rule={rule} unit={unit} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function columnsFor(unit: string | undefined): readonly Column<QualityRuleView>[] {
  const { columns } = text;
  return [
    {
      key: "title",
      header: columns.title,
      isRowHeader: true,
      cell: (rule) => <RuleLink rule={rule} unit={unit} />,
      sortBy: ({ title }) => title,
    },
    {
      key: "findings",
      header: columns.findings,
      numeric: true,
      cell: ({ latest }) => formatDecimal(latest?.findings ?? 0, 0),
      sortBy: ({ latest }) => latest?.findings ?? 0,
    },
    {
      key: "cases",
      header: columns.cases,
      numeric: true,
      cell: ({ latest }) => latest && formatRatio(latest.cases, latest.ofCases),
      sortBy: ({ latest }) => latest?.cases ?? 0,
    },
    {
      key: "kind",
      header: columns.kind,
      cell: ({ kind }) => qualityKinds[kind],
      sortBy: ({ kind }) => qualityKinds[kind],
    },
    {
      key: "development",
      header: columns.development,
      cell: ({ title, weeks }) => <FindingLine title={title} weeks={weeks} />,
    },
  ];
}

function RuleLink({ rule, unit }: { readonly rule: QualityRuleView; readonly unit: string | undefined }) {
  return (
    <Link to="/datakvalitet/$ruleId" params={{ ruleId: rule.id }} search={{ enhed: unit }}>
      {rule.title}
    </Link>
  );
}
