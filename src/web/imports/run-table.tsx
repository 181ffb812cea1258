import { Link } from "@tanstack/react-router";
import type { ImportFileView, ImportRunView } from "#contract/imports";
import { importsText } from "../text/imports.ts";
import { formatMoment } from "../ui/format-moment.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";
import { describeCounts } from "./describe-counts.ts";

const titles = importsText.runColumns;

const columns: readonly Column<ImportRunView>[] = [
  {
    key: "at",
    header: titles.at,
    isRowHeader: true,
    cell: ({ id, startedAt }) => (
      <Link to="/data-ind" search={{ koersel: id }} className="figure">
        {formatMoment(startedAt)}
      </Link>
    ),
  },
  { key: "who", header: titles.who, cell: ({ startedBy }) => startedBy ?? importsText.commandLine },
  {
    key: "files",
    header: titles.files,
    cell: ({ files }) => <Lines lines={files.map(({ file }) => file)} />,
  },
  {
    key: "result",
    header: titles.result,
    cell: ({ files }) => <Lines lines={files.map(describeOutcome)} />,
  },
  {
    key: "state",
    header: titles.state,
    cell: ({ status, dryRun }) => {
      if (status === "koerer") return <Tag tone="info">{importsText.running}</Tag>;
      if (status === "fejlet") return <Tag tone="warning">{importsText.failed}</Tag>;
      return dryRun ? <Tag>{importsText.dryRunMark}</Tag> : <Tag tone="success">{importsText.done}</Tag>;
    },
  },
];

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and a line is nothing but its place.
    <div key={index} className="figure">
      {line}
    </div>
  ));
}

function describeOutcome(file: ImportFileView): string {
  if (file.status === "faerdig") return describeCounts(file);
  if (file.status === "fejlet") return importsText.failedFile;
  return file.status === "koerer" ? importsText.running : importsText.waiting;
}

/** The latest runs, newest first. */
export function RunTable({ runs }: { readonly runs: readonly ImportRunView[] }) {
  return (
    <Table
      caption={importsText.earlier}
      captionHidden
      columns={columns}
      rows={runs}
      rowKey={({ id }) => id}
      emptyText={importsText.earlierEmpty}
    />
  );
}
