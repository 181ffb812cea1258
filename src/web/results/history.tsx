import { useCallback } from "react";
import type { HistoryPoint } from "#contract/result-answers";
import { formatPercent } from "#kit/danish-number";
import { countsOrHidden, resultAnswersText } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";
import { type Plot, Plotted, widthToDraw } from "../ui/plotted.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { isFew, sayInterval } from "./level-figures.ts";

const text = resultAnswersText.change;
const height = 280;
const widthPerPoint = 160;

/** The question through the years: a line with its uncertainty, broken where it was another question; few cases only in the table. */
export function History({ history }: { readonly history: readonly HistoryPoint[] }) {
  if (history.length === 0) return null;
  const measured = history.filter(({ share }) => share !== null);
  const drawn = measured.filter(({ n }) => !isFew(n));
  return (
    <>
      <h3>{text.history}</h3>
      {drawn.length > 1 ? (
        <HistoryChart history={history} />
      ) : (
        <p className="quiet">{measured.length > 1 ? text.fewPoints : text.onePoint}</p>
      )}
      {history.map(
        ({ auditId, title, brokenBecause }) =>
          brokenBecause !== null && <p key={auditId}>{text.brokenAt(title, brokenBecause)}</p>,
      )}
      <Table
        caption={text.history}
        captionHidden
        columns={columns}
        rows={history.toReversed()}
        rowKey={({ auditId, level }) => `${auditId} ${level}`}
        emptyText={text.onePoint}
      />
    </>
  );
}

function HistoryChart({ history }: { readonly history: readonly HistoryPoint[] }) {
  return <Plotted draw={useCallback((plot: Plot) => drawHistory(plot, history), [history])} />;
}

function drawHistory(plot: Plot, history: readonly HistoryPoint[]) {
  const points = withPieces(history);
  const shown = points.filter(({ share }) => share !== null);
  const at = { x: "key", y: "share" };
  const chart = plot.plot({
    width: widthToDraw(Math.min(760, 120 + widthPerPoint * points.length)),
    height,
    marginTop: 24,
    marginBottom: 56,
    marginLeft: 48,
    style: { fontFamily: "inherit", fontSize: "13px", background: "none" },
    x: { type: "point", domain: points.map(({ key }) => key), label: null, tickSize: 0, axis: null },
    y: {
      domain: [0, 1],
      label: null,
      grid: true,
      ticks: 4,
      tickSize: 0,
      tickFormat: (y: number) => formatPercent(y),
    },
    marks: [
      plot.ruleY([0], { stroke: "var(--line-strong)" }),
      plot.axisX({
        label: null,
        tickSize: 0,
        lineWidth: 11,
        tickFormat: (key: string) => nameOf(points, key),
      }),
      plot.ruleX(shown, {
        x: "key",
        y1: "low",
        y2: "high",
        stroke: "var(--accent)",
        strokeOpacity: 0.45,
        strokeWidth: 3,
      }),
      plot.line(shown, { ...at, z: "piece", stroke: "var(--accent)", strokeWidth: 2 }),
      plot.dot(shown, { ...at, fill: "var(--accent)", r: 5 }),
      plot.text(shown, { ...at, dx: 8, dy: -12, textAnchor: "start", text: "words", fill: "currentColor" }),
    ],
  });
  chart.setAttribute("role", "img");
  chart.setAttribute(
    "aria-label",
    text.chart(shown.map(({ title, words }) => `${title} ${words}`).join(", ")),
  );
  return chart;
}

interface PlottedPoint {
  readonly key: string;
  readonly title: string;
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
  readonly words: string;
  /** The line's pieces are numbered: it is broken between two. */
  readonly piece: string;
}

function withPieces(history: readonly HistoryPoint[]): readonly PlottedPoint[] {
  let piece = 0;
  const isAlone = new Set(history.map(({ level }) => level)).size === 1;
  return history.map(({ auditId, title, level, hits, n, share, wilson95, brokenBecause }) => {
    if (brokenBecause !== null) piece += 1;
    return {
      key: `${auditId} ${level}`,
      title: text.point(title, level, isAlone),
      share: isFew(n) ? null : share,
      low: wilson95?.[0] ?? Number.NaN,
      high: wilson95?.[1] ?? Number.NaN,
      words: countsOrHidden(hits, n, resultsText.hidden),
      piece: `${level} ${piece}`,
    };
  });
}

function nameOf(points: readonly PlottedPoint[], wanted: string): string {
  return points.find(({ key }) => key === wanted)?.title ?? "";
}

const columns: readonly Column<HistoryPoint>[] = [
  { key: "audit", header: text.historyColumns.audit, isRowHeader: true, cell: ({ title }) => title },
  {
    key: "level",
    header: text.columns.level,
    numeric: true,
    cell: ({ level }) => level,
  },
  {
    key: "share",
    header: text.historyColumns.share,
    cell: ({ hits, n }) => <span className="figure">{countsOrHidden(hits, n, resultsText.hidden)}</span>,
  },
  {
    key: "interval",
    header: text.historyColumns.interval,
    cell: ({ wilson95, n }) => <span className="figure">{sayInterval(wilson95, n)}</span>,
  },
];
