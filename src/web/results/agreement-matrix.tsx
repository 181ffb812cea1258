import { Link, useSearch } from "@tanstack/react-router";
import type { AgreementView, QuestionResultView } from "#contract/results";
import { highSomeLow, yesNo } from "#questions/scale";
import { useMay } from "../shell/session.ts";
import { resultAnswersText } from "../text/result-answers.ts";
import { addressOfCell } from "./results-search.ts";

const text = resultAnswersText.same;

interface AgreementMatrixProps {
  readonly agreement: AgreementView;
  readonly auditId: string;
  readonly question: Pick<QuestionResultView, "id">;
}

/** What one level answered down, and the other across; a count opens its cases. On the diagonal they agree. */
export function AgreementMatrix({ agreement, auditId, question }: AgreementMatrixProps) {
  const [first, second] = agreement.levels;
  const { values } = "table" in agreement ? highSomeLow : yesNo;
  const counts = countsOf(agreement);
  return (
    <table className="table table--extracompact agreement-matrix">
      <caption>{text.matrix(first, second)}</caption>
      <thead>
        <tr>
          <td />
          {values.map(({ value, label }) => (
            <th key={value} scope="col">
              <span className="results-note">{text.level(second)}</span>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map((one, row) => (
          <tr key={one.value}>
            <th scope="row">
              <span className="results-note">{text.level(first)}</span>
              {one.label}
            </th>
            {values.map((other, column) => (
              <td key={other.value} className={row === column ? "agrees" : "differs"}>
                <Cell
                  count={counts[row]?.[column] ?? 0}
                  levels={agreement.levels}
                  values={[one, other]}
                  auditId={auditId}
                  questionId={question.id}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function countsOf(agreement: AgreementView): readonly (readonly number[])[] {
  if ("table" in agreement) return agreement.table;
  const { bothYes, onlyFirstYes, onlySecondYes, bothNo } = agreement;
  return [
    [bothYes, onlyFirstYes],
    [onlySecondYes, bothNo],
  ];
}

interface Value {
  readonly value: string;
  readonly label: string;
}

interface CellProps {
  readonly count: number;
  readonly levels: readonly [number, number];
  readonly values: readonly [Value, Value];
  readonly auditId: string;
  readonly questionId: string;
}

function Cell({ count, levels: [first, second], values: [one, other], auditId, questionId }: CellProps) {
  const seesAnswers = useMay("see-answers-behind-results");
  const search = useSearch({ from: "/tilsyn/$auditId/resultater/$questionId" });
  if (count === 0 || !seesAnswers) return count;
  return (
    <Link
      to="/tilsyn/$auditId/resultater/$questionId"
      params={{ auditId, questionId }}
      search={{
        ...search,
        par: addressOfCell({ first, second, firstValue: one.value, secondValue: other.value }),
      }}
      hash="svarene"
      aria-label={text.cell(count, one.label, other.label, first, second)}
    >
      {count}
    </Link>
  );
}
