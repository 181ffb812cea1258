import "./audits.css";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import {
  type AuditInput,
  type AuditView,
  getAudit,
  listAudits,
  planAudit,
  replanAudit,
} from "#contract/audits";
import { listModels, type ModelSummary } from "#contract/catalogue";
import { dayInDenmark } from "#kit/clock";
import { auditsText, planText } from "../text/audits.ts";
import { plannerText } from "../text/planner.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useCall, useEndpoint } from "../use-endpoint.ts";
import { auditPath } from "./audit-path.ts";
import { AuditTabs } from "./audit-tabs.tsx";
import { PlanForm } from "./plan-form.tsx";
import { firstInput, inputOf } from "./plan-input.ts";

/** Plans a new audit. */
export function NewAuditPage() {
  const models = useEndpoint(listModels, {});
  const audits = useEndpoint(listAudits, {});
  return (
    <>
      <Breadcrumb>
        <Link to="/tilsyn">{auditsText.title}</Link>
        <span>{planText.newTitle}</span>
      </Breadcrumb>
      <PageHeader
        title={planText.newTitle}
        lead={planText.newLead}
        actions={<ButtonLink to="/tilsyn/planlaegger">{plannerText.link}</ButtonLink>}
      />
      <QueryView query={models}>
        {(known) => (
          <QueryView query={audits}>{(held) => <NewAudit models={known} audits={held} />}</QueryView>
        )}
      </QueryView>
    </>
  );
}

interface KnownProps {
  readonly models: readonly ModelSummary[];
  readonly audits: readonly AuditView[];
}

function NewAudit({ models, audits }: KnownProps) {
  const today = dayInDenmark(new Date().toISOString());
  const [input, setInput] = useState<AuditInput | undefined>(
    () => models[0] && firstInput(models[0], audits, today),
  );
  const plan = useCall(planAudit);
  const navigate = useNavigate();
  if (!input) return null;
  const submit = () =>
    plan.mutate({ body: input }, { onSuccess: (audit) => void navigate({ to: auditPath(audit.id, "") }) });
  return (
    <PlanForm
      input={input}
      onChange={setInput}
      models={models}
      baselines={audits}
      isNew
      today={today}
      onSubmit={submit}
      isPending={plan.isPending}
      error={plan.error}
    />
  );
}

/** Changes the plan of an audit, as long as there is no seed. */
export function PlanPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/plan" });
  const audit = useEndpoint(getAudit, { params: { auditId } });
  const models = useEndpoint(listModels, {});
  const audits = useEndpoint(listAudits, {});
  return (
    <QueryView query={audit}>
      {(found) => (
        <>
          <AuditTabs audit={found} />
          <PageHeader title={planText.editTitle} lead={planText.editLead} />
          <QueryView query={models}>
            {(known) => (
              <QueryView query={audits}>
                {(held) => <EditedAudit audit={found} models={known} audits={held} />}
              </QueryView>
            )}
          </QueryView>
        </>
      )}
    </QueryView>
  );
}

function EditedAudit({ audit, models, audits }: KnownProps & { readonly audit: AuditView }) {
  const [input, setInput] = useState(() => inputOf(audit));
  const replan = useCall(replanAudit);
  const navigate = useNavigate();
  if (audit.drawStep === "froe" || audit.drawStep === "trukket")
    return <Notice kind="info">{planText.locked}</Notice>;
  const submit = () =>
    replan.mutate(
      { params: { auditId: audit.id }, body: input },
      { onSuccess: () => void navigate({ to: auditPath(audit.id, "") }) },
    );
  return (
    <PlanForm
      input={input}
      onChange={setInput}
      models={models}
      baselines={audits.filter(({ id }) => id !== audit.id)}
      isNew={false}
      today={dayInDenmark(new Date().toISOString())}
      onSubmit={submit}
      isPending={replan.isPending}
      error={replan.error}
    />
  );
}
