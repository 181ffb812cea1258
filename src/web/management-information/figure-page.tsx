import "./management-information.css";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { getManagementInformation, type ManagementFigureView } from "#contract/management-information";
import { describeMonth } from "#statistics/measures/ledelsesinformation/month";
import { managementInformationText as text } from "../text/management-information.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { describeValue, nameFigure } from "./describe-figure.ts";
import { FigureCases } from "./figure-cases.tsx";
import { scopeOf } from "./management-search.ts";
import { MonthChart } from "./month-chart.tsx";

/** One figure: what it counts, month by month, and the cases behind it. */
export function FigurePage() {
  const { figureId } = useParams({ from: "/ledelsesinformation/$figureId" });
  const { del, ...search } = useSearch({ from: "/ledelsesinformation/$figureId" });
  const information = useEndpoint(getManagementInformation, { query: scopeOf(search) });
  return (
    <>
      <Breadcrumb>
        <Link to="/ledelsesinformation" search={{ maaned: search.maaned, enhed: search.enhed }}>
          {text.title}
        </Link>
      </Breadcrumb>
      <QueryView query={information}>
        {({ figures, month, unit }) => {
          const figure = figures.find(({ id, part }) => id === figureId && part === (del ?? null));
          if (figure === undefined) return <EmptyState text={text.unknownFigure} />;
          return (
            <>
              <PageHeader
                title={figure.part === null ? figure.title : `${figure.title}: ${nameFigure(figure)}`}
                lead={`${unit?.name ?? text.wholeMunicipality}, ${describeMonth(month)}`}
              />
              <WhatItCounts figure={figure} />
              <Months figure={figure} />
              <FigureCases figure={figure} month={month} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function WhatItCounts({ figure: { numerator, denominator } }: { readonly figure: ManagementFigureView }) {
  if (denominator === null) return <p>{numerator}</p>;
  return (
    <DefinitionList
      items={[
        { term: text.numerator, value: numerator },
        { term: text.denominator, value: denominator },
      ]}
    />
  );
}

function Months({ figure }: { readonly figure: ManagementFigureView }) {
  return (
    <section className="figure-months">
      <h2>{text.monthsTitle}</h2>
      <MonthChart figure={figure} />
      <Table
        caption={text.monthsTitle}
        captionHidden
        columns={[
          {
            key: "month",
            header: text.monthColumns.month,
            isRowHeader: true,
            cell: ({ month }) => describeMonth(month),
          },
          {
            key: "value",
            header: text.monthColumns.value,
            cell: (value) => value.notMeasurable ?? describeValue(figure.form, value),
          },
        ]}
        rows={figure.months.toReversed()}
        rowKey={({ month }) => month}
        emptyText={text.nothing}
      />
    </section>
  );
}
