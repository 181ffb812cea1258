import { useState } from "react";
import type { CalibrationRound } from "#contract/calibration";
import { formatDanishDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { labelOf } from "../meeting/label-of.ts";
import { calibrationText as text } from "../text/calibration.ts";
import { Button } from "../ui/button.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { FacitDialog } from "./facit-dialog.tsx";
import type { FacitRow } from "./facit-row.ts";

/** The practice cases with what is known of each; corrected until the round is ended. */
export function FacitList({ round }: { readonly round: CalibrationRound }) {
  const [corrected, setCorrected] = useState<FacitRow>();
  const rowsOf = (caseNumber: string): readonly FacitRow[] =>
    round.questions.flatMap((question) => {
      const facit = round.facit.find(
        (one) => one.caseNumber === caseNumber && one.questionId === question.id,
      );
      return facit ? [{ facit, question }] : [];
    });
  const columns = columnsOf(round.status === "afsluttet" ? null : setCorrected);
  return (
    <section>
      <h2>{text.facitTitle}</h2>
      {round.practiceCases.map(({ caseNumber, earlierAudit, asOf, questionIds }) => {
        const day = formatDanishDate(localDate(asOf));
        const title = text.facitOf(caseNumber, earlierAudit.title, day, questionIds.length);
        return (
          <details key={caseNumber}>
            <summary>{title}</summary>
            <Table
              caption={title}
              captionHidden
              columns={columns}
              rows={rowsOf(caseNumber)}
              rowKey={({ question }) => question.id}
              emptyText={text.noRounds}
            />
          </details>
        );
      })}
      {corrected && (
        <FacitDialog roundId={round.id} row={corrected} onClose={() => setCorrected(undefined)} />
      )}
    </section>
  );
}

function columnsOf(onCorrect: ((row: FacitRow) => void) | null): readonly Column<FacitRow>[] {
  const header = text.facitColumns;
  const action: Column<FacitRow> = {
    key: "action",
    header: header.action,
    cell: (row) => (
      <Button small onPress={() => onCorrect?.(row)}>
        {text.correct} <span className="sr-only">{row.question.id}</span>
      </Button>
    ),
  };
  return [
    {
      key: "question",
      header: header.question,
      cell: ({ question }) => `${question.id} ${question.text}`,
      isRowHeader: true,
    },
    {
      key: "value",
      header: header.value,
      cell: ({ facit, question }) => (
        <>
          <strong>{labelOf(question, facit.value)}</strong>
          {facit.remark !== "" && <p className="quiet">{facit.remark}</p>}
        </>
      ),
    },
    {
      key: "source",
      header: header.source,
      cell: ({ facit: { source, reason, by } }) =>
        source === "rettet" ? `${text.sources.rettet} (${by}): ${reason}` : text.sources[source],
    },
    ...(onCorrect === null ? [] : [action]),
  ];
}
