import { Link } from "@tanstack/react-router";
import { type AnswerPairs, listAnswerPairs } from "#contract/answer-pairs";
import { resultAnswersText } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { useEndpoint } from "../use-endpoint.ts";
import { answerLabel } from "./level-figures.ts";
import { filterOf, type MatrixCell, type QuestionSearch } from "./results-search.ts";

const text = resultAnswersText.pairs;

interface PairsBehindProps {
  readonly auditId: string;
  readonly questionId: string;
  readonly cell: MatrixCell;
  readonly search: QuestionSearch;
}

/** The cases behind a cell of the matrix: what each level wrote before it knew the other's answer. */
export function PairsBehind({ auditId, questionId, cell, search }: PairsBehindProps) {
  const { par: _, svar: __, ...all } = search;
  const found = useEndpoint(listAnswerPairs, {
    params: { auditId, questionId },
    query: { ...filterOf(search), ...cell },
  });
  const lead = text.lead(cell.first, labelOf(cell.firstValue), cell.second, labelOf(cell.secondValue));
  return (
    <>
      <p>
        {lead}{" "}
        <Link
          to="/tilsyn/$auditId/resultater/$questionId"
          params={{ auditId, questionId }}
          search={all}
          hash="svarene"
        >
          {text.all}
        </Link>
      </p>
      <QueryView query={found}>
        {({ total, pairs }) => (
          <>
            <p className="quiet">{text.seen(pairs.length, total)}</p>
            <Table
              caption={lead}
              captionHidden
              columns={columnsOf(cell)}
              rows={pairs}
              rowKey={({ caseNumber }) => caseNumber}
              emptyText={text.none}
            />
          </>
        )}
      </QueryView>
    </>
  );
}

type Pair = AnswerPairs["pairs"][number];

function columnsOf({ first, second }: MatrixCell): readonly Column<Pair>[] {
  return [
    {
      key: "case",
      header: text.columns.case,
      isRowHeader: true,
      sortBy: ({ caseNumber }) => caseNumber,
      cell: (pair) => (
        <>
          {pair.caseNumber}
          <span className="results-note">
            <ReviewLink pair={pair} level={first} reviewId={pair.first.reviewId} />
            {pair.first.reviewId !== null && " · "}
            <ReviewLink pair={pair} level={second} reviewId={pair.second.reviewId} />
          </span>
        </>
      ),
    },
    { key: "unit", header: text.columns.unit, sortBy: ({ unit }) => unit, cell: ({ unit }) => unit },
    { key: "stratum", header: text.columns.stratum, cell: ({ stratum }) => stratum },
    { key: "first", header: text.columns.remark(first), cell: (pair) => <Said answer={pair.first} /> },
    { key: "second", header: text.columns.remark(second), cell: (pair) => <Said answer={pair.second} /> },
  ];
}

interface ReviewLinkProps {
  readonly pair: Pair;
  readonly level: number;
  readonly reviewId: number | null;
}

/** None for what the dates say. */
function ReviewLink({ pair, level, reviewId }: ReviewLinkProps) {
  if (reviewId === null) return null;
  return (
    <Link
      to="/maalinger/$reviewId"
      params={{ reviewId: String(reviewId) }}
      aria-label={text.openReview(level, pair.caseNumber)}
    >
      {text.review(level)}
    </Link>
  );
}

/** The answer, what was written, and by whom. */
function Said({ answer: { value, remark, by } }: { readonly answer: Pair["first"] }) {
  return (
    <>
      <strong>{answerLabel(value)}</strong>
      <br />
      {remark === "" ? resultsText.question.noRemark : remark}
      <span className="results-note">{by}</span>
    </>
  );
}

function labelOf(value: string): string {
  return text.anyAnswer[value as keyof typeof text.anyAnswer] ?? answerLabel(value);
}
