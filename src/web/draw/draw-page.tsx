import "./draw.css";
import { useParams } from "@tanstack/react-router";
import { getAudit } from "#contract/audits";
import { getModel } from "#contract/catalogue";
import { getDraw } from "#contract/draws";
import { AuditTabs } from "../audits/audit-tabs.tsx";
import { useMay } from "../shell/session.ts";
import { drawText } from "../text/draw.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { DrawLog } from "./draw-log.tsx";
import type { StepProps } from "./draw-step.tsx";
import { DrawnStep } from "./drawn-step.tsx";
import { FrameStep } from "./frame-step.tsx";
import { SeedStep } from "./seed-step.tsx";
import { SizesStep } from "./sizes-step.tsx";

/** The draw: frame, sizes, seed and lot, each closing the one before. */
export function DrawPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/udtraek" });
  const audit = useEndpoint(getAudit, { params: { auditId } });
  const draw = useEndpoint(getDraw, { params: { auditId } });
  return (
    <QueryView query={audit}>
      {(found) => (
        <>
          <AuditTabs audit={found} />
          <PageHeader title={drawText.title} lead={drawText.lead} />
          <QueryView query={draw}>{(reached) => <Steps audit={found} draw={reached} />}</QueryView>
        </>
      )}
    </QueryView>
  );
}

function Steps({ audit, draw }: Pick<StepProps, "audit" | "draw">) {
  const { id: modelId, version } = audit.model;
  const model = useEndpoint(getModel, { params: { modelId, version } });
  const mayDraw = useMay("draw") && audit.status !== "lukket";
  if (draw === null && !mayDraw) return <EmptyState text={drawText.readOnly} />;
  return (
    <QueryView query={model}>
      {(known) => {
        const props = { audit, model: known, draw, mayDraw };
        return (
          <>
            <FrameStep {...props} />
            <SizesStep {...props} />
            <SeedStep {...props} />
            <DrawnStep {...props} />
            {draw && <DrawLog draw={draw} />}
          </>
        );
      }}
    </QueryView>
  );
}
