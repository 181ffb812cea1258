import type { AgreementView } from "#contract/results";
import { formatDecimal } from "#kit/danish-number";
import { resultsText } from "../text/results.ts";
import { formatShare } from "../ui/format-share.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { coefficientOf } from "./level-figures.ts";

const text = resultsText.question;

/** Every pair of levels that met on a case, the dates as level 0: how often they agree, which was the stricter, and what misleads. */
export function AgreementTable({ agreement }: { readonly agreement: readonly AgreementView[] }) {
  const warned = agreement.filter(({ warning }) => warning !== null);
  return (
    <>
      <Table
        caption={text.agreement}
        captionHidden
        columns={columns}
        rows={agreement}
        rowKey={({ levels }) => levels.join("-")}
        emptyText={text.agreementEmpty}
      />
      {warned.length > 0 && (
        <ul className="warnings">
          {warned.map(({ levels, warning }) => (
            <li key={levels.join("-")}>
              {nameOfPair(levels)}: {warning}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const columns: readonly Column<AgreementView>[] = [
  {
    key: "pair",
    header: text.pair,
    isRowHeader: true,
    cell: ({ levels }) => nameOfPair(levels),
  },
  {
    key: "agree",
    header: text.agree,
    cell: ({ agree, pairs }) => <span className="figure">{formatShare(agree, pairs)}</span>,
  },
  { key: "first", header: text.firstStricter, numeric: true, cell: (one) => one.firstStricter },
  { key: "second", header: text.secondStricter, numeric: true, cell: (one) => one.secondStricter },
  {
    key: "coefficient",
    header: text.coefficient,
    numeric: true,
    cell: (one) => decimal(coefficientOf(one).value),
  },
  { key: "kappa", header: text.kappa, numeric: true, cell: (one) => decimal(one.cohensKappa) },
];

function nameOfPair([first, second]: AgreementView["levels"]): string {
  return first === 0 ? resultsText.dates.pairOf(second) : text.pairOf(first, second);
}

function decimal(value: number | null): string {
  return value === null ? resultsText.none : formatDecimal(value, 2).replace("-", "−");
}
