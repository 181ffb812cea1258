import type { LevelOutlook } from "#audit/draw/plan-outlook";
import { sum } from "#kit/sum";
import { plannerText as text } from "../text/planner.ts";
import { Fieldset } from "../ui/fieldset.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { CountInput } from "./count-input.tsx";
import { describeMargin } from "./describe-outlook.ts";
import { type PlannedChoice, withSizes, withTotal } from "./planned-choice.ts";

interface PlanFieldsProps {
  readonly name: string;
  readonly plan: PlannedChoice["plans"]["a"];
  readonly outlook: readonly LevelOutlook[];
  readonly choice: PlannedChoice;
  readonly onChange: (plan: PlannedChoice["plans"]["a"]) => void;
}

const shown = (cases: number) => (cases === 0 ? null : cases);

interface TypeRow {
  readonly title: string;
  readonly index: number;
}

/** The sizes of one plan: a total for each level, and how it falls on the case types. */
export function PlanFields({ name, plan, outlook, choice, onChange }: PlanFieldsProps) {
  const levels = choice.baseline.map((_, index) => index + 1);
  return (
    <Fieldset label={text.plan(name)}>
      <div className="plan-levels">
        {levels.map((level) => (
          <div key={level} className="plan-level">
            <span aria-hidden="true">{text.cases(level)}</span>
            <CountInput
              label={text.planCases(name, level)}
              value={shown(sum(plan[level - 1] ?? []))}
              onChange={(typed) => onChange(withTotal(plan, level, Number(typed), choice))}
            />
          </div>
        ))}
      </div>
      <SplitOnTypes name={name} plan={plan} outlook={outlook} choice={choice} onChange={onChange} />
    </Fieldset>
  );
}

/** How each level's total falls on the case types, with how narrow the interval of a type becomes. */
function SplitOnTypes({ name, plan, outlook, choice, onChange }: PlanFieldsProps) {
  const { strata } = choice.model;
  const sizesOf = (level: number) => plan[level - 1] ?? strata.map(() => 0);
  const marginOf = (level: number, stratum: number) => {
    const found = outlook[level - 1]?.strata[stratum];
    return found?.interval95 ? describeMargin(found) : "";
  };
  const resize = (level: number, stratum: number, typed: string) => {
    const sizes = sizesOf(level).map((cases, index) => (index === stratum ? Number(typed) : cases));
    onChange(withSizes(plan, level, sizes));
  };
  const columnOf = (level: number): Column<TypeRow> => ({
    key: `level-${level}`,
    header: text.level(level),
    numeric: true,
    cell: ({ title, index }) => (
      <span className="stratum-size">
        <CountInput
          label={text.casesOf(name, title, level)}
          value={shown(sizesOf(level)[index] ?? 0)}
          onChange={(typed) => resize(level, index, typed)}
        />
        <span className="quiet">{marginOf(level, index)}</span>
      </span>
    ),
  });
  return (
    <details>
      <summary>{text.splitTitle}</summary>
      <Table
        caption={text.splitTitle}
        captionHidden
        columns={[
          { key: "stratum", header: text.stratum, isRowHeader: true, cell: ({ title }) => title },
          ...choice.baseline.map((_, index) => columnOf(index + 1)),
        ]}
        rows={strata.map(({ title }, index) => ({ title, index }))}
        rowKey={({ index }) => index}
        emptyText={text.frameUnknown}
      />
    </details>
  );
}
