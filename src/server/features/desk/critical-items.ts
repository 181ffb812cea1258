import type { DeskItem } from "#contract/desk";
import { formatDanishDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";

const itemsShown = 5;

/** Critical cases that nobody has answered, oldest first. */
export async function waitingCriticalCases(tx: Tx): Promise<DeskItem[]> {
  const rows = await criticalCases(tx).where("acknowledged_at", "is", null).orderBy("marked_at").execute();
  return rows.map(({ id, case_number, unit, note }) => ({
    id: `kritisk-${id}`,
    title: `Kritisk sag ${case_number}`,
    detail: `${unit}: ${note}`,
    href: "/kritiske-sager",
    urgent: true,
  }));
}

/** What was done in the latest ones. */
export async function answeredCriticalCases(tx: Tx): Promise<DeskItem[]> {
  const rows = await criticalCases(tx)
    .where("acknowledged_at", "is not", null)
    .orderBy("acknowledged_at", "desc")
    .execute();
  return rows.map(({ id, case_number, action_taken, acknowledged_at }) => ({
    id: `besvaret-${id}`,
    title: `Kritisk sag ${case_number} er besvaret ${acknowledged_at === null ? "" : formatDanishDate(localDate(acknowledged_at.slice(0, 10)))}`,
    detail: action_taken ?? "",
    href: "/kritiske-sager",
    urgent: false,
  }));
}

function criticalCases(tx: Tx) {
  return tx
    .selectFrom("critical_case")
    .innerJoin("unit", "unit.id", "unit_id")
    .select([
      "critical_case.id",
      "case_number",
      "unit.name as unit",
      "note",
      "action_taken",
      "acknowledged_at",
    ])
    .limit(itemsShown);
}
