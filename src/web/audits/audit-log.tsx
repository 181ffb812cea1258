import type { z } from "zod";
import { getProgress } from "#contract/audits";
import { auditStatusTitles, auditText, levelStatusTitles } from "../text/audits.ts";
import { formatMoment } from "../ui/format-moment.ts";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { useEndpoint } from "../use-endpoint.ts";

type Transition = z.output<(typeof getProgress)["response"]>["transitions"][number];

const titles: Readonly<Record<string, string>> = { ...auditStatusTitles, ...levelStatusTitles };
const text = auditText.logColumns;

const columns: readonly Column<Transition>[] = [
  { key: "at", header: text.at, cell: ({ at }) => formatMoment(at) },
  {
    key: "what",
    header: text.what,
    cell: ({ level }) => (level === null ? auditText.wholeAudit : auditText.level(level)),
  },
  {
    key: "change",
    header: text.change,
    cell: ({ from, to }) => auditText.change(titles[from] ?? from, titles[to] ?? to),
  },
  { key: "by", header: text.by, cell: ({ by }) => by },
  { key: "reason", header: text.reason, cell: ({ reason }) => reason ?? "" },
];

/** Every change of status, latest first. */
export function AuditLog({ auditId }: { readonly auditId: string }) {
  const progress = useEndpoint(getProgress, { params: { auditId } });
  return (
    <section>
      <h2>{auditText.log}</h2>
      <QueryView query={progress}>
        {({ transitions }) => (
          <Table
            caption={auditText.logCaption}
            captionHidden
            columns={columns}
            rows={transitions}
            rowKey={({ at, level, to }) => `${at} ${level} ${to}`}
            emptyText={auditText.logEmpty}
          />
        )}
      </QueryView>
    </section>
  );
}
