import type { ModelSummary } from "#contract/catalogue";
import type { PlannerFacts } from "#contract/planner";
import { formatDecimal } from "#kit/danish-number";
import { ModelField } from "../audits/model-field.tsx";
import { modelKey } from "../audits/model-key.ts";
import { plannerText as text } from "../text/planner.ts";
import { Table } from "../ui/table.tsx";
import { TextField } from "../ui/text-field.tsx";
import { CountInput } from "./count-input.tsx";
import type { PlannedChoice } from "./planned-choice.ts";
import { type PlannerSearch, replacePart } from "./planner-search.ts";

interface AssumptionFieldsProps {
  readonly models: readonly ModelSummary[];
  readonly choice: PlannedChoice;
  readonly facts: PlannerFacts;
  readonly search: PlannerSearch;
  readonly onChange: (part: PlannerSearch) => void;
}

/** What the plans are held against: the cases there are, the share expected, the baseline and the time a case takes. */
export function AssumptionFields({ models, choice, facts, search, onChange }: AssumptionFieldsProps) {
  return (
    <section>
      <h2>{text.given}</h2>
      <ModelField
        label={text.model}
        models={models}
        chosen={choice.model}
        // What was typed speaks of the other model's case types and levels.
        onChoose={(model) =>
          onChange({
            model: modelKey(model),
            grundlag: undefined,
            baseline: undefined,
            minutter: undefined,
            a: undefined,
            b: undefined,
          })
        }
      />
      <TextField
        label={text.share}
        hint={text.shareHint}
        error={choice.percent === null ? text.shareWrong : undefined}
        value={search.andel ?? "50"}
        onChange={(andel) => onChange({ andel })}
        input={{ inputMode: "numeric", autoComplete: "off", maxLength: 3 }}
      />
      <div className="plans">
        <FrameTable choice={choice} facts={facts} onChange={onChange} />
        <LevelsTable choice={choice} facts={facts} onChange={onChange} />
      </div>
    </section>
  );
}

type PartProps = Pick<AssumptionFieldsProps, "choice" | "facts" | "onChange">;

function FrameTable({ choice: { frame, model }, facts, onChange }: PartProps) {
  return (
    <div>
      <Table
        caption={text.frame}
        columns={[
          { key: "stratum", header: text.stratum, isRowHeader: true, cell: ({ title }) => title },
          {
            key: "cases",
            header: text.casesLabel,
            numeric: true,
            cell: ({ title, index }) => (
              <CountInput
                label={text.frameOf(title)}
                value={frame[index] ?? null}
                onChange={(typed) => onChange({ grundlag: replacePart(frame, index, typed, "+") })}
              />
            ),
          },
        ]}
        rows={model.strata.map(({ title }, index) => ({ title, index }))}
        rowKey={({ index }) => index}
        emptyText={text.frameUnknown}
      />
      <p className="quiet">
        {facts.frame === null ? text.frameUnknown : text.frameFrom(facts.frame.audit.name)}
      </p>
    </div>
  );
}

function LevelsTable({ choice: { baseline, minutes }, facts, onChange }: PartProps) {
  const columns = text.levelColumns;
  return (
    <div>
      <Table
        caption={text.levels}
        columns={[
          { key: "level", header: columns.level, isRowHeader: true, cell: ({ level }) => text.level(level) },
          {
            key: "baseline",
            header: columns.baseline,
            numeric: true,
            cell: ({ level, index }) => (
              <CountInput
                label={text.baselineOf(level)}
                value={baseline[index] ?? null}
                onChange={(typed) => onChange({ baseline: replacePart(baseline, index, typed, "/") })}
              />
            ),
          },
          {
            key: "minutes",
            header: columns.minutes,
            numeric: true,
            cell: ({ level, index }) => (
              <CountInput
                label={text.minutesOf(level)}
                value={minutes[index] ?? null}
                onChange={(typed) => onChange({ minutter: replacePart(minutes, index, typed, "/") })}
              />
            ),
          },
          { key: "measured", header: columns.measured, cell: ({ level }) => describeMeasured(facts, level) },
        ]}
        rows={baseline.map((_, index) => ({ level: index + 1, index }))}
        rowKey={({ level }) => level}
        emptyText=""
      />
      <p className="quiet">
        {facts.baseline && `${text.baselineFrom(facts.baseline.audit.name)} `}
        {text.measuredNote}
      </p>
    </div>
  );
}

function describeMeasured({ minutes }: PlannerFacts, level: number): string {
  const measured = minutes.find((one) => one.level === level);
  if (measured === undefined) return text.notMeasured;
  return text.measured(formatDecimal(measured.median, 0), formatDecimal(measured.reviews, 0));
}
