import { useId } from "react";
import { getCaseAccessLog } from "#contract/cases";
import { casesText } from "../text/cases.ts";
import { formatMoment } from "../ui/format-moment.ts";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import { useEndpoint } from "../use-endpoint.ts";

/** Who has opened the case, when and why. For the head of quality. */
export function AccessLog({ caseNumber }: { readonly caseNumber: string }) {
  const headingId = useId();
  const log = useEndpoint(getCaseAccessLog, { params: { caseNumber } });
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{casesText.log}</h2>
      <QueryView query={log}>
        {(looks) => (
          <Table
            caption={casesText.log}
            captionHidden
            columns={[
              {
                key: "at",
                header: casesText.logColumns.at,
                cell: ({ at }) => <span className="figure">{formatMoment(at)}</span>,
              },
              { key: "user", header: casesText.logColumns.user, cell: ({ user }) => user },
              { key: "purpose", header: casesText.logColumns.purpose, cell: ({ purpose }) => purpose },
            ]}
            rows={looks}
            rowKey={({ at, user }) => `${at} ${user}`}
            emptyText={casesText.logEmpty}
          />
        )}
      </QueryView>
    </section>
  );
}
