import type { QuestionView } from "#contract/catalogue";
import { resultsText } from "../text/results.ts";
import { DefinitionList } from "../ui/definition-list.tsx";

const text = resultsText.question;

/** The criterion for every answer, as the reviewers had it before them. */
export function CriterionBox({
  question: { scale, criterion, source },
}: {
  readonly question: QuestionView;
}) {
  const notYet = criterion.notYetMeasurable;
  return (
    <section>
      <h2>{text.criterion}</h2>
      <DefinitionList
        items={[
          ...scale.values.map(({ value, label }) => ({
            term: label,
            value: criterion.byValue[value] ?? "–",
          })),
          { term: text.notRelevant, value: criterion.notRelevant },
          ...(notYet === null ? [] : [{ term: text.notYetMeasurable, value: notYet }]),
        ]}
      />
      <p className="quiet">{text.source(source)}</p>
    </section>
  );
}
