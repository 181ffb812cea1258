import type { QuestionResultView, Results } from "#contract/results";
import { resultsText as text } from "../text/results.ts";
import { IntervalDot } from "../ui/interval-dot.tsx";
import { AgreementCell } from "./agreement-cell.tsx";
import { leadingChange, reasonFor } from "./change-reason.ts";
import { ChangeWords } from "./change-words.tsx";
import { CountLink, QuestionLink } from "./count-link.tsx";
import { GradeBar } from "./grade-bar.tsx";
import { agreementOf, isComparedOfFew, isFew, pairBeside, resultOn, shortId } from "./level-figures.ts";
import type { ResultsSearch } from "./results-search.ts";
import { ShareCell } from "./share-cell.tsx";

interface QuestionRowProps {
  readonly question: QuestionResultView;
  readonly audit: Results["audit"];
  readonly level: number;
  readonly search: ResultsSearch;
}

/** One question: baseline, now, the picture, the change in words, and how the levels agree. */
export function QuestionRow({ question, audit, level, search }: QuestionRowProps) {
  const id = shortId(question.id);
  const change = search.niveau === undefined ? leadingChange(question) : null;
  const compared = question.changes.find(({ baseline }) => baseline.level === (change?.level ?? level));
  // The anchor cases tell of one level; of another that is chosen they say nothing.
  const isOfSplit =
    compared !== undefined ||
    [undefined, (question.split ?? question.hiddenSplit)?.level].includes(search.niveau);
  const isToldHere = audit.anchors !== null && isOfSplit;
  return (
    <tr>
      <th scope="row" className="results-question">
        {id !== null && <span className="results-id">{id}</span>}
        <QuestionLink auditId={audit.id} question={question} search={search}>
          {question.text}
        </QuestionLink>
        {question.higherIs === "worse" && <span className="results-note">{text.lowerIsBetter}</span>}
      </th>
      {audit.baseline !== null && (
        <td className="figure" data-label={text.columns.baseline}>
          {compared === undefined && <span className="results-note">{text.notCompared}</span>}
          {compared !== undefined && (
            <CountLink
              auditId={audit.baseline.id}
              question={question}
              search={{ niveau: compared.baseline.level }}
              hits={compared.baseline.hits}
              n={compared.baseline.n}
            />
          )}
        </td>
      )}
      <Now question={question} audit={audit} level={level} search={search} baseline={compared?.baseline} />
      {audit.baseline !== null && (
        <td>
          <ChangeWords
            change={compared?.change ?? null}
            reason={question.noChangeReason}
            ofFew={compared !== undefined && isComparedOfFew(question, compared.baseline)}
            of={{ auditId: audit.id, question, search }}
            because={isToldHere ? reasonFor(question, compared?.change ?? null, audit) : null}
          />
        </td>
      )}
      {audit.levels.length > 1 && (
        <td>
          <AgreementCell agreement={agreementOf(question, pairBeside(level))} />
        </td>
      )}
    </tr>
  );
}

type Baseline = QuestionResultView["changes"][number]["baseline"];

/** The share to report, or with a level chosen the level's own, in counts and as a picture. */
function Now(props: QuestionRowProps & { readonly baseline: Baseline | undefined }) {
  const { question, audit, search } = props;
  const reported = search.niveau === undefined ? question.reported : null;
  const level = reported?.level ?? props.level;
  const result = resultOn(question, level);
  const share = reported?.share ?? result?.share ?? null;
  const interval = reported?.interval95 ?? result?.wilson95 ?? null;
  const before = props.baseline?.share ?? null;
  return (
    <>
      <td className="figure" data-label={text.columns.now}>
        <ShareCell auditId={audit.id} question={question} level={level} reported={reported} search={search} />
      </td>
      <td>
        {share !== null && interval !== null && !(reported === null && isFew(result?.n ?? null)) && (
          <IntervalDot
            label={text.columns.now}
            share={share}
            interval={interval}
            {...(before !== null && { baseline: before })}
          />
        )}
        {result && "grades" in result && <GradeBar grades={result.grades} />}
      </td>
    </>
  );
}
