import type { AuditInput } from "#contract/audits";
import type { ModelSummary } from "#contract/catalogue";
import { planText } from "../text/audits.ts";
import { DateField } from "../ui/date-field.tsx";
import { Fieldset } from "../ui/fieldset.tsx";

interface PeriodFieldsProps {
  readonly model: ModelSummary;
  readonly periods: AuditInput["periods"];
  readonly onChange: (periods: AuditInput["periods"]) => void;
}

/** A period for each of the model's case types. */
export function PeriodFields({ model, periods, onChange }: PeriodFieldsProps) {
  const change = (stratum: string, part: { from?: string; to?: string }) =>
    onChange({ ...periods, [stratum]: { from: "", to: "", ...periods[stratum], ...part } });
  return (
    <Fieldset label={planText.periods} hint={planText.periodsHint}>
      {model.strata.map(({ id }) => (
        <div className="period-row" key={id}>
          <DateField
            label={planText.from(id)}
            value={periods[id]?.from ?? ""}
            onChange={(from) => change(id, { from })}
          />
          <DateField
            label={planText.to(id)}
            value={periods[id]?.to ?? ""}
            onChange={(to) => change(id, { to })}
          />
        </div>
      ))}
    </Fieldset>
  );
}
