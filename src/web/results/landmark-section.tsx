import { Fragment, useId, useRef } from "react";
import type { LandmarkView, QuestionResultView, Results } from "#contract/results";
import { OriginLink } from "../figures/origin-link.tsx";
import { resultsText as text } from "../text/results.ts";
import { useOverflows } from "../ui/use-overflows.ts";
import { DatesRow } from "./dates-row.tsx";
import { pairBeside } from "./level-figures.ts";
import { QuestionRow } from "./question-row.tsx";
import type { ResultsSearch } from "./results-search.ts";

interface LandmarkSectionProps {
  readonly landmark: LandmarkView;
  readonly questions: readonly QuestionResultView[];
  readonly audit: Results["audit"];
  readonly level: number;
  /** The level that is compared with the baseline, where the shares of now may be corrected. */
  readonly comparedLevel: number | null;
  readonly search: ResultsSearch;
}

/** A landmark's questions, one row each, under the sum of them. Nothing where none was asked. */
export function LandmarkSection(props: LandmarkSectionProps) {
  const { landmark, questions, audit, level, comparedLevel, search } = props;
  const headingId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(scroller);
  if (questions.length === 0) return null;
  const columns = text.columns;
  const sum = landmark.levels.find((one) => one.level === level);
  const withBaseline = audit.baseline !== null;
  const scrollProps = overflows ? { role: "region", tabIndex: 0, "aria-labelledby": headingId } : {};
  return (
    <section className="results-landmark">
      <h2 id={headingId}>{landmark.title}</h2>
      {audit.source === null && (
        <p className="quiet">
          <OriginLink figure={sum?.id}>{sumWords(sum)}</OriginLink>
        </p>
      )}
      <div ref={scroller} className="table--responsive-scroll" {...scrollProps}>
        <table className="table table--extracompact results-table" aria-labelledby={headingId}>
          <thead>
            <tr>
              <th scope="col">{columns.question}</th>
              {withBaseline && (
                <th scope="col" className="column-count">
                  {columns.onLevel(columns.baseline, comparedLevel)}
                </th>
              )}
              <th scope="col" className="column-count">
                {columns.now}
              </th>
              <th scope="col" className="column-picture">
                {columns.picture}
              </th>
              {withBaseline && (
                <th scope="col" className="column-change">
                  {columns.onLevel(columns.change, comparedLevel)}
                </th>
              )}
              {audit.levels.length > 1 && (
                <th scope="col" className="column-agreement">
                  {columns.agreement(...pairBeside(level))}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <Fragment key={question.id}>
                <QuestionRow question={question} audit={audit} level={level} search={search} />
                <DatesRow question={question} audit={audit} level={level} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function sumWords(sum: LandmarkView["levels"][number] | undefined): string {
  if (sum === undefined || sum.share === null) return text.landmarkHidden;
  return text.landmark(sum.level, sum.fulfilled, sum.n, sum.share, sum.interval95);
}
