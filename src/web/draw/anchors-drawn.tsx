import { useState } from "react";
import type { DrawView } from "#contract/draws";
import { formatDecimal } from "#kit/danish-number";
import { drawText } from "../text/draw.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { describeAnchorSizes } from "./describe-anchors.ts";
import { ReplaceDialog } from "./replace-dialog.tsx";

type Anchors = NonNullable<DrawView["anchors"]>;
type AnchorCase = Anchors["cases"][number];

const text = drawText.anchors;
const columnText = drawText.drawn.columns;

interface AnchorsDrawnProps {
  readonly auditId: string;
  readonly anchors: Anchors;
}

/** How many cases were drawn again; the head of quality sees which. */
export function AnchorsDrawn({ auditId, anchors }: AnchorsDrawnProps) {
  const [givingUp, setGivingUp] = useState<string>();
  const short = anchors.levels.filter(({ planned, drawn }) => drawn < planned);
  return (
    <>
      <h3>{text.title}</h3>
      <p>{describeAnchorSizes(anchors)}</p>
      {short.length > 0 && (
        <Notice kind="info">
          {short.map(({ level, planned, drawn }) => (
            <p key={level}>{text.short(level, formatDecimal(drawn, 0), formatDecimal(planned, 0))}</p>
          ))}
        </Notice>
      )}
      {anchors.cases.length > 0 && (
        <details>
          <summary>{text.show}</summary>
          <p>{text.secret}</p>
          <Table
            caption={text.caption}
            captionHidden
            columns={columnsFor(setGivingUp)}
            rows={anchors.cases}
            rowKey={({ caseNumber }) => caseNumber}
            emptyText={text.none}
          />
        </details>
      )}
      {givingUp !== undefined && (
        <ReplaceDialog
          auditId={auditId}
          caseNumber={givingUp}
          text={text.giveUpDialog}
          onClose={() => setGivingUp(undefined)}
        />
      )}
    </>
  );
}

function columnsFor(onGiveUp: (caseNumber: string) => void): readonly Column<AnchorCase>[] {
  return [
    {
      key: "case",
      header: columnText.caseNumber,
      cell: ({ caseNumber }) => caseNumber,
      sortBy: ({ caseNumber }) => caseNumber,
      isRowHeader: true,
    },
    { key: "unit", header: columnText.unit, cell: ({ unit }) => unit, sortBy: ({ unit }) => unit },
    {
      key: "level",
      header: columnText.level,
      cell: ({ level }) => drawText.drawn.levels(level),
      sortBy: ({ level }) => level,
    },
    { key: "ticket", header: columnText.ticket, cell: ({ ticket }) => <code>{ticket.slice(0, 12)}…</code> },
    {
      key: "state",
      header: columnText.state,
      cell: ({ givenUpReason }) => (givenUpReason === null ? "" : text.out(givenUpReason)),
    },
    {
      key: "actions",
      header: columnText.actions,
      cell: ({ caseNumber, givenUpReason }) =>
        givenUpReason === null && (
          <Button
            variant="quiet"
            small
            aria-label={text.giveUpWhich(caseNumber)}
            onPress={() => onGiveUp(caseNumber)}
          >
            {text.giveUp}
          </Button>
        ),
    },
  ];
}
