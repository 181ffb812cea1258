import { useRef } from "react";
import { type DeadlineOverview, deadlineSorts } from "#contract/deadlines";
import { deadlinesText as text } from "../text/deadlines.ts";
import { Button } from "../ui/button.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { type DeadlineSearch, unfiltered } from "./deadline-search.ts";
import { SavedViews } from "./saved-views.tsx";

/** A select has no undefined: everything is this value in it. */
const all = "alle";

interface DeadlineFiltersProps {
  readonly search: DeadlineSearch;
  readonly overview: DeadlineOverview;
  readonly onChange: (part: DeadlineSearch) => void;
}

/** Folded until one asks: duty, unit, caseworker, order, and the views one has saved. */
export function DeadlineFilters({ search, overview, onChange }: DeadlineFiltersProps) {
  const { pligt, enhed, raadgiver, sortering } = search;
  const chosen = [pligt, enhed, raadgiver, sortering].filter((value) => value !== undefined).length;
  const summary = useRef<HTMLElement>(null);
  const reset = () => {
    onChange(unfiltered);
    // The button goes: the focus stays where the choices are.
    summary.current?.focus();
  };
  return (
    <details className="deadline-filters">
      <summary ref={summary}>{chosen === 0 ? text.narrow : text.narrowedBy(chosen)}</summary>
      <search className="filters">
        <ChoiceField
          label={text.duty}
          everything={text.allDuties}
          choices={overview.duties.map(({ id, title }) => ({ id, name: title }))}
          value={pligt}
          onChange={(id) => onChange({ pligt: overview.duties.find((duty) => duty.id === id)?.id })}
        />
        {overview.units.length > 1 && (
          <ChoiceField
            label={text.unit}
            everything={text.allUnits}
            choices={overview.units}
            value={enhed}
            onChange={(id) => onChange({ enhed: id })}
          />
        )}
        {overview.raadgivere.length > 1 && (
          <ChoiceField
            label={text.raadgiver}
            everything={text.allRaadgivere}
            choices={overview.raadgivere}
            value={raadgiver}
            onChange={(id) => onChange({ raadgiver: id })}
          />
        )}
        <SelectField
          label={text.sort}
          options={deadlineSorts.map((sort) => ({ value: sort, label: text.sorts[sort] }))}
          value={sortering ?? "frist"}
          onChange={(sort) => onChange({ sortering: sort === "frist" ? undefined : sort })}
        />
      </search>
      {chosen > 0 && (
        <Button small onPress={reset}>
          {text.reset}
        </Button>
      )}
      <SavedViews search={search} onChoose={(part) => onChange({ ...unfiltered, ...part })} />
    </details>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly everything: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

function ChoiceField({ label, everything, choices, value, onChange }: ChoiceFieldProps) {
  return (
    <SelectField
      label={label}
      options={[
        { value: all, label: everything },
        ...choices.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value ?? all}
      onChange={(id) => onChange(id === all ? undefined : id)}
    />
  );
}
