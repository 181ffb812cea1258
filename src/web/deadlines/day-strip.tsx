import type { DeadlineOverview } from "#contract/deadlines";
import { formatDanishDate, formatDanishShortDate } from "#kit/danish-date";
import { formatDecimal } from "#kit/danish-number";
import { localDate } from "#kit/local-date";
import { deadlinesText as text } from "../text/deadlines.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";

type Day = DeadlineOverview["days"][number];

const barWidth = 20;
const barGap = 4;
/** A date under a Monday needs this many days to stand in. */
const daysPerDate = 3;
const height = 80;
const baseline = 52;
/** A single deadline must still be seen beside a day with many. */
const leastBar = 3;

const columns: readonly Column<Day>[] = [
  {
    key: "date",
    header: text.stripColumns.date,
    isRowHeader: true,
    cell: ({ date }) => formatDanishDate(localDate(date)),
  },
  {
    key: "count",
    header: text.stripColumns.count,
    numeric: true,
    cell: ({ count }) => formatDecimal(count, 0),
  },
];

/** The next thirty days, a bar for each; the same in words and as a table. */
export function DayStrip({ days }: { readonly days: readonly Day[] }) {
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="day-strip">
      <h2>{text.stripTitle}</h2>
      <p className="quiet">{total === 0 ? text.stripEmpty : describe(days, total)}</p>
      <Bars days={days} label={total === 0 ? text.stripEmpty : describe(days, total)} />
      <details>
        <summary>{text.stripTable}</summary>
        <Table
          caption={text.stripTitle}
          captionHidden
          columns={columns}
          rows={days}
          rowKey={({ date }) => date}
          emptyText={text.stripEmpty}
        />
      </details>
    </section>
  );
}

function Bars({ days, label }: { readonly days: readonly Day[]; readonly label: string }) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  const step = barWidth + barGap;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${days.length * step} ${height}`}
      className="day-strip-bars"
    >
      {days.map(({ date, count }, index) => {
        const bar = count === 0 ? 1 : Math.max(leastBar, (count / most) * (baseline - 14));
        const hasDate = new Date(date).getUTCDay() === 1 && index <= days.length - daysPerDate;
        return (
          <g key={date} className={count === 0 ? "is-empty" : undefined}>
            <rect x={index * step} y={baseline - bar} width={barWidth} height={bar} />
            {count > 0 && (
              <text x={index * step + barWidth / 2} y={baseline - bar - 3} textAnchor="middle">
                {count}
              </text>
            )}
            {hasDate && (
              <text x={index * step} y={baseline + 5} dominantBaseline="hanging" className="day-strip-date">
                {formatDanishShortDate(localDate(date)).replace(/ \d{4}$/, "")}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function describe(days: readonly Day[], total: number): string {
  const busiest = days.reduce((most, day) => (day.count > most.count ? day : most));
  return text.stripAlternative(
    formatDecimal(total, 0),
    busiest.count === 1
      ? ""
      : text.busiest(formatDanishDate(localDate(busiest.date)), formatDecimal(busiest.count, 0)),
  );
}
