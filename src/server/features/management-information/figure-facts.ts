import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kit/local-date";
import type {
  FigureSource,
  ManagementFigure,
} from "#statistics/measures/ledelsesinformation/management-figure";
import { unknownPart } from "#statistics/measures/ledelsesinformation/name-part";

/** Which days are counted, and how it stood on the last of each month: `until` is the first day after. */
export interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly today: LocalDate;
  /** Null: the whole municipality. */
  readonly unit: string | null;
  /** The provisions on record that a child is placed under. */
  readonly placementProvisions: readonly string[];
}

type Sql = RawBuilder<unknown>;
type Wanted<Kind extends FigureSource["kind"]> = {
  readonly id: string;
  readonly source: Extract<FigureSource, { kind: Kind }>;
};

/**
 * One row for everything that the figures count: figure, part, day, case_number, event_id, is_hit, days. The counts are these
 * rows grouped and the cases behind a figure are these rows read, so that the two cannot disagree.
 */
export function figureFacts(figures: readonly ManagementFigure[], span: Span): Sql {
  const facts = [
    eventFacts(ofKind(figures, "events"), span),
    dutyFacts(ofKind(figures, "duties"), span),
    durationFacts(ofKind(figures, "duration"), span),
    ...ofKind(figures, "renotified").map(({ id }) => renotifiedFacts(id, span)),
    ...ofKind(figures, "open-cases").map(({ id }) => openCaseFacts(id, span)),
    ...ofKind(figures, "placed-children").map(({ id }) => placedChildFacts(id, span)),
  ].filter((fact) => fact !== null);
  return sql`select facts.*, case_file.raadgiver, case_file.unit_id, case_file.child_ref
    from (${sql.join(facts, sql` union all `)}) as facts
    join case_file on case_file.case_number = facts.case_number
    ${span.unit === null ? sql`` : sql`where case_file.unit_id = ${span.unit}`}`;
}

function ofKind<Kind extends FigureSource["kind"]>(
  figures: readonly ManagementFigure[],
  kind: Kind,
): readonly Wanted<Kind>[] {
  return figures.filter((figure): figure is ManagementFigure & Wanted<Kind> => figure.source.kind === kind);
}

function eventFacts(figures: readonly Wanted<"events">[], span: Span): Sql | null {
  if (figures.length === 0) return null;
  const rows = figures.flatMap(({ id, source }) =>
    source.types.map((type) => sql`(${id}::text, ${type}::text, ${source.part ?? null}::text)`),
  );
  return sql`select figure, case divided_by
        when 'udfald' then coalesce(udfald, ${unknownPart})
        when 'provision' then coalesce(substring(provision from '^(?:BL|SEL) § [0-9]+(?: [a-z])?'), ${unknownPart}) end as part,
      occurred_on as day, case_number, event_id, true as is_hit, null::int as days
    from case_event join (values ${sql.join(rows)}) as wanted (figure, wanted_type, divided_by) on type = wanted_type
    where ${within(sql`occurred_on`, span)}`;
}

/** By due day only those whose due day is over: until then the ones in time are known and the late ones are not. */
function dutyFacts(figures: readonly Wanted<"duties">[], span: Span): Sql | null {
  if (figures.length === 0) return null;
  const rows = figures.flatMap(({ id, source }) =>
    source.duties.map((duty) => sql`(${id}::text, ${duty}::text, ${source.by === "due"}::boolean)`),
  );
  const day = sql`case when by_due then due_on else clock_on end`;
  return sql`select figure, null::text as part, ${day} as day, case_number, event_id,
      status = 'overholdt' as is_hit, null::int as days
    from duty_outcome join (values ${sql.join(rows)}) as wanted (figure, wanted_duty, by_due) on duty = wanted_duty
    where status in ('overholdt', 'overskredet', 'ikke-opfyldt') and ${within(day, span)}
      and (not by_due or due_on < ${span.today}::date)`;
}

function durationFacts(figures: readonly Wanted<"duration">[], span: Span): Sql | null {
  if (figures.length === 0) return null;
  const rows = figures.flatMap(({ id, source }) =>
    source.duties.map((duty) => sql`(${id}::text, ${duty}::text)`),
  );
  return sql`select figure, null::text as part, fulfilled_on as day, case_number, event_id, true as is_hit,
      fulfilled_on - clock_on as days
    from duty_outcome join (values ${sql.join(rows)}) as wanted (figure, wanted_duty) on duty = wanted_duty
    where ${within(sql`fulfilled_on`, span)}`;
}

function renotifiedFacts(figure: string, span: Span): Sql {
  return sql`select ${figure}::text as figure, null::text as part, occurred_on as day, case_number, event_id,
      exists (select from case_event as earlier
        where earlier.case_number = case_event.case_number and earlier.type = 'underretning-modtaget'
          and earlier.occurred_on >= case_event.occurred_on - interval '12 months'
          and (earlier.occurred_on, earlier.event_id) < (case_event.occurred_on, case_event.event_id)) as is_hit,
      null::int as days
    from case_event where type = 'underretning-modtaget' and ${within(sql`occurred_on`, span)}`;
}

function openCaseFacts(figure: string, span: Span): Sql {
  return sql`select ${figure}::text as figure, null::text as part, day, case_number, null::text as event_id,
      true as is_hit, null::int as days
    from ${lastDays(span)} join case_file on opened <= day and (closed is null or closed > day)`;
}

/** An indsats runs from the day it starts to the day before it ends, as law/words/running.ts has it. */
function placedChildFacts(figure: string, span: Span): Sql {
  return sql`select ${figure}::text as figure, null::text as part, day, started.case_number,
      min(started.event_id) as event_id, true as is_hit, null::int as days
    from ${lastDays(span)}
    join case_event as started on started.type = 'indsats-ivaerksat' and started.occurred_on <= day
      and started.provision = any (${span.placementProvisions}::text[])
    join case_file on case_file.case_number = started.case_number
      and opened <= day and (closed is null or closed > day)
    where not exists (select from case_event as ended
      where ended.case_number = started.case_number and ended.type = 'indsats-ophoert'
        and ended.concerns = started.event_id and ended.occurred_on between started.occurred_on and day)
    group by day, started.case_number`;
}

/** The last day of each month in the span; of the month that is running, today. */
function lastDays({ from, until, today }: Span): Sql {
  return sql`(select least((first_day + interval '1 month')::date - 1, ${today}::date) as day
    from generate_series(${from}::timestamp, ${until}::timestamp - interval '1 day', interval '1 month') as first_day) as last_days`;
}

function within(day: Sql, { from, until }: Span): Sql {
  return sql`${day} >= ${from}::date and ${day} < ${until}::date`;
}
