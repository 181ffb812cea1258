import { sql } from "kysely";
import type { ScopeCase } from "#audit/results/scope";
import { localDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";

/**
 * The drawn cases of a level with their course: from the first event, at most a year before the one that brought the
 * case in, to the last event of the audited period.
 */
export async function loadScopeCases(tx: Tx, auditId: string, level: number): Promise<readonly ScopeCase[]> {
  const rows = await tx
    .selectFrom("drawn_case")
    .innerJoin("draw", "draw.id", "drawn_case.draw_id")
    .innerJoin("audit", "audit.id", "draw.audit_id")
    .innerJoin("frame_case", (join) =>
      join
        .onRef("frame_case.draw_id", "=", "drawn_case.draw_id")
        .onRef("frame_case.case_number", "=", "drawn_case.case_number"),
    )
    .innerJoin("case_event", "case_event.case_number", "drawn_case.case_number")
    .select([
      "drawn_case.stratum",
      sql<string>`min(occurred_on)`.as("started"),
      sql<string>`max(occurred_on)`.as("ended"),
    ])
    .where("draw.audit_id", "=", auditId)
    .where("draw.superseded_at", "is", null)
    .where("drawn_case.level", "=", level)
    .where("drawn_case.replaced_at", "is", null)
    .where(sql<boolean>`occurred_on >= frame_case.started_on - interval '1 year'`)
    .where(sql<boolean>`occurred_on <= (audit.periods -> drawn_case.stratum ->> 'to')::date`)
    .groupBy(["drawn_case.case_number", "drawn_case.stratum"])
    .execute();
  return rows.map(({ stratum, started, ended }) => ({
    stratum,
    startedOn: localDate(started),
    endedOn: localDate(ended),
  }));
}
