import { type LevelPrecision, planPrecision } from "#audit/draw/plan-precision";
import type { DrawPlanInput, DrawView } from "#contract/draws";
import { formatDecimal } from "#kit/danish-number";
import { sum } from "#kit/sum";
import { drawText } from "../text/draw.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { type DraftPlan, rowsOfCounts } from "./draft-plan.ts";

const text = drawText.sizes;

interface SizesTableProps {
  readonly frame: DrawView["frame"];
  /** Null while a field holds no number. */
  readonly plan: DrawPlanInput | null;
  /** Given when the sizes are being typed. */
  readonly draft?: DraftPlan;
  readonly onChange?: (draft: DraftPlan) => void;
}

interface Row {
  /** Null: all strata together. */
  readonly stratum: string | null;
  readonly title: string;
  readonly cases: number;
}

/** Strata down, levels across; beside each size the widest interval that so many cases leave. */
export function SizesTable({ frame, plan, draft, onChange }: SizesTableProps) {
  const precision = plan ? planPrecision(plan, rowsOfCounts(frame.strata)) : [];
  const find = (level: number, stratum: string | null) =>
    precision.find((one) => one.level === level && one.stratum === stratum);
  const levels = (draft ?? plan)?.levels.map(({ level }) => level) ?? [];
  const type = (level: number, stratum: string, size: string) => {
    if (!draft || !onChange) return;
    const change = (each: DraftPlan["levels"][number]) =>
      each.level === level ? { ...each, strata: { ...each.strata, [stratum]: size } } : each;
    onChange({ ...draft, levels: draft.levels.map(change) });
  };
  const columns: readonly Column<Row>[] = [
    { key: "stratum", header: text.stratum, cell: ({ title }) => title, isRowHeader: true },
    { key: "frame", header: text.inFrame, cell: ({ cases }) => formatDecimal(cases, 0), numeric: true },
    ...levels.map((level) => ({
      key: `level-${level}`,
      header: text.level(level),
      cell: ({ stratum }: Row) => {
        const typed = draft?.levels.find((each) => each.level === level)?.strata[stratum ?? ""];
        const fixed = plan?.levels.find((each) => each.level === level)?.strata[stratum ?? ""];
        return (
          <span className="size-cell">
            {typed !== undefined && stratum !== null ? (
              <input
                className="form-input size-input"
                inputMode="numeric"
                aria-label={text.field(stratum, level)}
                value={typed}
                onChange={({ target }) => type(level, stratum, target.value)}
              />
            ) : (
              <span>{formatDecimal(fixed ?? sumOf(plan, level), 0)}</span>
            )}
            <span className="quiet size-margin">{marginOf(find(level, stratum))}</span>
          </span>
        );
      },
      numeric: true,
    })),
  ];
  const rows = [
    ...frame.strata.map(({ stratum, title, total }) => ({ stratum, title, cases: total })),
    { stratum: null, title: text.total, cases: frame.size },
  ];
  return (
    <Table
      caption={text.caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ stratum }) => stratum ?? ""}
      emptyText={drawText.waiting.sizes}
    />
  );
}

function sumOf(plan: DrawPlanInput | null, level: number): number {
  const sizes = plan?.levels.find((each) => each.level === level)?.strata ?? {};
  return sum(Object.values(sizes));
}

/** Half the interval's width, in percentage points. */
function marginOf(precision: LevelPrecision | undefined): string {
  const interval = precision?.interval95AtHalf;
  if (!interval) return text.noMargin;
  const [low, high] = interval;
  return text.margin(formatDecimal(50 * (high - low), 0));
}
