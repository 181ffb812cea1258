import type { AllocationView } from "#contract/allocation";
import { formatDecimal } from "#kit/danish-number";
import { allocationText, reviewStatusTitles } from "../text/allocation.ts";
import { Button } from "../ui/button.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";

type Review = AllocationView["reviews"][number];
type Load = AllocationView["reviewers"][number];

const tones: Readonly<Record<Review["status"], TagTone>> = {
  tildelt: "neutral",
  "i-gang": "info",
  afsluttet: "success",
  udgaaet: "neutral",
};

interface LevelAllocationProps {
  readonly level: number;
  readonly allocation: AllocationView;
  /** Absent for those who may not allocate. */
  readonly onChange?: (reviewId: number) => void;
}

/** One level's reviews, and how many each reviewer has. */
export function LevelAllocation({ level, allocation, onChange }: LevelAllocationProps) {
  const loads = allocation.reviewers.filter((reviewer) => reviewer.level === level);
  return (
    <>
      {onChange && (
        <details>
          <summary>{allocationText.loads}</summary>
          <Table
            caption={allocationText.loads}
            captionHidden
            columns={loadColumns(unitNames(allocation))}
            rows={loads}
            rowKey={({ id }) => id}
            emptyText={allocationText.emptyLoads}
            initialSort={{ key: "reviews", direction: "descending" }}
          />
        </details>
      )}
      <Table
        caption={allocationText.caption(level)}
        captionHidden
        columns={reviewColumns(onChange)}
        rows={allocation.reviews.filter((review) => review.level === level)}
        rowKey={({ reviewId }) => reviewId}
        emptyText={allocationText.empty}
      />
    </>
  );
}

/** Unit names by id, as far as the reviews name them. */
export function unitNames({ reviews }: AllocationView): ReadonlyMap<string, string> {
  return new Map(reviews.map(({ unit }) => [unit.id, unit.name]));
}

/** The units of a reviewer in words. */
export function describeUnits({ units }: Pick<Load, "units">, names: ReadonlyMap<string, string>): string {
  return units.length === 0
    ? allocationText.wholeMunicipality
    : units.map((id) => names.get(id) ?? id).join(", ");
}

function loadColumns(names: ReadonlyMap<string, string>): readonly Column<Load>[] {
  const text = allocationText.loadColumns;
  return [
    {
      key: "name",
      header: text.name,
      cell: ({ name }) => name,
      sortBy: ({ name }) => name,
      isRowHeader: true,
    },
    {
      key: "units",
      header: text.units,
      cell: (load) => describeUnits(load, names),
      sortBy: (load) => describeUnits(load, names),
    },
    {
      key: "reviews",
      header: text.reviews,
      cell: ({ reviews }) => formatDecimal(reviews, 0),
      sortBy: ({ reviews }) => reviews,
      numeric: true,
    },
  ];
}

function reviewColumns(onChange: LevelAllocationProps["onChange"]): readonly Column<Review>[] {
  const text = allocationText.columns;
  return [
    {
      key: "case",
      header: text.caseNumber,
      cell: ({ caseNumber }) => caseNumber,
      sortBy: ({ caseNumber }) => caseNumber,
      isRowHeader: true,
    },
    {
      key: "stratum",
      header: text.stratum,
      cell: ({ stratum }) => stratum,
      sortBy: ({ stratum }) => stratum,
    },
    { key: "unit", header: text.unit, cell: ({ unit }) => unit.name, sortBy: ({ unit }) => unit.name },
    {
      key: "reviewer",
      header: text.reviewer,
      cell: describeReviewer,
      sortBy: ({ reviewer }) => reviewer?.name ?? null,
    },
    {
      key: "status",
      header: text.status,
      cell: ({ status }) => <Tag tone={tones[status]}>{reviewStatusTitles[status]}</Tag>,
      sortBy: ({ status }) => reviewStatusTitles[status],
    },
    ...(onChange
      ? [
          {
            key: "actions",
            header: text.actions,
            cell: ({ reviewId, caseNumber, level }: Review) => (
              <Button
                variant="quiet"
                small
                aria-label={allocationText.changeWhich(caseNumber, level)}
                onPress={() => onChange(reviewId)}
              >
                {allocationText.change}
              </Button>
            ),
          },
        ]
      : []),
  ];
}

function describeReviewer({ reviewer, byHand, others }: Review) {
  return (
    <>
      {reviewer?.name ?? <span className="quiet">{allocationText.noReviewer}</span>}
      {byHand && <span className="quiet"> ({allocationText.byHand})</span>}
      {others.map(({ id, name, part }) => (
        <span className="other-participant" key={id}>
          {allocationText.other(name, allocationText.parts[part])}
        </span>
      ))}
    </>
  );
}
