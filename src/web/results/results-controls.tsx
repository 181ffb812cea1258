import type { Results } from "#contract/results";
import { resultAnswersText } from "../text/result-answers.ts";
import { resultsText as text } from "../text/results.ts";
import { SelectField } from "../ui/select-field.tsx";
import type { ResultsSearch } from "./results-search.ts";

interface ResultsControlsProps {
  readonly results: Results;
  readonly level: number;
  /** Whether a share to report is known of any question, and so can be chosen over a level's own. */
  readonly hasReported: boolean;
  readonly search: ResultsSearch;
  readonly onChange: (search: ResultsSearch) => void;
}

const reported = "rapporteres";

/** The share to report or a level's own, unit, case type and area; only what there is a choice of: one unit may be one's own among others. */
export function ResultsControls({ results, level, hasReported, search, onChange }: ResultsControlsProps) {
  const { levels } = results.audit;
  const { units, strata, areas } = results.filters;
  const shown = levels.filter((one) => one.shown);
  return (
    <div className="results-controls">
      <SelectField
        label={resultAnswersText.shown.label}
        options={[
          ...(hasReported ? [{ value: reported, label: resultAnswersText.shown.reported }] : []),
          ...shown.map((one) => ({
            value: String(one.level),
            label: resultAnswersText.shown.asAnswered(one.level),
          })),
        ]}
        value={hasReported && search.niveau === undefined ? reported : String(level)}
        onChange={(chosen) =>
          onChange({ ...search, niveau: chosen === reported ? undefined : Number(chosen) })
        }
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
