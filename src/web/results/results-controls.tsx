import type { Results } from "#contract/results";
import { resultsText as text } from "../text/results.ts";
import { SelectField } from "../ui/select-field.tsx";
import type { ResultsSearch } from "./results-search.ts";

interface ResultsControlsProps {
  readonly results: Results;
  readonly level: number;
  readonly search: ResultsSearch;
  readonly onChange: (search: ResultsSearch) => void;
}

/** Level, unit, case type and area; only what there is a choice of: one unit may be one's own among others. */
export function ResultsControls({ results, level, search, onChange }: ResultsControlsProps) {
  const { levels } = results.audit;
  const { units, strata, areas } = results.filters;
  const shown = levels.filter((one) => one.shown);
  return (
    <div className="results-controls">
      <SelectField
        label={text.level}
        options={shown.map((one) => ({
          value: String(one.level),
          label: text.levelOption(one.level, one.title),
        }))}
        value={String(level)}
        onChange={(niveau) => onChange({ ...search, niveau: Number(niveau) })}
      />
      {units.length > 0 && (
        <PartField
          label={text.unit}
          wholeText={text.wholeMunicipality}
          parts={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.enhed}
          onChange={(enhed) => onChange({ ...search, enhed })}
        />
      )}
      {strata.length > 1 && (
        <PartField
          label={text.stratum}
          wholeText={text.allStrata}
          parts={strata.map(({ id, title }) => ({ value: id, label: title }))}
          value={search.sagstype}
          onChange={(sagstype) => onChange({ ...search, sagstype })}
        />
      )}
      {areas.length > 1 && (
        <PartField
          label={text.area}
          wholeText={text.allAreas}
          parts={areas.map((area) => ({ value: area, label: text.areas[area] }))}
          value={search.omraade}
          onChange={(area) => onChange({ ...search, omraade: areas.find((one) => one === area) })}
        />
      )}
    </div>
  );
}

interface PartFieldProps {
  readonly label: string;
  readonly wholeText: string;
  readonly parts: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

const whole = "hele";

function PartField({ label, wholeText, parts, value, onChange }: PartFieldProps) {
  return (
    <SelectField
      label={label}
      options={[{ value: whole, label: wholeText }, ...parts]}
      value={value ?? whole}
      onChange={(chosen) => onChange(chosen === whole ? undefined : chosen)}
    />
  );
}
