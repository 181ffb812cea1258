import { sql } from "kysely";
import type { StratumSize } from "#audit/results/stratum-tally";
import type { AuditWithResults, Results, ResultsFilter } from "#contract/results";
import type { Tx } from "#server/database/connect";
import { unknownAudit } from "../audits/load-audit-model.ts";

/** The audit as its results present it, before anyone has decided which levels are shown. */
export interface AuditHead extends Omit<Results["audit"], "levels" | "mainLevel" | "model"> {
  readonly levels: readonly Omit<Results["audit"]["levels"][number], "shown">[];
}

export interface ClosedAudit {
  readonly id: string;
  readonly title: string;
  /** ISO instant. */
  readonly closedAt: string;
}

type AuditStatus = Results["audit"]["status"];
type LevelStatus = AuditHead["levels"][number]["status"];

/** Throws NotFound when there is no such audit. */
export async function findAuditHead(tx: Tx, auditId: string): Promise<AuditHead> {
  const audit = await tx
    .selectFrom("audit")
    .leftJoin("audit as before", "before.id", "audit.baseline_audit_id")
    .select([
      "audit.id",
      "audit.title",
      "audit.status",
      "before.id as beforeId",
      "before.title as beforeTitle",
    ])
    .select([sourceOf("audit.id").as("source"), sourceOf("before.id").as("beforeSource")])
    .where("audit.id", "=", auditId)
    .executeTakeFirst();
  if (audit === undefined) throw unknownAudit();
  const { beforeId, beforeTitle, beforeSource, status, ...named } = audit;
  return {
    ...named,
    status: status as AuditStatus, // the table checks it
    baseline:
      beforeId === null || beforeTitle === null
        ? null
        : { id: beforeId, title: beforeTitle, source: beforeSource },
    previous: null,
    anchors: null,
    levels: await listLevels(tx, auditId),
  };
}

/** Where a historical audit's figures are printed; null for an audit that has answers. */
function sourceOf(auditColumn: "audit.id" | "before.id") {
  const id = sql.ref(auditColumn);
  return sql<string | null>`(select min(source) from published_count where audit_id = ${id})`;
}

/** Every audit that has left the planning, latest first, with how far its levels are. */
export async function listAuditsWithResults(tx: Tx): Promise<AuditWithResults[]> {
  const audits = await tx
    .selectFrom("audit")
    .innerJoin("audit_model", (join) =>
      join.onRef("audit_model.id", "=", "model_id").onRef("audit_model.version", "=", "model_version"),
    )
    .leftJoin("audit as before", "before.id", "audit.baseline_audit_id")
    .select([
      "audit.id as auditId",
      "audit.title",
      "audit.status",
      "audit.closed_at as closedAt",
      "definition",
      "before.title as baseline",
    ])
    .select(sourceOf("audit.id").as("source"))
    .where("audit.status", "<>", "planlagt")
    .orderBy("audit.created_at", "desc")
    .execute();
  return Promise.all(
    audits.map(async ({ definition, status, ...audit }) => ({
      ...audit,
      status: status as AuditStatus,
      model: (definition as { title: string }).title,
      levels: await listLevels(tx, audit.auditId),
    })),
  );
}

/** The audit that was closed last here, or null: what `latest-closed` means. A historical one was not held here. */
export async function findLatestClosedAudit(tx: Tx): Promise<string | null> {
  const row = await tx
    .selectFrom("audit")
    .select("id")
    .where("status", "=", "lukket")
    .where(sourceOf("audit.id"), "is", null)
    .orderBy("closed_at", "desc")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Closed audits, in the order they were closed. */
export async function listClosedAudits(tx: Tx): Promise<readonly ClosedAudit[]> {
  const rows = await tx
    .selectFrom("audit")
    .select(["id", "title"])
    .select((audit) => audit.ref("closed_at").$notNull().as("closedAt"))
    .where("status", "=", "lukket")
    .where("closed_at", "is not", null)
    .orderBy("closed_at")
    .orderBy("id")
    .execute();
  return rows;
}

/** An audit's title and closed levels. Throws NotFound when there is no such audit. */
export async function findClosedLevels(
  tx: Tx,
  auditId: string,
): Promise<{ readonly title: string; readonly levels: readonly number[] }> {
  const rows = await tx
    .selectFrom("audit")
    .leftJoin("audit_level", (join) =>
      join.onRef("audit_id", "=", "audit.id").on("audit_level.status", "=", "lukket"),
    )
    .select(["audit.title", "level"])
    .where("audit.id", "=", auditId)
    .orderBy("level")
    .execute();
  const [audit] = rows;
  if (audit === undefined) throw unknownAudit();
  return { title: audit.title, levels: rows.flatMap(({ level }) => level ?? []) };
}

/** Cases in the draw's frame by case type, of the part asked for: what a drawn share speaks of. */
export async function countFrame(
  tx: Tx,
  auditId: string,
  filter: ResultsFilter,
): Promise<readonly StratumSize[]> {
  let frame = tx
    .selectFrom("frame_case")
    .innerJoin("draw", "draw.id", "draw_id")
    .select(({ fn }) => ["stratum", fn.countAll<number>().as("cases")])
    .where("audit_id", "=", auditId)
    .where("superseded_at", "is", null)
    .where("stratum", "is not", null)
    .groupBy("stratum")
    .orderBy("stratum");
  if (filter.unit !== undefined) frame = frame.where("unit_id", "=", filter.unit);
  if (filter.stratum !== undefined) frame = frame.where("stratum", "=", filter.stratum);
  if (filter.area !== undefined) frame = frame.where("area", "=", filter.area);
  const rows = await frame.execute();
  return rows.map(({ stratum, cases }) => ({ stratum: stratum ?? "", cases }));
}

/** The units that had drawn cases, by name. */
export function listDrawnUnits(tx: Tx, auditId: string): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom("unit")
    .select(["id", "name"])
    .where(
      "id",
      "in",
      tx
        .selectFrom("frame_case")
        .innerJoin("drawn_case", (join) =>
          join
            .onRef("drawn_case.draw_id", "=", "frame_case.draw_id")
            .onRef("drawn_case.case_number", "=", "frame_case.case_number"),
        )
        .innerJoin("draw", "draw.id", "frame_case.draw_id")
        .select("frame_case.unit_id")
        .where("draw.audit_id", "=", auditId)
        .where("superseded_at", "is", null),
    )
    .orderBy("name")
    .execute();
}

/** A case that was drawn again is not among the level's own: it is counted with the anchor cases. */
async function listLevels(tx: Tx, auditId: string): Promise<AuditHead["levels"][number][]> {
  const rows = await tx
    .selectFrom("audit_level")
    .leftJoin("review", (join) =>
      join
        .onRef("review.audit_id", "=", "audit_level.audit_id")
        .onRef("review.level", "=", "audit_level.level")
        .on("review.status", "<>", "udgaaet")
        .on("review.id", "not in", tx.selectFrom("anchor_review").select("review_id")),
    )
    .select(({ fn }) => [
      "audit_level.level",
      "title",
      "audit_level.status",
      fn.count<number>("review.id").as("cases"),
      fn.count<number>("review.id").filterWhere("review.status", "=", "afsluttet").as("submitted"),
    ])
    .where("audit_level.audit_id", "=", auditId)
    .groupBy(["audit_level.level", "title", "audit_level.status"])
    .orderBy("audit_level.level")
    .execute();
  return rows.map((row) => ({ ...row, status: row.status as LevelStatus }));
}
