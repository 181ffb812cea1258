import {
  type AgreementPoint,
  getAgreementOverTime,
  type AgreementOverTime as Lines,
} from "#contract/agreement-over-time";
import { agreementText } from "../text/agreement.ts";
import { countsOrHidden } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { useEndpoint } from "../use-endpoint.ts";

const text = agreementText.overTime;

interface AgreementOverTimeProps {
  readonly auditId: string;
  readonly questionId: string;
}

/** The agreement of each pair of levels from audit to audit, and whether the criterion changed between. Not for readers. */
export function AgreementOverTime({ auditId, questionId }: AgreementOverTimeProps) {
  const found = useEndpoint(getAgreementOverTime, { params: { auditId, questionId } });
  return (
    <QueryView query={found}>
      {([first, ...others]) =>
        first !== undefined && (
          <>
            <h3>{text.title}</h3>
            <p className="quiet">{text.lead}</p>
            <Line line={first} />
            <OtherPairs lines={others} />
          </>
        )
      }
    </QueryView>
  );
}

function OtherPairs({ lines }: { readonly lines: Lines }) {
  const compared = lines.filter(({ points }) => points.length > 1);
  if (compared.length === 0) return null;
  return (
    <details>
      <summary>{text.others(compared.length)}</summary>
      {compared.map((line) => (
        <Line key={line.levels.join("-")} line={line} />
      ))}
    </details>
  );
}

function Line({ line }: { readonly line: Lines[number] }) {
  const newestFirst = line.points.toReversed();
  if (newestFirst.length < 2) return <p>{text.only}</p>;
  return (
    <>
      <Table
        caption={text.levels(...line.levels)}
        columns={columns}
        rows={newestFirst}
        rowKey={({ auditId }) => auditId}
        emptyText={text.only}
      />
      <Warnings points={newestFirst} />
    </>
  );
}

function Warnings({ points }: { readonly points: readonly AgreementPoint[] }) {
  const warned = points.filter(({ warning }) => warning !== null);
  if (warned.length === 0) return null;
  return (
    <ul className="warnings">
      {warned.map(({ auditId, title, warning }) => (
        <li key={auditId}>
          {title}: {warning}
        </li>
      ))}
    </ul>
  );
}

const columns: readonly Column<AgreementPoint>[] = [
  { key: "audit", header: text.columns.audit, isRowHeader: true, cell: ({ title }) => title },
  {
    key: "version",
    header: text.columns.version,
    cell: ({ version, versionChanged }) => text.version(version, versionChanged),
  },
  {
    key: "agree",
    header: text.columns.agree,
    cell: ({ agree, pairs }) => (
      <span className="figure">{countsOrHidden(agree, pairs, resultsText.hidden)}</span>
    ),
  },
  {
    key: "coefficient",
    header: text.columns.coefficient,
    cell: ({ gwetsAC, gwetsACInterval95 }) => (
      <span className="figure">{agreementText.coefficient(gwetsAC, gwetsACInterval95)}</span>
    ),
  },
  {
    key: "kappa",
    header: text.columns.kappa,
    cell: ({ cohensKappa, cohensKappaInterval95 }) => (
      <span className="figure">{agreementText.coefficient(cohensKappa, cohensKappaInterval95)}</span>
    ),
  },
  {
    key: "change",
    header: text.columns.change,
    cell: ({ change }) => change?.sentence ?? text.first,
  },
];
