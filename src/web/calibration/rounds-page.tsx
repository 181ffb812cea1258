import { Link, useParams } from "@tanstack/react-router";
import { type AuditView, getAudit } from "#contract/audits";
import { type CalibrationSummary, listCalibrationRounds } from "#contract/calibration";
import { AuditTabs } from "../audits/audit-tabs.tsx";
import { useMay } from "../shell/session.ts";
import { calibrationText as text } from "../text/calibration.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { roundPath } from "./calibration-paths.ts";

/** The audit's calibration rounds: by level for the head of quality, one's own for a reviewer. */
export function RoundsPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/kalibrering" });
  const audit = useEndpoint(getAudit, { params: { auditId } });
  const rounds = useEndpoint(listCalibrationRounds, { params: { auditId } });
  return (
    <QueryView query={audit}>
      {(found) => (
        <>
          <AuditTabs audit={found} />
          <PageHeader title={text.title} lead={text.lead} />
          <QueryView query={rounds}>{(all) => <Rounds audit={found} rounds={all} />}</QueryView>
        </>
      )}
    </QueryView>
  );
}

interface RoundsProps {
  readonly audit: AuditView;
  readonly rounds: readonly CalibrationSummary[];
}

function Rounds({ audit, rounds }: RoundsProps) {
  const mayLead = useMay("lead-calibration");
  if (!mayLead && rounds.length === 0) return <EmptyState text={text.noOwnRounds} />;
  const levels = audit.levels.filter(({ level }) => mayLead || rounds.some((round) => round.level === level));
  return levels.map(({ level, title }) => {
    const ofLevel = rounds.filter((round) => round.level === level);
    const isFree = ofLevel.every(({ status }) => status === "afsluttet");
    return (
      <section key={level}>
        <h2>{text.levelTitle(level, title)}</h2>
        <Table
          caption={text.levelTitle(level, title)}
          captionHidden
          columns={columns.filter(({ key }) => mayLead || key !== "handedIn")}
          rows={ofLevel}
          rowKey={({ id }) => id}
          emptyText={text.noRounds}
        />
        {mayLead && isFree && audit.status !== "lukket" && (
          <ButtonLink
            to="/tilsyn/$auditId/kalibrering/ny"
            params={{ auditId: audit.id }}
            search={{ niveau: level }}
          >
            {text.make(level)}
          </ButtonLink>
        )}
      </section>
    );
  });
}

const statusTones: Readonly<Record<CalibrationSummary["status"], TagTone>> = {
  kladde: "neutral",
  aaben: "info",
  afsluttet: "success",
};

const columns: readonly Column<CalibrationSummary>[] = [
  {
    key: "round",
    header: text.columns.round,
    cell: ({ id }) => <Link to={roundPath(id)}>{text.roundLink(id)}</Link>,
    isRowHeader: true,
  },
  {
    key: "status",
    header: text.columns.status,
    cell: ({ status }) => <Tag tone={statusTones[status]}>{text.status[status]}</Tag>,
  },
  { key: "cases", header: text.columns.cases, cell: ({ cases }) => cases, numeric: true },
  {
    key: "handedIn",
    header: text.columns.handedIn,
    cell: ({ submitted, readers }) => text.nOf(submitted, readers),
    numeric: true,
  },
  { key: "limit", header: text.columns.limit, cell: ({ limitPercent }) => text.limit(limitPercent) },
];
