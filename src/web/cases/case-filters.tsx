import { useEffect, useRef, useState } from "react";
import { caseAreas } from "#casefile/case-file";
import { listUnits } from "#contract/users";
import { casesText } from "../text/cases.ts";
import { SearchField } from "../ui/search-field.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import type { CaseListSearch } from "./case-list-search.ts";

/** A select has no undefined: everything is this value in it. */
const all = "alle";
const states = ["aabne", "lukkede", "alle"] as const;

interface CaseFiltersProps {
  readonly search: CaseListSearch;
  readonly onChange: (part: CaseListSearch) => void;
}

export function CaseFilters({ search, onChange }: CaseFiltersProps) {
  const units = useEndpoint(listUnits, {}).data ?? [];
  const [words, setWords] = useWords(search.soeg ?? "", (soeg) => onChange({ soeg }));
  return (
    <search className="filters">
      <SearchField label={casesText.search} value={words} onChange={setWords} />
      <SelectField
        label={casesText.unit}
        options={[
          { value: all, label: casesText.allUnits },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.enhed ?? all}
        onChange={(unit) => onChange({ enhed: unit === all ? undefined : unit })}
      />
      <SelectField
        label={casesText.area}
        options={[
          { value: all, label: casesText.allAreas },
          ...caseAreas.map((area) => ({ value: area, label: casesText.areas[area] })),
        ]}
        value={search.omraade ?? all}
        onChange={(area) => onChange({ omraade: area === all ? undefined : area })}
      />
      <SelectField
        label={casesText.state}
        options={states.map((state) => ({ value: state, label: casesText.states[state] }))}
        value={search.vis ?? "aabne"}
        onChange={(vis) => onChange({ vis: vis === "aabne" ? undefined : vis })}
      />
    </search>
  );
}

/**
 * The words as they are typed; the address, and with it the server, hears of them when the typing pauses. An address that is
 * changed elsewhere, as by the search in the header, changes the words.
 */
function useWords(inAddress: string, onPause: (words: string | undefined) => void) {
  const [words, setWords] = useState(inAddress);
  const sent = useRef(inAddress);
  const seen = useRef(inAddress);
  useEffect(() => {
    const isChangedElsewhere = inAddress !== seen.current && inAddress !== sent.current;
    seen.current = inAddress;
    if (isChangedElsewhere) setWords(inAddress);
    if (isChangedElsewhere || words === inAddress) return;
    const timer = setTimeout(() => {
      sent.current = words;
      onPause(words === "" ? undefined : words);
    }, 250);
    return () => clearTimeout(timer);
  });
  return [words, setWords] as const;
}
