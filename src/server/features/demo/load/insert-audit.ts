import type { AuditPeriods } from "#audit/draw/audit-periods";
import type { AuditModel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";

/** An audit of the example, before it has cases. */
export interface DemoAudit {
  readonly id: string;
  readonly title: string;
  readonly model: AuditModel;
  readonly periods: AuditPeriods;
  readonly baselineAuditId: string | null;
  readonly createdBy: string;
  /** ISO instant. */
  readonly createdAt: string;
}

/** Opens an audit with every level of its model. */
export async function insertAudit(
  tx: Tx,
  { id, title, model, periods, baselineAuditId, createdBy, createdAt }: DemoAudit,
): Promise<void> {
  await tx
    .insertInto("audit")
    .values({
      id,
      title,
      model_id: model.id,
      model_version: model.version,
      status: "i-gang",
      periods: JSON.stringify(periods),
      baseline_audit_id: baselineAuditId,
      created_by: createdBy,
      created_at: createdAt,
    })
    .execute();
  const levels = model.levels.map(({ level, title }) => ({ level, title }));
  await tx
    .insertInto("audit_level")
    .values(levels.map((level) => ({ audit_id: id, ...level, status: "aaben" })))
    .execute();
}

/** Closes an audit and all its levels. `closedAt` is an ISO instant. */
export async function closeAudit(tx: Tx, id: string, closedAt: string): Promise<void> {
  await tx.updateTable("audit").set({ status: "lukket", closed_at: closedAt }).where("id", "=", id).execute();
  await tx.updateTable("audit_level").set({ status: "lukket" }).where("audit_id", "=", id).execute();
}
