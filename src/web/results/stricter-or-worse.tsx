import { useCallback } from "react";
import type { EstimateView, SplitView } from "#contract/result-answers";
import type { QuestionResultView } from "#contract/results";
import { OriginLink } from "../figures/origin-link.tsx";
import { resultAnswersText } from "../text/result-answers.ts";
import { type Plot, Plotted, widthToDraw } from "../ui/plotted.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";

const text = resultAnswersText.split;

/** Strengere eller dårligere? The change split by the cases that were judged then and now; or why it cannot be. */
export function StricterOrWorse({
  question: { split, noSplitReason },
}: {
  readonly question: Pick<QuestionResultView, "split" | "noSplitReason">;
}) {
  return (
    <section>
      <h2>{text.title}</h2>
      {split === null ? (
        <p className="answer-in-words">{noSplitReason ?? text.noChange}</p>
      ) : (
        <Split split={split} />
      )}
    </section>
  );
}

function Split({ split }: { readonly split: SplitView }) {
  const parts = partsOf(split);
  return (
    <>
      <p className="answer-in-words">{split.sentence}</p>
      <Plotted draw={useCallback((plot: Plot) => drawParts(plot, partsOf(split)), [split])} />
      <Table
        caption={text.table}
        captionHidden
        columns={columns}
        rows={parts}
        rowKey={({ name }) => name}
        emptyText={text.noChange}
      />
      <p className="quiet">{text.rests(split.anchors, split.from.title, split.level, split.bothWordings)}</p>
    </>
  );
}

interface Part extends EstimateView {
  readonly name: string;
}

/** The parts, and the whole that they add up to. */
function partsOf({ practice, strictness, criteria, total }: SplitView): readonly Part[] {
  const names = text.parts;
  return [
    { name: names.practice, ...practice },
    { name: names.strictness, ...strictness },
    ...(criteria === null ? [] : [{ name: names.criteria, ...criteria }]),
    { name: names.total, ...total },
  ];
}

const rowHeight = 44;

/** Each part as a bar from zero with its uncertainty, so that the axis gives its figures and shows whether they hold zero. */
function drawParts(plot: Plot, parts: readonly Part[]) {
  const rows = parts.map(({ name, value, interval95: [low, high] }) => ({
    name,
    end: 100 * value,
    low: 100 * low,
    high: 100 * high,
    words: text.points(value),
    tone: name === text.parts.total ? "var(--ink-quiet)" : "var(--accent)",
  }));
  const chart = plot.plot({
    width: widthToDraw(640),
    height: rowHeight * rows.length + 56,
    marginLeft: 128,
    marginRight: 32,
    marginTop: 16,
    marginBottom: 40,
    style: { fontFamily: "inherit", fontSize: "13px", background: "none" },
    x: {
      label: null,
      grid: true,
      ticks: 5,
      tickSize: 0,
      tickFormat: (x: number) => text.points(x / 100),
      nice: true,
    },
    y: { domain: rows.map(({ name }) => name), label: null, tickSize: 0, padding: 0.5 },
    marks: [
      plot.ruleX([0], { stroke: "var(--ink)" }),
      plot.barX(rows, { y: "name", x: "end", fill: "tone", fillOpacity: 0.35 }),
      plot.ruleY(rows, { y: "name", x1: "low", x2: "high", stroke: "tone", strokeWidth: 3 }),
      plot.dot(rows, { y: "name", x: "end", fill: "tone", r: 5 }),
      plot.text(rows, {
        y: "name",
        x: "end",
        dy: -19,
        text: "words",
        fill: "currentColor",
        stroke: "var(--surface)", // keeps the axis and the bars off the number
      }),
    ],
  });
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-label", text.chart(rows.map(({ name, words }) => `${name} ${words}`).join(", ")));
  return chart;
}

const columns: readonly Column<Part>[] = [
  { key: "part", header: text.columns.part, isRowHeader: true, cell: ({ name }) => name },
  {
    key: "value",
    header: text.columns.value,
    numeric: true,
    cell: ({ id, value }) => <OriginLink figure={id}>{text.points(value)}</OriginLink>,
  },
  {
    key: "interval",
    header: text.columns.interval,
    cell: ({ interval95 }) => <span className="figure">{text.interval(interval95)}</span>,
  },
];
