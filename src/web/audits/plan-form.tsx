import { useRouter } from "@tanstack/react-router";
import type { FormEvent } from "react";
import type { AuditInput, AuditView } from "#contract/audits";
import type { ModelSummary } from "#contract/catalogue";
import { formatDecimal } from "#kit/danish-number";
import { fieldError } from "../api-errors.ts";
import { planText } from "../text/audits.ts";
import { historicalViewText } from "../text/published-counts.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { AuditIdField } from "./audit-id-field.tsx";
import { ModelField } from "./model-field.tsx";
import { PeriodFields } from "./period-fields.tsx";
import { modelPart } from "./plan-input.ts";
import { ThemeFields } from "./theme-fields.tsx";

interface PlanFormProps {
  readonly input: AuditInput;
  readonly onChange: (input: AuditInput) => void;
  readonly models: readonly ModelSummary[];
  readonly baselines: readonly AuditView[];
  /** The model and the id can be chosen once only. */
  readonly isNew: boolean;
  readonly today: string;
  readonly onSubmit: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** A select has no null: no baseline is this value in it. */
const noBaseline = "ingen";

export function PlanForm(props: PlanFormProps) {
  const { input, onChange, models, baselines, isNew, today, onSubmit, isPending, error } = props;
  const change = (part: Partial<AuditInput>) => onChange({ ...input, ...part });
  const model = models.find(({ id, version }) => id === input.modelId && version === input.modelVersion);
  const errorFor = (path: string) => fieldError(error, path);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate>
      {isNew && (
        <ModelField
          label={planText.model}
          models={models}
          chosen={model}
          onChoose={(chosen) => change({ ...modelPart(chosen, today), themeQuestions: [] })}
        />
      )}
      {model && <ModelContents model={model} />}
      <TextField
        label={planText.name}
        value={input.title}
        error={errorFor("title")}
        onChange={(title) => change({ title })}
      />
      {isNew && (
        <AuditIdField
          hint={planText.idHint}
          value={input.id}
          error={errorFor("id")}
          onChange={(id) => change({ id })}
        />
      )}
      {model && (
        <PeriodFields model={model} periods={input.periods} onChange={(periods) => change({ periods })} />
      )}
      <BaselineField
        baselines={baselines}
        chosen={input.baselineAuditId}
        onChoose={(baselineAuditId) => change({ baselineAuditId })}
      />
      {model && (
        <ThemeFields
          levels={model.levels}
          chosen={input.themeQuestions}
          onChange={(themeQuestions) => change({ themeQuestions })}
        />
      )}
      <div className="form-group">
        <ProblemNotice error={error} />
      </div>
      <PlanButtons isNew={isNew} isPending={isPending} />
    </form>
  );
}

function PlanButtons({ isNew, isPending }: Pick<PlanFormProps, "isNew" | "isPending">) {
  const { history } = useRouter();
  return (
    <div className="button-row">
      <Button variant="primary" type="submit" isPending={isPending}>
        {isNew ? planText.create : planText.save}
      </Button>
      <Button onPress={() => history.back()}>{planText.cancel}</Button>
    </div>
  );
}

interface BaselineFieldProps extends Pick<PlanFormProps, "baselines"> {
  readonly chosen: AuditInput["baselineAuditId"];
  readonly onChoose: (auditId: string | null) => void;
}

function BaselineField({ baselines, chosen, onChoose }: BaselineFieldProps) {
  return (
    <SelectField
      label={planText.baseline}
      hint={planText.baselineHint}
      options={[
        { value: noBaseline, label: planText.noBaseline },
        ...baselines.map(({ id, title, historical }) => ({
          value: id,
          label: historical ? historicalViewText.optionOf(title) : title,
        })),
      ]}
      value={chosen ?? noBaseline}
      onChange={(id) => onChoose(id === noBaseline ? null : id)}
    />
  );
}

function ModelContents({ model }: { readonly model: ModelSummary }) {
  const levels = model.levels.map(({ level, title, cases }) =>
    planText.levelCases(level, title, formatDecimal(cases, 0)),
  );
  return (
    <div className="model-contents">
      <p>
        {planText.questions(
          formatDecimal(model.questionCount, 0),
          model.landmarks.map(({ title }) => title).join(", "),
        )}
      </p>
      <p>{planText.levels(levels.join("; "))}</p>
      <p>{planText.strata(model.strata.map(({ title }) => title).join(", "))}</p>
      <p className="quiet">{model.source}</p>
    </div>
  );
}
