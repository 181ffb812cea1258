import { Link, useSearch } from "@tanstack/react-router";
import type { AgreementView, QuestionResultView } from "#contract/results";
import { useMay } from "../shell/session.ts";
import { resultAnswersText } from "../text/result-answers.ts";
import { type MatrixCell, rowsOf } from "./matrix-cells.ts";
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
  const rows = rowsOf(agreement);
  const [top] = rows;
  return (
    <table className="table table--extracompact agreement-matrix">
      <caption>{text.matrix(first, second)}</caption>
      <thead>
        <tr>
          <td />
          {top?.cells.map(({ values: [, { value, label }] }) => (
            <th key={value} scope="col">
              <span className="results-note">{text.level(second)}</span>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value: one, cells }) => (
          <tr key={one.value}>
            <th scope="row">
              <span className="results-note">{text.level(first)}</span>
              {one.label}
            </th>
            {cells.map((cell) => (
              <td key={cell.values[1].value} className={cell.look} colSpan={cell.columns} rowSpan={cell.rows}>
                <Cell {...cell} levels={agreement.levels} auditId={auditId} questionId={question.id} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps extends Pick<MatrixCell, "count" | "values"> {
  readonly levels: readonly [number, number];
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
