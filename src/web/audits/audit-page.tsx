import "./audits.css";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { type AuditView, getAudit } from "#contract/audits";
import { HistoricalView } from "../published-counts/historical-view.tsx";
import { useMay } from "../shell/session.ts";
import { auditsText, auditText } from "../text/audits.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { type Step, Stepper } from "../ui/stepper.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { AuditFacts } from "./audit-facts.tsx";
import { AuditLog } from "./audit-log.tsx";
import { auditPath } from "./audit-path.ts";
import { AuditTabs } from "./audit-tabs.tsx";
import { LevelTable } from "./level-table.tsx";
import { type Move, MoveDialog } from "./move-dialog.tsx";
import { auditSteps, nextStepOf } from "./next-step.ts";

/** One audit: how far it is, the one thing to do next, its levels, its plan and its log. */
export function AuditPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId" });
  const audit = useEndpoint(getAudit, { params: { auditId } });
  return (
    <QueryView query={audit}>
      {(found) => (
        <>
          <AuditTabs audit={found} />
          {found.historical ? <HistoricalView audit={found} /> : <Overview audit={found} />}
        </>
      )}
    </QueryView>
  );
}

function Overview({ audit }: { readonly audit: AuditView }) {
  const [move, setMove] = useState<Move>();
  const mayLead = useMay("plan-audit");
  const seesLog = useMay("see-progress");
  return (
    <>
      <PageHeader
        title={audit.title}
        lead={audit.closedAt === null ? undefined : auditText.closed(formatMoment(audit.closedAt))}
        actions={mayLead && <NextAction audit={audit} onMove={setMove} />}
      />
      <Stepper label={auditsText.steps.label} steps={stepsOf(audit)} />
      <LevelTable audit={audit} onMove={setMove} />
      {mayLead && <AuditMoves audit={audit} onMove={setMove} />}
      <AuditFacts audit={audit} />
      {seesLog && <AuditLog auditId={audit.id} />}
      {move && <MoveDialog auditId={audit.id} move={move} onClose={() => setMove(undefined)} />}
    </>
  );
}

interface ActionProps {
  readonly audit: AuditView;
  readonly onMove: (move: Move) => void;
}

function NextAction({ audit, onMove }: ActionProps) {
  const { title, page, level } = nextStepOf(audit);
  if (level) {
    return (
      <Button variant="primary" onPress={() => onMove({ ...level, needsReason: false })}>
        {title}
      </Button>
    );
  }
  return (
    <ButtonLink to={auditPath(audit.id, page)} variant="primary">
      {title}
    </ButtonLink>
  );
}

/** Closing the whole audit, and opening it again: rare, so below the levels. */
function AuditMoves({ audit, onMove }: ActionProps) {
  if (audit.status === "lukket") {
    return (
      <Button onPress={() => onMove({ level: null, to: "i-gang", needsReason: true })}>
        {auditText.reopenAudit}
      </Button>
    );
  }
  const allClosed = audit.levels.every(({ status }) => status === "lukket");
  if (audit.status !== "i-gang" || !allClosed) return null;
  return (
    <Button onPress={() => onMove({ level: null, to: "lukket", needsReason: false })}>
      {auditText.closeAudit}
    </Button>
  );
}

function stepsOf(audit: AuditView): readonly Step[] {
  const current = auditSteps.indexOf(nextStepOf(audit).step);
  return auditSteps.map((key, index) => ({
    key,
    title: auditsText.steps[key],
    state: index < current ? "done" : index === current ? "current" : "waiting",
  }));
}
