import type { CalibrationQuestion, CalibrationRound } from "#contract/calibration";
import { formatDecimal } from "#kit/danish-number";
import { calibrationText as text } from "../text/calibration.ts";
import { formatShare } from "../ui/format-share.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { CriterionFold } from "./criterion-fold.tsx";

/** The questions across readers, read most differently first, each with its criterion at hand. */
export function QuestionReadings({ round }: { readonly round: CalibrationRound }) {
  return (
    <>
      <p>{text.talkLead}</p>
      <Table
        caption={text.talkTitle}
        captionHidden
        columns={columnsOf(round)}
        rows={round.byQuestion ?? []}
        rowKey={({ questionId }) => questionId}
        emptyText={text.talkNone}
      />
      {round.byQuestion?.some(({ alpha }) => alpha !== null) ? (
        <p className="quiet">{text.alphaNote}</p>
      ) : null}
    </>
  );
}

function columnsOf({ questions }: CalibrationRound): readonly Column<CalibrationQuestion>[] {
  const header = text.questionColumns;
  return [
    {
      key: "question",
      header: header.question,
      cell: ({ questionId }) => {
        const question = questions.find(({ id }) => id === questionId);
        return question ? <CriterionFold question={question} /> : questionId;
      },
      isRowHeader: true,
    },
    {
      key: "alike",
      header: header.alike,
      cell: ({ pairs, pairsAgree }) => formatShare(pairsAgree, pairs),
      sortBy: ({ pairs, pairsAgree }) => (pairs === 0 ? null : pairsAgree / pairs),
      numeric: true,
    },
    {
      key: "alpha",
      header: header.alpha,
      cell: ({ alpha }) => (alpha === null ? text.alphaUndefined : formatDecimal(alpha, 2)),
      sortBy: ({ alpha }) => alpha,
      numeric: true,
    },
    {
      key: "facit",
      header: header.facit,
      cell: ({ agree, answers }) => formatShare(agree, answers),
      sortBy: ({ agree, answers }) => agree / answers,
      numeric: true,
    },
    {
      key: "direction",
      header: header.direction,
      cell: ({ stricter, milder, otherwise }) => text.direction(stricter, milder, otherwise),
    },
  ];
}
