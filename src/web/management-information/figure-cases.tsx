import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import {
  type FigureCase,
  listFigureCases,
  type ManagementFigureView,
} from "#contract/management-information";
import { formatDanishShortDate } from "#kit/danish-date";
import { formatDecimal } from "#kit/danish-number";
import { localDate } from "#kit/local-date";
import { describeMonth } from "#statistics/measures/ledelsesinformation/month";
import { CaseLink } from "../cases/case-link.tsx";
import { managementInformationText as text } from "../text/management-information.ts";
import { Pager } from "../ui/pager.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { endpointQuery } from "../use-endpoint.ts";
import { scopeOf } from "./management-search.ts";

interface FigureCasesProps {
  readonly figure: ManagementFigureView;
  readonly month: string;
}

/** The cases behind the figure that one may see; what counts against it comes first. */
export function FigureCases({ figure, month }: FigureCasesProps) {
  const search = useSearch({ from: "/ledelsesinformation/$figureId" });
  const navigate = useNavigate({ from: "/ledelsesinformation/$figureId" });
  const page = search.side ?? 1;
  const query = { ...scopeOf(search), part: figure.part ?? undefined, page };
  const cases = useQuery({
    ...endpointQuery(listFigureCases, { params: { figureId: figure.id }, query }),
    placeholderData: keepPreviousData,
  });
  const value = figure.months.at(-1);
  if (value === undefined || value.notMeasurable !== null) return null;
  const counted = figure.form === "gennemsnit" ? value.hits : value.n;
  return (
    <section>
      <h2>{text.casesTitle(describeMonth(month))}</h2>
      <QueryView query={cases}>
        {({ total, pageSize, cases: found }) => (
          <>
            {total < counted && (
              <p className="quiet">{text.casesLead(formatDecimal(total, 0), formatDecimal(counted, 0))}</p>
            )}
            <Pager
              total={total}
              pageSize={pageSize}
              page={page}
              onPage={(side) => void navigate({ search: { ...search, side }, resetScroll: false })}
              describe={text.shown}
            >
              <Table
                caption={text.casesTitle(describeMonth(month))}
                captionHidden
                columns={columnsOf(figure.form)}
                rows={found}
                rowKey={({ caseNumber, eventId, date }) => `${caseNumber} ${eventId} ${date}`}
                emptyText={text.noCases}
              />
            </Pager>
          </>
        )}
      </QueryView>
    </section>
  );
}

const titles = text.caseColumns;

function columnsOf(form: ManagementFigureView["form"]): readonly Column<FigureCase>[] {
  return [
    {
      key: "caseNumber",
      header: titles.caseNumber,
      isRowHeader: true,
      cell: ({ caseNumber, eventId }) => (
        <CaseLink caseNumber={caseNumber} eventId={eventId} className="figure">
          {caseNumber}
        </CaseLink>
      ),
    },
    { key: "child", header: titles.child, cell: ({ child }) => child ?? text.sealedChild },
    { key: "unit", header: titles.unit, cell: ({ unit }) => unit.name },
    {
      key: "date",
      header: titles.date,
      cell: ({ date }) => <span className="figure">{formatDanishShortDate(localDate(date))}</span>,
    },
    ...(form === "andel"
      ? [
          {
            key: "isHit",
            header: titles.isHit,
            cell: ({ isHit }: FigureCase) => (isHit ? text.yes : text.no),
          },
        ]
      : []),
    ...(form === "median"
      ? [{ key: "days", header: titles.days, numeric: true, cell: ({ days }: FigureCase) => days }]
      : []),
  ];
}
