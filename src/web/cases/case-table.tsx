import type { CaseFileView } from "#contract/cases";
import { formatDanishShortDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { casesText } from "../text/cases.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";
import { CaseLink } from "./case-link.tsx";

const titles = casesText.columns;

const columns: readonly Column<CaseFileView>[] = [
  {
    key: "caseNumber",
    header: titles.caseNumber,
    isRowHeader: true,
    cell: ({ caseNumber }) => (
      <CaseLink caseNumber={caseNumber} className="case-link">
        {caseNumber}
      </CaseLink>
    ),
  },
  { key: "child", header: titles.child, cell: ({ child }) => child ?? casesText.sealedChild },
  { key: "age", header: titles.age, numeric: true, cell: ({ ageYears }) => casesText.years(ageYears) },
  { key: "unit", header: titles.unit, cell: ({ unit }) => unit.name },
  { key: "raadgiver", header: titles.raadgiver, cell: ({ raadgiver }) => raadgiver },
  { key: "area", header: titles.area, cell: ({ area }) => casesText.areas[area] },
  {
    key: "opened",
    header: titles.opened,
    cell: ({ opened, closed }) => (
      <>
        {formatDanishShortDate(localDate(opened))}{" "}
        {closed !== null && <Tag>{casesText.closed(formatDanishShortDate(localDate(closed)))}</Tag>}
      </>
    ),
  },
];

export function CaseTable({
  cases,
  emptyText,
}: {
  readonly cases: readonly CaseFileView[];
  readonly emptyText: string;
}) {
  return (
    <Table
      caption={casesText.caption}
      captionHidden
      columns={columns}
      rows={cases}
      rowKey={({ caseNumber }) => caseNumber}
      emptyText={emptyText}
    />
  );
}
