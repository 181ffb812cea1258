import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { listQualityFindings, type QualityFindingView, type QualityRuleView } from "#contract/data-quality";
import { formatDecimal } from "#kit/danish-number";
import { CaseLink } from "../cases/case-link.tsx";
import { dataQualityText as text } from "../text/data-quality.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Pager } from "../ui/pager.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { endpointQuery } from "../use-endpoint.ts";

/** What the rule found in the cases that one may see; each opens its case at the event. */
export function QualityFindings({ rule }: { readonly rule: QualityRuleView }) {
  return (
    <section className="quality-findings">
      <h2>{text.findingsTitle}</h2>
      {rule.latest === null ? (
        <EmptyState text={text.notCounted} />
      ) : rule.latest.findings === 0 ? (
        <EmptyState text={text.noneFound(formatDecimal(rule.latest.ofCases, 0))} />
      ) : (
        <FindingPages ruleId={rule.id} counted={rule.latest.findings} />
      )}
    </section>
  );
}

interface FindingPagesProps {
  readonly ruleId: string;
  /** How many there are, also in cases that one may not see. */
  readonly counted: number;
}

function FindingPages({ ruleId, counted }: FindingPagesProps) {
  const { enhed, side = 1 } = useSearch({ from: "/datakvalitet/$ruleId" });
  const navigate = useNavigate({ from: "/datakvalitet/$ruleId" });
  const findings = useQuery({
    ...endpointQuery(listQualityFindings, { params: { ruleId }, query: { unit: enhed, page: side } }),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={findings}>
      {({ total, pageSize, findings: found }) => (
        <>
          {total < counted && (
            <p className="quiet">{text.findingsLead(formatDecimal(total, 0), formatDecimal(counted, 0))}</p>
          )}
          <Pager
            total={total}
            pageSize={pageSize}
            page={side}
            onPage={(page) => void navigate({ search: { enhed, side: page }, resetScroll: false })}
            describe={text.shown}
          >
            <Table
              caption={text.findingsTitle}
              captionHidden
              columns={columns}
              rows={found}
              rowKey={({ caseNumber, eventId, sentence }) => `${caseNumber} ${eventId} ${sentence}`}
              emptyText={text.noFindings}
            />
          </Pager>
        </>
      )}
    </QueryView>
  );
}

const titles = text.findingColumns;

const columns: readonly Column<QualityFindingView>[] = [
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
  { key: "sentence", header: titles.sentence, cell: ({ sentence }) => sentence },
  { key: "child", header: titles.child, cell: ({ child }) => child ?? text.sealedChild },
  { key: "unit", header: titles.unit, cell: ({ unit }) => unit.name },
];
