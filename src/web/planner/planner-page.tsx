import "./planner.css";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { listModels, type ModelSummary } from "#contract/catalogue";
import { getPlannerFacts } from "#contract/planner";
import { modelKey } from "../audits/model-key.ts";
import { auditsText } from "../text/audits.ts";
import { plannerText as text } from "../text/planner.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { AssumptionFields } from "./assumption-fields.tsx";
import { OutlookSection } from "./outlook-section.tsx";
import { PlanFields } from "./plan-fields.tsx";
import { type PlannedChoice, readChoice } from "./planned-choice.ts";
import { type PlannerSearch, writePlan } from "./planner-search.ts";
import { useOutlooks } from "./use-outlooks.ts";

/** Two plans side by side: how sure, how small a change, how many hours. The address keeps every choice. */
export function PlannerPage() {
  const models = useEndpoint(listModels, {});
  return (
    <>
      <Breadcrumb>
        <Link to="/tilsyn">{auditsText.title}</Link>
        <span>{text.title}</span>
      </Breadcrumb>
      <PageHeader title={text.title} lead={text.lead} />
      <QueryView query={models}>{(known) => <PlannerOf models={known} />}</QueryView>
    </>
  );
}

function PlannerOf({ models }: { readonly models: readonly ModelSummary[] }) {
  const search = useSearch({ from: "/tilsyn/planlaegger" });
  const model = models.find((each) => modelKey(each) === search.model) ?? models[0];
  if (model === undefined) return null;
  return <Planner models={models} model={model} search={search} />;
}

interface PlannerProps {
  readonly models: readonly ModelSummary[];
  readonly model: ModelSummary;
  readonly search: PlannerSearch;
}

function Planner({ models, model, search }: PlannerProps) {
  const navigate = useNavigate({ from: "/tilsyn/planlaegger" });
  const facts = useEndpoint(getPlannerFacts, { params: { modelId: model.id } });
  const change = (part: PlannerSearch) =>
    void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  return (
    <QueryView query={facts}>
      {(known) => {
        const choice = readChoice(search, model, known);
        return (
          <>
            <AssumptionFields
              models={models}
              choice={choice}
              facts={known}
              search={search}
              onChange={change}
            />
            <Plans choice={choice} onChange={change} />
          </>
        );
      }}
    </QueryView>
  );
}

interface PlansProps {
  readonly choice: PlannedChoice;
  readonly onChange: (part: PlannerSearch) => void;
}

function Plans({ choice, onChange }: PlansProps) {
  const outlooks = useOutlooks(choice);
  const { a, b } = choice.plans;
  return (
    <>
      <section>
        <h2>{text.plans}</h2>
        <p className="quiet">
          {text.splitNote} {text.optionalLevel}
        </p>
        <div className="plans">
          <PlanFields
            name="A"
            plan={a}
            outlook={outlooks.a}
            choice={choice}
            onChange={(plan) => onChange({ a: writePlan(plan) })}
          />
          <PlanFields
            name="B"
            plan={b}
            outlook={outlooks.b}
            choice={choice}
            onChange={(plan) => onChange({ b: writePlan(plan) })}
          />
        </div>
      </section>
      <OutlookSection choice={choice} outlooks={outlooks} />
    </>
  );
}
