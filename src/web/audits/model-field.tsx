import type { ModelSummary } from "#contract/catalogue";
import { planText } from "../text/audits.ts";
import { SelectField } from "../ui/select-field.tsx";
import { modelKey } from "./model-key.ts";

interface ModelFieldProps {
  readonly label: string;
  readonly models: readonly ModelSummary[];
  readonly chosen: ModelSummary | undefined;
  readonly onChoose: (model: ModelSummary) => void;
}

/** The choice of a model and its version. */
export function ModelField({ label, models, chosen, onChoose }: ModelFieldProps) {
  return (
    <SelectField
      label={label}
      options={models.map((model) => ({
        value: modelKey(model),
        label: planText.modelOption(model.title, model.version),
      }))}
      value={chosen ? modelKey(chosen) : ""}
      onChange={(key) => {
        const model = models.find((each) => modelKey(each) === key);
        if (model) onChoose(model);
      }}
    />
  );
}
