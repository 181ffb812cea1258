import type { DrawView } from "#contract/draws";
import { drawText } from "../text/draw.ts";
import { formatMoment } from "../ui/format-moment.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";

/** What was replaced, and the draws that were set aside. */
export function DrawLog({ draw }: { readonly draw: DrawView }) {
  return (
    <>
      {draw.drawnAt !== null && <ReplacementLog replacements={draw.replacements} />}
      {draw.earlier.length > 0 && (
        <section>
          <h2>{drawText.earlier.title}</h2>
          <Table
            caption={drawText.earlier.caption}
            captionHidden
            columns={earlierColumns}
            rows={draw.earlier}
            rowKey={({ number }) => number}
            emptyText=""
          />
        </section>
      )}
    </>
  );
}

function ReplacementLog({ replacements }: Pick<DrawView, "replacements">) {
  return (
    <section>
      <h2>{drawText.replacements.title}</h2>
      <Table
        caption={drawText.replacements.caption}
        captionHidden
        columns={replacementColumns}
        rows={replacements}
        rowKey={({ caseNumber }) => caseNumber}
        emptyText={drawText.replacements.none}
      />
    </section>
  );
}

const texts = drawText.replacements;
const replacementColumns: readonly Column<DrawView["replacements"][number]>[] = [
  { key: "case", header: texts.columns.caseNumber, cell: ({ caseNumber }) => caseNumber, isRowHeader: true },
  {
    key: "replacement",
    header: texts.columns.replacement,
    cell: ({ replacement }) => replacement ?? texts.noMore,
  },
  { key: "reason", header: texts.columns.reason, cell: ({ reason }) => reason },
  { key: "by", header: texts.columns.by, cell: ({ by }) => by },
  { key: "at", header: texts.columns.at, cell: ({ at }) => formatMoment(at) },
];

const earlierTexts = drawText.earlier;
const earlierColumns: readonly Column<DrawView["earlier"][number]>[] = [
  { key: "number", header: earlierTexts.columns.number, cell: ({ number }) => number, isRowHeader: true },
  { key: "at", header: earlierTexts.columns.at, cell: ({ supersededAt }) => formatMoment(supersededAt) },
  { key: "reason", header: earlierTexts.columns.reason, cell: ({ reason }) => reason },
  {
    key: "seed",
    header: earlierTexts.columns.seed,
    cell: ({ seed }) => (seed === null ? earlierTexts.noSeed : <code>{seed}</code>),
  },
  {
    key: "hash",
    header: earlierTexts.columns.hash,
    cell: ({ frameHash }) => <code>{frameHash.slice(0, 12)}…</code>,
  },
];
