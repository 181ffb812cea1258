import "./allocation.css";
import { useParams } from "@tanstack/react-router";
import { type RefObject, useRef, useState } from "react";
import { type AllocationView, allocateReviews, getAllocation } from "#contract/allocation";
import { type AuditView, getAudit, listAudits } from "#contract/audits";
import { formatDecimal } from "#kit/danish-number";
import { auditPath } from "../audits/audit-path.ts";
import { AuditTabs } from "../audits/audit-tabs.tsx";
import { useMay } from "../shell/session.ts";
import { allocationText } from "../text/allocation.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { useCall, useEndpoint } from "../use-endpoint.ts";
import { AllocationDialog } from "./allocation-dialog.tsx";
import { LevelAllocation } from "./level-allocation.tsx";
import { Unallocated } from "./unallocated.tsx";

/** Who reviews which cases, and for the head of quality how to share them out. */
export function AllocationPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/fordeling" });
  const audit = useEndpoint(getAudit, { params: { auditId } });
  return <QueryView query={audit}>{(found) => <AllocationOf audit={found} />}</QueryView>;
}

function AllocationOf({ audit }: { readonly audit: AuditView }) {
  const params = { auditId: audit.id };
  const allocation = useEndpoint(getAllocation, { params });
  const allocate = useCall(allocateReviews, { invalidates: [getAllocation, getAudit, listAudits] });
  const mayAllocate = useMay("allocate") && audit.status !== "lukket";
  const isOpen = mayAllocate && audit.allocated.withReviewer < audit.allocated.reviews;
  const summary = useRef<HTMLParagraphElement>(null);
  const share = () => {
    const onSuccess = () => {
      announce(allocationText.allocated);
      summary.current?.focus(); // the button is gone when all is allocated
    };
    allocate.mutate({ params }, { onSuccess });
  };
  return (
    <>
      <AuditTabs audit={audit} />
      <PageHeader
        title={allocationText.title}
        lead={allocationText.lead}
        actions={
          isOpen && (
            <Button variant="primary" isPending={allocate.isPending} onPress={share}>
              {allocationText.allocate}
            </Button>
          )
        }
      />
      <ProblemNotice error={allocate.error} />
      <QueryView query={allocation}>
        {(found) =>
          found.reviews.length === 0 ? (
            <NothingToAllocate audit={audit} />
          ) : (
            <Levels audit={audit} allocation={found} mayAllocate={mayAllocate} summary={summary} />
          )
        }
      </QueryView>
    </>
  );
}

function NothingToAllocate({ audit }: { readonly audit: AuditView }) {
  if (audit.drawStep === "trukket") return <EmptyState text={allocationText.noneSeen} />;
  return (
    <EmptyState
      text={allocationText.notDrawn}
      action={<ButtonLink to={auditPath(audit.id, "udtraek")}>{allocationText.toDraw}</ButtonLink>}
    />
  );
}

interface LevelsProps {
  readonly audit: AuditView;
  readonly allocation: AllocationView;
  readonly mayAllocate: boolean;
  readonly summary: RefObject<HTMLParagraphElement | null>;
}

function Levels({ audit, allocation, mayAllocate, summary }: LevelsProps) {
  const [changing, setChanging] = useState<number>();
  const given = allocation.reviews.filter(({ reviewer }) => reviewer !== null).length;
  const review = allocation.reviews.find(({ reviewId }) => reviewId === changing);
  return (
    <>
      <p ref={summary} tabIndex={-1}>
        {allocationText.given(formatDecimal(given, 0), formatDecimal(allocation.reviews.length, 0))}
      </p>
      {mayAllocate && <Unallocated reviews={allocation.reviews} onChange={setChanging} />}
      <Tabs
        label={allocationText.levels}
        items={audit.levels.map(({ level, title }) => ({
          id: String(level),
          title: allocationText.level(level, title),
          content: (
            <LevelAllocation
              level={level}
              allocation={allocation}
              {...(mayAllocate && { onChange: setChanging })}
            />
          ),
        }))}
      />
      {review && (
        <AllocationDialog review={review} allocation={allocation} onClose={() => setChanging(undefined)} />
      )}
    </>
  );
}
