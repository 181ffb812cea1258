import { formatPercent, formatPercentRange, formatRatio } from "#kit/danish-number";
import type { Block, IntervalRow, TableBlock } from "../report-document.ts";
import type { ReportInput } from "../report-input.ts";
import { reportedLevel } from "../reported-level.ts";
import { figure, plain, rich } from "../rich-text.ts";
import { describeRows } from "./interval-chart.ts";

/** The whole audit in one picture: each landmark's share of answers that live up to their criterion. */
export function landmarkChart({ audit, landmarks, landmarkResults }: ReportInput): readonly Block[] {
  const rows = landmarks.flatMap(({ id, title }): readonly IntervalRow[] => {
    const result = landmarkResults.find(({ landmark }) => landmark === id);
    if (!result?.interval95) return [];
    const { fulfilled, n, interval95 } = result;
    const [low, high] = interval95;
    return [{ id, label: title, yes: fulfilled, n, share: fulfilled / n, low, high }];
  });
  if (rows.length === 0) return [];
  const caption = `Svar, der lever op til kriteriet, på niveau ${reportedLevel(audit)}`;
  const table = landmarkTable(rows);
  return [
    { kind: "interval-chart", id: "pejlemaerker", caption, textAlternative: describeRows(rows), rows, table },
  ];
}

function landmarkTable(rows: readonly IntervalRow[]): TableBlock {
  return {
    kind: "table",
    id: "pejlemaerker-tal",
    caption: "Pejlemærkerne i tal",
    columns: [
      { header: "Pejlemærke", align: "left", isWide: true },
      { header: "Svar", align: "right" },
      { header: "Andel", align: "right" },
      { header: "95 %-interval", align: "right" },
    ],
    rows: rows.map(({ id, label, yes, n, share, low, high }) => [
      plain(label),
      rich`${figure({ kind: "landmark", landmark: id, level: null }, formatRatio(yes, n))}`,
      rich`${figure({ kind: "landmark", landmark: id, level: null }, formatPercent(share))}`,
      plain(formatPercentRange([low, high])),
    ]),
  };
}
