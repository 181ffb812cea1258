import type { FigureView } from "#contract/figures";
import { figuresText as text } from "../text/figures.ts";
import { DefinitionList } from "../ui/definition-list.tsx";

/** What a figure of this kind means, as the catalogue of measures says it. */
export function MeasureBox({ measure }: { readonly measure: NonNullable<FigureView["measure"]> }) {
  const { title, numerator, denominator, notRelevant, notYetMeasurable, missing, reference } = measure;
  return (
    <section>
      <h2>
        {text.measure}: {title}
      </h2>
      <DefinitionList
        items={[
          { term: text.numerator, value: numerator },
          { term: text.denominator, value: denominator },
          { term: text.notRelevant, value: notRelevant },
          { term: text.notYetMeasurable, value: notYetMeasurable },
          { term: text.missing, value: missing },
          { term: text.reference, value: reference },
        ]}
      />
    </section>
  );
}
