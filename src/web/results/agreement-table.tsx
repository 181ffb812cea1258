import type { AgreementView } from "#contract/results";
import { OriginLink } from "../figures/origin-link.tsx";
import { agreementText } from "../text/agreement.ts";
import { countsOrHidden } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";
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
    cell: ({ id, agree, pairs }) => (
      <OriginLink figure={id}>{countsOrHidden(agree, pairs, resultsText.hidden)}</OriginLink>
    ),
  },
  { key: "first", header: text.firstStricter, numeric: true, cell: (one) => one.firstStricter },
  { key: "second", header: text.secondStricter, numeric: true, cell: (one) => one.secondStricter },
  {
    key: "coefficient",
    header: text.coefficient,
    cell: (one) => {
      const { value, interval } = coefficientOf(one);
      return <span className="figure">{agreementText.coefficient(value, interval)}</span>;
    },
  },
  {
    key: "kappa",
    header: text.kappa,
    cell: ({ cohensKappa, cohensKappaInterval95 }) => (
      <span className="figure">{agreementText.coefficient(cohensKappa, cohensKappaInterval95)}</span>
    ),
  },
];

function nameOfPair([first, second]: AgreementView["levels"]): string {
  return first === 0 ? resultsText.dates.pairOf(second) : text.pairOf(first, second);
}
