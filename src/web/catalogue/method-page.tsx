import { listMeasures, type MeasureView } from "#contract/catalogue";
import { catalogueText } from "../text/catalogue.ts";
import { DefinitionList } from "../ui/definition-list.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { CatalogueTabs } from "./catalogue-tabs.tsx";

const text = catalogueText.method;

/** What every figure means: what is counted, out of what, and what is left out. */
export function MethodPage() {
  const measures = useEndpoint(listMeasures, {});
  return (
    <>
      <PageHeader title={catalogueText.title} lead={text.lead} />
      <CatalogueTabs />
      <h2>{text.draw}</h2>
      <p>{text.drawText}</p>
      <QueryView query={measures}>
        {(all) => all.map((measure) => <Measure key={measure.id} measure={measure} />)}
      </QueryView>
      <p>
        <a href="/api">{text.api}</a>
      </p>
    </>
  );
}

function Measure({ measure }: { readonly measure: MeasureView }) {
  return (
    <section id={measure.id}>
      <h2>{measure.title}</h2>
      <DefinitionList
        items={[
          { term: text.numerator, value: measure.numerator },
          { term: text.denominator, value: measure.denominator },
          { term: text.notRelevant, value: measure.notRelevant },
          { term: text.notYetMeasurable, value: measure.notYetMeasurable },
          { term: text.missing, value: measure.missing },
          { term: text.smallest, value: measure.smallestCountShown },
          { term: text.reference, value: measure.reference },
          { term: text.id, value: <code>{measure.id}</code> },
        ]}
      />
    </section>
  );
}
