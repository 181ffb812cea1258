import { Link } from "@tanstack/react-router";
import { type AnswersBehind as Answers, listAnswersBehind, type Results } from "#contract/results";
import { resultsText } from "../text/results.ts";
import { QueryView } from "../ui/query-view.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { useEndpoint } from "../use-endpoint.ts";
import { answerLabel } from "./level-figures.ts";
import { filterOf, type ResultsSearch } from "./results-search.ts";

const text = resultsText.question;

interface AnswersBehindProps {
  readonly audit: Results["audit"];
  readonly questionId: string;
  readonly level: number;
  readonly value: string | undefined;
  readonly search: ResultsSearch;
  readonly onChoose: (chosen: { readonly niveau?: number; readonly svar?: string | undefined }) => void;
}

/** The answers that a figure is made of: those of cases the user may see, and how many there are in all. */
export function AnswersBehind(props: AnswersBehindProps) {
  const { audit, questionId, level, value, search, onChoose } = props;
  const answers = useEndpoint(listAnswersBehind, {
    params: { auditId: audit.id, questionId },
    query: { ...filterOf(search), level },
  });
  return (
    <>
      <div className="results-controls">
        <SelectField
          label={resultsText.level}
          options={audit.levels
            .filter(({ shown }) => shown)
            .map((one) => ({ value: String(one.level), label: `Niveau ${one.level}` }))}
          value={String(level)}
          onChange={(niveau) => onChoose({ niveau: Number(niveau), svar: undefined })}
        />
        <QueryView query={answers}>
          {(found) => <ValueField answers={found.answers} value={value} onChoose={onChoose} />}
        </QueryView>
      </div>
      <QueryView query={answers}>
        {({ total, answers: all }) => (
          <>
            <p className="quiet">{text.answersLead(all.length, total)}</p>
            {total > 0 && (
              <Table
                caption={text.answers}
                captionHidden
                columns={columns}
                rows={value === undefined ? all : all.filter((answer) => answer.value === value)}
                rowKey={({ reviewId }) => reviewId}
                emptyText={text.answersEmpty}
              />
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

function ValueField({
  answers,
  value,
  onChoose,
}: Pick<AnswersBehindProps, "value" | "onChoose"> & Pick<Answers, "answers">) {
  const given = [...new Set(answers.map((answer) => answer.value))].sort();
  if (given.length < 2 && value === undefined) return null;
  const count = (one: string) => answers.filter((answer) => answer.value === one).length;
  return (
    <SelectField
      label={text.onlyValue}
      options={[
        { value: "alle", label: text.allValues },
        ...given.map((one) => ({ value: one, label: `${answerLabel(one)} (${count(one)})` })),
      ]}
      value={value ?? "alle"}
      onChange={(chosen) => onChoose({ svar: chosen === "alle" ? undefined : chosen })}
    />
  );
}

type Answer = Answers["answers"][number];

const columns: readonly Column<Answer>[] = [
  {
    key: "case",
    header: text.columns.case,
    isRowHeader: true,
    sortBy: ({ caseNumber }) => caseNumber,
    cell: ({ caseNumber, reviewId }) => (
      <Link
        to="/maalinger/$reviewId"
        params={{ reviewId: String(reviewId) }}
        aria-label={text.openReview(caseNumber)}
      >
        {caseNumber}
      </Link>
    ),
  },
  { key: "unit", header: text.columns.unit, sortBy: ({ unit }) => unit, cell: ({ unit }) => unit },
  { key: "stratum", header: text.columns.stratum, cell: ({ stratum }) => stratum },
  {
    key: "value",
    header: text.columns.value,
    sortBy: ({ value }) => value,
    cell: ({ value }) => answerLabel(value),
  },
  {
    key: "remark",
    header: text.columns.remark,
    cell: ({ remark }) => (remark === "" ? text.noRemark : remark),
  },
  { key: "by", header: text.columns.by, cell: ({ by }) => by },
];
