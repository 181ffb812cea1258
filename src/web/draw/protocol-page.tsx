import "./draw.css";
import { Link, useParams } from "@tanstack/react-router";
import { type AuditView, getAudit } from "#contract/audits";
import { type DrawView, getDraw } from "#contract/draws";
import { formatDecimal } from "#kit/danish-number";
import { auditPath } from "../audits/audit-path.ts";
import { auditsText } from "../text/audits.ts";
import { drawText } from "../text/draw.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { Button } from "../ui/button.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { useEndpoint } from "../use-endpoint.ts";
import { describeAnchorSizes } from "./describe-anchors.ts";
import { DrawLog } from "./draw-log.tsx";
import { recomputeRecipe } from "./recompute-recipe.ts";
import { SizesTable } from "./sizes-table.tsx";

const text = drawText.protocol;

/** The draw on paper: what was fixed and when, the cases with their tickets, and how to compute it all again. */
export function ProtocolPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/udtraek/protokol" });
  const audit = useEndpoint(getAudit, { params: { auditId } });
  const draw = useEndpoint(getDraw, { params: { auditId } });
  return (
    <QueryView query={audit}>
      {(found) => (
        <>
          <Breadcrumb>
            <Link to="/tilsyn">{auditsText.title}</Link>
            <Link to={auditPath(auditId, "")}>{found.title}</Link>
            <Link to={auditPath(auditId, "udtraek")}>{drawText.title}</Link>
            <span>{text.title}</span>
          </Breadcrumb>
          <PageHeader
            title={text.title}
            lead={text.lead(found.title)}
            actions={<Button onPress={() => window.print()}>{text.print}</Button>}
          />
          <QueryView query={draw}>
            {(reached) =>
              reached?.drawnAt == null ? (
                <EmptyState text={text.notDrawn} />
              ) : (
                <Protocol audit={found} draw={reached} />
              )
            }
          </QueryView>
        </>
      )}
    </QueryView>
  );
}

function Protocol({ audit, draw }: { readonly audit: AuditView; readonly draw: DrawView }) {
  const drawnNow = draw.drawn.filter(({ replacedReason }) => replacedReason === null).length;
  const cases = audit.levels.find(({ level }) => level === 1)?.cases ?? 0;
  const strata = draw.frame.strata.map(({ stratum }) => stratum);
  return (
    <>
      <h2>{text.facts}</h2>
      <ProtocolFacts audit={audit} draw={draw} />
      <h2>{text.sizes}</h2>
      <SizesTable frame={draw.frame} plan={draw.plan} />
      <h2>{text.tickets}</h2>
      {drawnNow < cases && <Notice kind="info">{text.partly}</Notice>}
      {strata.map((stratum) => (
        <Table
          key={stratum}
          caption={text.ticketsOf(stratum)}
          columns={ticketColumns}
          rows={draw.drawn.filter((row) => row.stratum === stratum)}
          rowKey={({ caseNumber }) => caseNumber}
          emptyText={drawText.drawn.empty}
        />
      ))}
      <DrawLog draw={draw} />
      <h2>{text.recipe}</h2>
      <ol>
        {text.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      {draw.seed !== null && (
        <>
          <p>{text.python}</p>
          <pre className="recipe" {...reachable}>
            <code>{recomputeRecipe(audit.id, draw.seed)}</code>
          </pre>
        </>
      )}
    </>
  );
}

function ProtocolFacts({ audit, draw }: { readonly audit: AuditView; readonly draw: DrawView }) {
  const moment = (at: string | null) => (at === null ? "" : formatMoment(at));
  const { maxPerCaseworker, exclude = [] } = draw.plan ?? {};
  return (
    <DefinitionList
      items={[
        { term: text.model, value: `${audit.model.title}, version ${audit.model.version}` },
        { term: text.number, value: drawText.number(draw.number) },
        { term: text.frameBuilt, value: moment(draw.frame.builtAt) },
        { term: text.frameSize, value: formatDecimal(draw.frame.size, 0) },
        { term: text.frameHash, value: <code className="fingerprint">{draw.frame.hash}</code> },
        { term: text.planFixed, value: moment(draw.planFixedAt) },
        {
          term: text.maxPerCaseworker,
          value: maxPerCaseworker == null ? text.noLimit : formatDecimal(maxPerCaseworker, 0),
        },
        {
          term: drawText.anchors.title,
          value: draw.anchors === null ? drawText.anchors.noneFixed : describeAnchorSizes(draw.anchors),
        },
        { term: text.excluded, value: exclude.length === 0 ? text.noneExcluded : exclude.join(", ") },
        {
          term: text.seedMade,
          value: `${draw.seedOrigin ? drawText.seed.origins[draw.seedOrigin] : ""}, ${moment(draw.seedAt)}`,
        },
        {
          term: text.seed,
          value:
            draw.seed === null ? drawText.seed.keptBack : <code className="fingerprint">{draw.seed}</code>,
        },
        { term: text.drawn, value: text.by(moment(draw.drawnAt), draw.drawnBy ?? "") },
      ]}
    />
  );
}

/** What scrolls sideways must be reached by keyboard. */
const reachable = { tabIndex: 0 };

const columns = drawText.drawn.columns;
const ticketColumns: readonly Column<DrawView["drawn"][number]>[] = [
  { key: "case", header: columns.caseNumber, cell: ({ caseNumber }) => caseNumber, isRowHeader: true },
  { key: "level", header: columns.level, cell: ({ level }) => drawText.drawn.levels(level) },
  {
    key: "ticket",
    header: text.fullTicket,
    cell: ({ ticket }) => <code className="fingerprint">{ticket}</code>,
  },
  { key: "state", header: columns.state, cell: ({ replacedReason }) => replacedReason ?? "" },
];
