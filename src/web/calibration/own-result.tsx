import type { CalibrationReader, CalibrationRound, Facit } from "#contract/calibration";
import type { QuestionView } from "#contract/catalogue";
import type { AnswerView } from "#contract/reviews";
import { formatPercent } from "#kit/danish-number";
import { labelOf } from "../meeting/label-of.ts";
import { calibrationText as text } from "../text/calibration.ts";
import { formatShare } from "../ui/format-share.ts";
import { Tag } from "../ui/tag.tsx";
import { CriterionFold } from "./criterion-fold.tsx";
import { QuestionReadings } from "./question-readings.tsx";

interface OwnResultProps {
  readonly round: CalibrationRound;
  readonly result: NonNullable<CalibrationReader["result"]>;
}

/** One's own answers beside the facit, those that differ first, and how everybody read each question. */
export function OwnResult({ round, result }: OwnResultProps) {
  const { agree, answers, interval, stricter, milder, otherwise, verdict } = result;
  return (
    <>
      <section>
        <h2>{text.ownResult}</h2>
        <p className="quiet">{text.ownResultLead}</p>
        <p>
          <strong>{text.ownAgree(formatShare(agree, answers))}</strong>{" "}
          {interval && text.ownInterval(formatPercent(interval[0]), formatPercent(interval[1]))}
        </p>
        {agree < answers && <p>{text.ownDirection(text.direction(stricter, milder, otherwise))}</p>}
        {verdict !== null && <p>{text.ownLimit(text.limit(round.limitPercent), text.verdict[verdict])}</p>}
      </section>
      <section>
        <h2>{text.answersTitle}</h2>
        {round.readings.map((reading) => (
          <CaseAnswers key={reading.id} round={round} reading={reading} />
        ))}
      </section>
      <section>
        <h2>{text.talkTitle}</h2>
        {round.byQuestion === null ? <p>{text.talkWait}</p> : <QuestionReadings round={round} />}
      </section>
    </>
  );
}

interface CaseAnswersProps {
  readonly round: CalibrationRound;
  readonly reading: CalibrationRound["readings"][number];
}

function CaseAnswers({ round: { questions, facit }, reading: { caseNumber, answers } }: CaseAnswersProps) {
  const rows = questions.flatMap((question) => {
    const own = answers.find(({ questionId }) => questionId === question.id);
    const known = facit.find((one) => one.caseNumber === caseNumber && one.questionId === question.id);
    return own && known ? [{ question, own, known }] : [];
  });
  const differing = rows.filter(({ own, known }) => own.value !== known.value);
  const alike = rows.filter(({ own, known }) => own.value === known.value);
  return (
    <>
      <h3>{text.ofCase(caseNumber, alike.length, rows.length)}</h3>
      <AnswerList rows={differing} />
      {alike.length > 0 && (
        <details>
          <summary>
            {text.alike(alike.length)} <span className="sr-only">{text.caseTitle(caseNumber)}</span>
          </summary>
          <AnswerList rows={alike} />
        </details>
      )}
    </>
  );
}

function AnswerList({ rows }: { readonly rows: readonly AnswerBesideFacitProps[] }) {
  return (
    <ol className="practice-answers">
      {rows.map((row) => (
        <AnswerBesideFacit key={row.question.id} {...row} />
      ))}
    </ol>
  );
}

interface AnswerBesideFacitProps {
  readonly question: QuestionView;
  readonly own: AnswerView;
  readonly known: Facit;
}

function AnswerBesideFacit({ question, own, known }: AnswerBesideFacitProps) {
  return (
    <li>
      {own.value !== known.value && <Tag tone="warning">{text.differs}</Tag>}{" "}
      <CriterionFold question={question} />
      <dl>
        <div>
          <dt>{text.yours}</dt>
          <dd>
            <strong>{labelOf(question, own.value)}</strong> {own.remark}
          </dd>
        </div>
        <div>
          <dt>{text.facit}</dt>
          <dd>
            <strong>{labelOf(question, known.value)}</strong>{" "}
            {known.remark === "" ? <span className="quiet">{text.noRemark}</span> : known.remark}
          </dd>
        </div>
      </dl>
    </li>
  );
}
