import type { AgreementView, QuestionResultView } from "#contract/results";
import { useMay } from "../shell/session.ts";
import { resultAnswersText } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";
import { AgreementMatrix } from "./agreement-matrix.tsx";
import { AgreementOverTime } from "./agreement-over-time.tsx";
import { AgreementTable } from "./agreement-table.tsx";
import { ConversationPhrases } from "./conversation-phrases.tsx";
import { DatesAgainstPeople } from "./dates-against-people.tsx";

const text = resultAnswersText.same;

interface DoWeMeanTheSameProps {
  readonly auditId: string;
  readonly question: QuestionResultView;
}

/** Mener vi det samme? How often the levels agree, who is the stricter, and the cases behind. */
export function DoWeMeanTheSame({ auditId, question }: DoWeMeanTheSameProps) {
  const seesAll = useMay("see-answers-behind-results");
  const met = question.agreement.filter(({ pairs }) => pairs > 0);
  const people = met.filter(({ levels }) => levels[0] > 0);
  return (
    <section>
      <h2>{text.title}</h2>
      {people.length === 0 && <p className="answer-in-words">{seesAll ? text.neither : text.hidden}</p>}
      {people.map((one, order) => (
        <p key={one.levels.join("-")} className={order === 0 ? "answer-in-words" : undefined}>
          {sayAgreement(one)}
        </p>
      ))}
      <DatesAgainstPeople agreement={question.agreement} />
      {met.length > 0 && (
        <>
          <h3>{text.matrixTitle}</h3>
          <p className="quiet">{text.matrixLead}</p>
          <div className="matrices">
            {met.map((one) => (
              <AgreementMatrix
                key={one.levels.join("-")}
                agreement={one}
                auditId={auditId}
                question={question}
              />
            ))}
          </div>
        </>
      )}
      {met.length > 0 && (
        <>
          <h3>{text.figures}</h3>
          <p className="quiet">{resultsText.question.agreementLead}</p>
          <AgreementTable agreement={met} />
        </>
      )}
      {seesAll && <ConversationPhrases auditId={auditId} questionId={question.id} />}
      {seesAll && <AgreementOverTime auditId={auditId} questionId={question.id} />}
    </section>
  );
}

/** `Niveau 1 og niveau 2 er enige i 14 af 18 sager. Niveau 2 er strengere i 4.` */
function sayAgreement(agreement: AgreementView): string {
  const { levels, pairs, agree, firstStricter, secondStricter } = agreement;
  const [first, second] = [text.level(levels[0]), text.level(levels[1])];
  const pair = text.pair(first, second);
  const aside = agreement.setAsideByFirst + agreement.setAsideBySecond + agreement.setAsideByBoth;
  return [
    agree === pairs ? text.agreeAll(pair, pairs) : text.agree(pair, agree, pairs),
    ...sayStricter([first, firstStricter], [second, secondStricter]),
    ...(aside > 0 ? [text.aside(aside)] : []),
  ].join(" ");
}

type Strictness = readonly [level: string, cases: number];

function sayStricter(first: Strictness, second: Strictness): readonly string[] {
  const [more, fewer] = first[1] > second[1] ? [first, second] : [second, first];
  if (more[1] === 0) return [];
  if (fewer[1] === 0) return [text.stricter(...more)];
  return [text.both(...more, ...fewer)];
}
