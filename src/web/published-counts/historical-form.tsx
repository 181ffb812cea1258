import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { getModel, type Model, type ModelSummary } from "#contract/catalogue";
import { type HistoricalAuditInput, storeHistoricalAudit } from "#contract/published-counts";
import { publishedSource } from "#questions/bbu-2018/published-percents";
import { fieldError } from "../api-errors.ts";
import { AuditIdField } from "../audits/audit-id-field.tsx";
import { auditPath } from "../audits/audit-path.ts";
import { ModelField } from "../audits/model-field.tsx";
import { historicalAuditText as text } from "../text/published-counts.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall, useEndpoint } from "../use-endpoint.ts";
import { exampleLevel } from "./example-2018.ts";
import { FigureChoices } from "./figure-choices.tsx";
import type { JudgedGroup } from "./judge-published-table.ts";
import { type Choices, figuresToKeep, proposeFigures } from "./propose-figures.ts";

interface HistoricalFormProps {
  readonly groups: readonly JudgedGroup[];
  readonly isExample: boolean;
  readonly models: readonly ModelSummary[];
  readonly onClose: () => void;
}

type Facts = Omit<HistoricalAuditInput, "figures" | "level"> & { readonly level: number };

/** What is said of the audit that the figures make; then the figures. */
export function HistoricalForm({ groups, isExample, models, onClose }: HistoricalFormProps) {
  const [facts, setFacts] = useState<Facts>(() => firstFacts(models, isExample));
  const change = (part: Partial<Facts>) => setFacts({ ...facts, ...part });
  const model = models.find(({ id, version }) => id === facts.modelId && version === facts.modelVersion);
  const store = useCall(storeHistoricalAudit);
  const navigate = useNavigate();
  const submit = (figures: HistoricalAuditInput["figures"]) =>
    store.mutate(
      { body: { ...facts, figures } },
      { onSuccess: ({ auditId }) => void navigate({ to: auditPath(auditId, "") }) },
    );
  return (
    <>
      <ModelField
        label={text.model}
        models={models}
        chosen={model}
        onChoose={({ id, version }) => change({ modelId: id, modelVersion: version, level: 1 })}
      />
      <SelectField
        label={text.level}
        options={(model?.levels ?? []).map(({ level, title }) => ({
          value: String(level),
          label: text.levelOption(level, title),
        }))}
        value={String(facts.level)}
        onChange={(level) => change({ level: Number(level) })}
      />
      <FactFields facts={facts} error={store.error} onChange={change} />
      <FiguresOfModel
        key={`${facts.modelId}/${facts.modelVersion}`}
        facts={facts}
        groups={groups}
        isPending={store.isPending}
        error={store.error}
        onSubmit={submit}
        onClose={onClose}
      />
    </>
  );
}

interface FactFieldsProps {
  readonly facts: Facts;
  readonly error: Error | null;
  readonly onChange: (part: Partial<Facts>) => void;
}

/** Name, id, period and source. */
function FactFields({ facts, error, onChange }: FactFieldsProps) {
  const errorFor = (path: string) => fieldError(error, path);
  return (
    <>
      <TextField
        label={text.name}
        value={facts.title}
        error={errorFor("title")}
        onChange={(title) => onChange({ title })}
      />
      <AuditIdField
        hint={text.idHint}
        value={facts.id}
        error={errorFor("id")}
        onChange={(id) => onChange({ id })}
      />
      <DateField
        label={text.from}
        value={facts.from}
        error={errorFor("from")}
        onChange={(from) => onChange({ from })}
      />
      <DateField
        label={text.to}
        value={facts.to}
        error={errorFor("to")}
        onChange={(to) => onChange({ to })}
      />
      <TextField
        label={text.printedIn}
        hint={text.printedInHint}
        value={facts.source}
        error={errorFor("source")}
        onChange={(source) => onChange({ source })}
      />
    </>
  );
}

interface FiguresOfModelProps extends Pick<HistoricalFormProps, "groups" | "onClose"> {
  readonly facts: Facts;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSubmit: (figures: HistoricalAuditInput["figures"]) => void;
}

function FiguresOfModel({ facts, ...props }: FiguresOfModelProps) {
  const model = useEndpoint(getModel, { params: { modelId: facts.modelId, version: facts.modelVersion } });
  return <QueryView query={model}>{(known) => <FiguresForm {...props} model={known} />}</QueryView>;
}

function FiguresForm({
  model,
  groups,
  isPending,
  error,
  onSubmit,
  onClose,
}: Omit<FiguresOfModelProps, "facts"> & { readonly model: Model }) {
  const [choices, setChoices] = useState<Choices>(new Map());
  const proposed = proposeFigures(groups, model, choices);
  const figures = figuresToKeep(proposed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(figures);
  };
  return (
    <form onSubmit={submit} noValidate>
      <FigureChoices
        proposed={proposed}
        leftOut={groups.flatMap(({ rows }) => rows).length - proposed.length}
        model={model}
        onChoose={(id, part) => setChoices(new Map(choices).set(id, { ...choices.get(id), ...part }))}
      />
      <p role="status">{text.chosen(figures.length)}</p>
      <ProblemNotice error={error} />
      <div className="button-row">
        <Button variant="primary" type="submit" isPending={isPending}>
          {text.save}
        </Button>
        <Button onPress={onClose}>{text.cancel}</Button>
      </div>
    </form>
  );
}

/** The example says its own model, level, period and source. */
function firstFacts(models: readonly ModelSummary[], isExample: boolean): Facts {
  const model = (isExample ? models.find(({ id }) => id === "bbu-2018") : undefined) ?? models[0];
  const chosen = { modelId: model?.id ?? "", modelVersion: model?.version ?? 1 };
  if (!isExample) return { ...chosen, level: 1, id: "", title: "", from: "", to: "", source: "" };
  const period = { from: "2018-04-01", to: "2018-06-30" };
  return {
    ...chosen,
    ...period,
    level: exampleLevel,
    id: "2018-trykt",
    title: text.exampleName,
    source: publishedSource,
  };
}
