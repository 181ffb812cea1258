import type { LevelOutlook } from "#audit/draw/plan-outlook";
import { plannerText as text } from "../text/planner.ts";
import { Fieldset } from "../ui/fieldset.tsx";
import { Table } from "../ui/table.tsx";
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

const sum = (sizes: readonly number[]) => sizes.reduce((total, cases) => total + cases, 0);
const shown = (cases: number) => (cases === 0 ? null : cases);

/** The sizes of one plan: a total for each level, and how it falls on the case types. */
export function PlanFields({ name, plan, outlook, choice, onChange }: PlanFieldsProps) {
  const levels = choice.baseline.map((_, index) => index + 1);
  const { strata } = choice.model;
  const sizesOf = (level: number) => plan[level - 1] ?? strata.map(() => 0);
  const marginOf = (level: number, stratum: number) => {
    const found = outlook[level - 1]?.strata[stratum];
    return found?.interval95 ? describeMargin(found) : "";
  };
  const type = (level: number, stratum: number, typed: string) =>
    onChange(
      withSizes(
        plan,
        level,
        sizesOf(level).map((cases, index) => (index === stratum ? Number(typed) : cases)),
      ),
    );
  return (
    <Fieldset label={text.plan(name)}>
      <div className="plan-levels">
        {levels.map((level) => (
          <div key={level} className="plan-level">
            <span aria-hidden="true">{text.cases(level)}</span>
            <CountInput
              label={text.planCases(name, level)}
              value={shown(sum(sizesOf(level)))}
              onChange={(typed) => onChange(withTotal(plan, level, Number(typed), choice))}
            />
          </div>
        ))}
      </div>
      <details>
        <summary>{text.splitTitle}</summary>
        <Table
          caption={text.splitTitle}
          captionHidden
          columns={[
            { key: "stratum", header: text.stratum, isRowHeader: true, cell: ({ title }) => title },
            ...levels.map((level) => ({
              key: `level-${level}`,
              header: text.level(level),
              numeric: true,
              cell: ({ title, index }: { readonly title: string; readonly index: number }) => (
                <span className="stratum-size">
                  <CountInput
                    label={text.casesOf(name, title, level)}
                    value={shown(sizesOf(level)[index] ?? 0)}
                    onChange={(typed) => type(level, index, typed)}
                  />
                  <span className="quiet">{marginOf(level, index)}</span>
                </span>
              ),
            })),
          ]}
          rows={strata.map(({ title }, index) => ({ title, index }))}
          rowKey={({ index }) => index}
          emptyText={text.frameUnknown}
        />
      </details>
    </Fieldset>
  );
}
