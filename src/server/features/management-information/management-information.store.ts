import { sql } from "kysely";
import { type EventType, isEventType } from "#casefile/event-type";
import { parseProvision } from "#casefile/provision";
import type { FigureCase } from "#contract/management-information";
import { type LocalDate, localDate } from "#kit/local-date";
import { anbringelse } from "#law/words/provisions";
import type { Tx } from "#server/database/connect";
import type { ManagementFigure } from "#statistics/measures/ledelsesinformation/management-figure";
import {
  type Deliveries,
  type Delivery,
  joinDeliveries,
} from "#statistics/measures/ledelsesinformation/measurability";
import { worksWithCase } from "../cases/works-with.ts";
import { figureFacts, type Span } from "./figure-facts.ts";

export interface FactCount {
  readonly figure: string;
  readonly part: string | null;
  readonly month: string;
  readonly days: number | null;
  readonly n: number;
  readonly hits: number;
  readonly raadgivere: number;
}

/** The units that the user leads; all of them for the head of quality. */
export function listLedUnits(tx: Tx) {
  return tx
    .selectFrom("unit")
    .select(["id", "name"])
    .where(
      sql<boolean>`((select has_role('tilsynsansvarlig'))
        or id = any ((select my_units('{omraadechef,teamleder}'))::text[]))`,
    )
    .orderBy("name")
    .execute();
}

/** What the municipality's sources have delivered. A day that has not come is a slip, and must not speak for a source that stopped. */
export async function readDeliveries(tx: Tx, today: LocalDate): Promise<Deliveries> {
  const months = await tx
    .selectFrom("case_event")
    .select(["type", sql<string>`min(occurred_on)`.as("first"), sql<string>`max(occurred_on)`.as("last")])
    .where("occurred_on", "<=", today)
    .groupBy(["type", sql`date_trunc('month', occurred_on)`])
    .orderBy("first")
    .execute();
  const byType = new Map<EventType, Delivery[]>();
  for (const { type, first, last } of months) {
    if (!isEventType(type)) continue;
    const own = byType.get(type) ?? [];
    byType.set(type, own);
    own.push({ first: localDate(first), last: localDate(last) });
  }
  return new Map([...byType].map(([type, own]) => [type, joinDeliveries(own)]));
}

/** The provisions on record that children are placed under. */
export async function readPlacementProvisions(tx: Tx): Promise<readonly string[]> {
  const starts = await tx
    .selectFrom("case_event")
    .select("provision")
    .distinct()
    .where("type", "=", "indsats-ivaerksat")
    .execute();
  return starts.flatMap(({ provision }) =>
    provision !== null && anbringelse.holds(parseProvision(provision)) ? [provision] : [],
  );
}

/** Everything that the figures count in the span, by figure, part, month and (where days are counted) days. */
export async function countFacts(
  tx: Tx,
  figures: readonly ManagementFigure[],
  span: Span,
): Promise<readonly FactCount[]> {
  const { rows } = await sql<FactCount>`
    select figure, part, to_char(day, 'YYYY-MM') as month, days, count(*) as n,
      count(*) filter (where is_hit) as hits, count(distinct raadgiver) as raadgivere
    from (${figureFacts(figures, span)}) as facts
    group by figure, part, to_char(day, 'YYYY-MM'), days`.execute(tx);
  return rows;
}

/** A page of what one figure counts, the misses first, in the cases that the user works with. */
export async function findFacts(
  tx: Tx,
  figure: ManagementFigure,
  { part, page, pageSize, ...span }: Span & { part: string | null; page: number; pageSize: number },
): Promise<{ total: number; cases: FigureCase[] }> {
  const facts = sql`(${figureFacts([figure], span)}) as facts`;
  const wanted = sql`${part === null ? sql`true` : sql`part = ${part}`} and ${worksWithCase}`;
  const counted = await sql<{
    total: number;
  }>`select count(*) as total from ${facts} where ${wanted}`.execute(tx);
  const { rows } = await sql<FactRow>`
    select case_number, child_ref, unit.id as unit_id, unit.name as unit_name, day, is_hit, days, event_id
    from ${facts} join unit on unit.id = unit_id
    where ${wanted}
    order by is_hit, day, case_number, event_id
    limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, cases: rows.map(toView) };
}

interface FactRow {
  readonly case_number: string;
  readonly child_ref: string | null;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly day: string;
  readonly is_hit: boolean;
  readonly days: number | null;
  readonly event_id: string | null;
}

function toView(row: FactRow): FigureCase {
  return {
    caseNumber: row.case_number,
    child: row.child_ref,
    unit: { id: row.unit_id, name: row.unit_name },
    date: row.day,
    isHit: row.is_hit,
    days: row.days,
    eventId: row.event_id,
  };
}
