import { Link } from "@tanstack/react-router";
import type { ManagementFigureView, MonthValue } from "#contract/management-information";
import { describeMonth } from "#statistics/measures/ledelsesinformation/month";
import { managementInformationText as text } from "../text/management-information.ts";
import { Sparkline } from "../ui/sparkline.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { describeDevelopment, describeValue, nameFigure } from "./describe-figure.ts";
import type { ManagementSearch } from "./management-search.ts";

interface FigureTableProps {
  readonly group: string;
  readonly figures: readonly ManagementFigureView[];
  readonly month: string;
  readonly search: ManagementSearch;
}

/** The figures of one group: the month, the same month a year before, and the line between them. */
export function FigureTable({ group, figures, month, search }: FigureTableProps) {
  const columns: readonly Column<ManagementFigureView>[] = [
    {
      key: "title",
      header: text.columns.title,
      isRowHeader: true,
      cell: (figure) => <FigureName figure={figure} search={search} />,
    },
    {
      key: "month",
      header: describeMonth(month),
      numeric: true,
      cell: ({ form, months }) => <Value form={form} value={months.at(-1)} />,
    },
    {
      key: "year-before",
      header: text.columns.yearBefore,
      numeric: true,
      cell: ({ form, months }) => <Value form={form} value={months[0]} />,
    },
    {
      key: "development",
      header: text.columns.development,
      cell: (figure) => (
        <Sparkline
          values={figure.months.map(({ value }) => value)}
          leastTop={figure.form === "andel" ? 1 : 0}
          label={describeDevelopment(figure)}
        />
      ),
    },
  ];
  return (
    <Table
      caption={text.caption(group)}
      captionHidden
      columns={columns}
      rows={figures}
      rowKey={({ id, part }) => `${id} ${part ?? ""}`}
      emptyText={text.nothing}
    />
  );
}

interface FigureNameProps {
  readonly figure: ManagementFigureView;
  readonly search: ManagementSearch;
}

function FigureName({ figure, search }: FigureNameProps) {
  return (
    <div className={figure.part === null ? "figure-name" : "figure-name is-part"}>
      <Link
        to="/ledelsesinformation/$figureId"
        params={{ figureId: figure.id }}
        search={{ ...search, del: figure.part ?? undefined }}
        preload={false}
      >
        {nameFigure(figure)}
      </Link>
      {figure.part === null && <p>{figure.numerator}</p>}
    </div>
  );
}

interface ValueProps {
  readonly form: ManagementFigureView["form"];
  readonly value: MonthValue | undefined;
}

/** The value, or why there is none. */
function Value({ form, value }: ValueProps) {
  if (value === undefined) return null;
  if (value.notMeasurable === null) return describeValue(form, value);
  return <span className="not-measurable">{value.notMeasurable}</span>;
}
