import type { QuestionResultView, Results } from "#contract/results";
import { resultsText } from "../text/results.ts";
import { formatShare } from "../ui/format-share.ts";
import { AllCasesDot } from "../ui/interval-dot.tsx";
import { AgreementCell } from "./agreement-cell.tsx";
import { agreementOf, shortId } from "./level-figures.ts";

const text = resultsText.dates;

type Machine = NonNullable<QuestionResultView["machine"]>;

interface DatesRowProps {
  readonly question: QuestionResultView;
  readonly audit: Results["audit"];
  /** The level that the dates are held against. */
  readonly level: number;
}

/** What the dates say of all cases, under the question's own row and on the same axis. Nothing where no duty answers it. */
export function DatesRow({ question, audit, level }: DatesRowProps) {
  const { machine } = question;
  if (machine === null) return null;
  const agreement = agreementOf(question, [0, level]);
  return (
    <tr className="dates-row">
      <th scope="row" className="results-question">
        <span className="sr-only">{shortId(question.id) ?? question.text}, </span>
        {text.row(machine.cases)}
        <span className="results-note">{notesTo(machine)}</span>
      </th>
      {audit.baseline !== null && <td />}
      <td className="figure" data-label={resultsText.columns.now}>
        {machine.yes === null || machine.n === null ? (
          <span className="quiet">{resultsText.hidden}</span>
        ) : machine.n === 0 ? (
          <span className="quiet">{text.none}</span>
        ) : (
          formatShare(machine.yes, machine.n)
        )}
      </td>
      <td>{machine.share !== null && <AllCasesDot label={text.name} share={machine.share} />}</td>
      {audit.baseline !== null && <td />}
      {audit.levels.length > 1 && (
        <td>
          {agreement && agreement.pairs > 0 && (
            <>
              <AgreementCell agreement={agreement} />
              <span className="results-note">{text.agree(level)}</span>
            </>
          )}
        </td>
      )}
    </tr>
  );
}

/** What the share leaves out, and how far it can be trusted. */
function notesTo({ undecided, notRelevant, notYetMeasurable, share, asksMoreThanDates }: Machine): string {
  const leftOut = [
    ...(undecided ? [text.undecided(undecided)] : []),
    ...(notRelevant ? [text.setAside(notRelevant, resultsText.setAside["ikke-relevant"])] : []),
    ...(notYetMeasurable
      ? [text.setAside(notYetMeasurable, resultsText.setAside["ikke-maalbar-endnu"])]
      : []),
    ...(share === null ? [] : [text.noInterval]),
    ...(asksMoreThanDates ? [text.onlyDates] : []),
  ];
  return leftOut.join(" · ");
}
