import { useId } from "react";
import type { CaseFileView } from "#contract/cases";
import { formatDanishDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { casesText } from "../text/cases.ts";
import { DefinitionList } from "../ui/definition-list.tsx";

const titles = casesText.columns;

/** What the case system says of the child and the case. */
export function CaseFacts({ caseFile }: { readonly caseFile: CaseFileView }) {
  const headingId = useId();
  const { child, birthDate, ageYears, unit, raadgiver, area, opened, closed } = caseFile;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{casesText.facts}</h2>
      <DefinitionList
        items={[
          { term: titles.child, value: child ?? casesText.sealedChild },
          { term: casesText.birthDate, value: `${dateOf(birthDate)} (${casesText.years(ageYears)})` },
          { term: titles.area, value: casesText.areas[area] },
          { term: titles.unit, value: unit.name },
          { term: titles.raadgiver, value: raadgiver },
          { term: titles.opened, value: dateOf(opened) },
          {
            term: casesText.factState,
            value: closed === null ? casesText.open : casesText.closed(dateOf(closed)),
          },
        ]}
      />
    </section>
  );
}

function dateOf(text: string): string {
  return formatDanishDate(localDate(text));
}
