import "./audits.css";
import { useParams } from "@tanstack/react-router";
import type { z } from "zod";
import { type AuditView, getAudit, getProgress } from "#contract/audits";
import { formatDecimal } from "#kit/danish-number";
import { useMay } from "../shell/session.ts";
import { levelStatusTitles, progressText } from "../text/audits.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { AuditTabs } from "./audit-tabs.tsx";

type Progress = z.output<(typeof getProgress)["response"]>;

/** How far the reviews are: per level, unit and reviewer. A unit's leader sees the unit's. */
export function ProgressPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/fremdrift" });
  const audit = useEndpoint(getAudit, { params: { auditId } });
  return <QueryView query={audit}>{(found) => <ProgressOf audit={found} />}</QueryView>;
}

function ProgressOf({ audit }: { readonly audit: AuditView }) {
  const progress = useEndpoint(getProgress, { params: { auditId: audit.id } });
  const seesAll = useMay("allocate");
  return (
    <>
      <AuditTabs audit={audit} />
      <PageHeader title={progressText.title} lead={seesAll ? progressText.lead : progressText.leadOfUnit} />
      <QueryView query={progress}>
        {(found) =>
          found.units.length === 0 ? <EmptyState text={progressText.empty} /> : <Tables progress={found} />
        }
      </QueryView>
    </>
  );
}

function Tables({ progress: { levels, units, reviewers } }: { readonly progress: Progress }) {
  return (
    <>
      <div className="level-progress">
        {levels.map((level) => (
          <LevelProgress key={level.level} level={level} />
        ))}
      </div>
      <h2>{progressText.units}</h2>
      <Table
        caption={progressText.units}
        captionHidden
        columns={columnsOf(progressText.columns.unit, ({ unitName }: Progress["units"][number]) => unitName)}
        rows={units}
        rowKey={({ level, unitId }) => `${level} ${unitId}`}
        emptyText={progressText.empty}
      />
      <h2>{progressText.reviewers}</h2>
      <Table
        caption={progressText.reviewers}
        captionHidden
        columns={columnsOf(progressText.columns.reviewer, ({ name }: Progress["reviewers"][number]) => name)}
        rows={reviewers}
        rowKey={({ level, userId }) => `${level} ${userId}`}
        emptyText={progressText.emptyReviewers}
      />
    </>
  );
}

function LevelProgress({ level }: { readonly level: Progress["levels"][number] }) {
  const { total, allocated, begun, submitted, answers } = level;
  const [inWork, waiting, given] = [begun, total - begun - submitted, answers].map((n) =>
    formatDecimal(n, 0),
  );
  return (
    <div>
      <ProgressBar
        label={progressText.levelLabel(level.level, level.title)}
        value={submitted}
        total={total}
      />
      <p className="quiet">
        <Tag>{levelStatusTitles[level.status]}</Tag>{" "}
        {progressText.detail(inWork ?? "", waiting ?? "", given ?? "")}
        {allocated < total && `, ${progressText.notAllocated(formatDecimal(total - allocated, 0))}`}
      </p>
    </div>
  );
}

type CountedRow = Pick<Progress["units"][number], "level" | "begun" | "submitted" | "total">;

function columnsOf<Row extends CountedRow>(
  header: string,
  nameOf: (row: Row) => string,
): readonly Column<Row>[] {
  const text = progressText.columns;
  return [
    { key: "name", header, cell: nameOf, sortBy: nameOf, isRowHeader: true },
    {
      key: "level",
      header: text.level,
      cell: ({ level }) => level,
      sortBy: ({ level }) => level,
      numeric: true,
    },
    {
      key: "begun",
      header: text.begun,
      cell: ({ begun }) => begun,
      sortBy: ({ begun }) => begun,
      numeric: true,
    },
    {
      key: "submitted",
      header: text.submitted,
      cell: (row) => (
        <div className="progress-cell">
          <ProgressBar
            label={progressText.rowLabel(nameOf(row), row.level)}
            labelHidden
            value={row.submitted}
            total={row.total}
          />
        </div>
      ),
      sortBy: ({ submitted, total }) => (total === 0 ? null : submitted / total),
    },
  ];
}
