import type { QuestionResultView } from "#contract/results";
import { formatDanishDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { resultsText } from "../text/results.ts";
import { formatShare } from "../ui/format-share.ts";
import { AllCasesDot } from "../ui/interval-dot.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { formatCount } from "./level-figures.ts";

const text = resultsText.dates;
type Machine = NonNullable<QuestionResultView["machine"]>;

/** What the dates say of every case of the frame (level 0). Nothing where no duty answers the question. */
export function DatesSection({ question: { machine } }: { readonly question: QuestionResultView }) {
  if (machine === null) return null;
  return (
    <section>
      <h2>{text.title}</h2>
      <p className="quiet">{text.lead(machine.cases, formatDanishDate(localDate(machine.asOf)))}</p>
      <Table
        caption={text.title}
        captionHidden
        columns={columns}
        rows={[machine]}
        rowKey={({ level }) => level}
        emptyText={resultsText.noAnswers}
      />
      {machine.asksMoreThanDates && <p>{text.onlyDatesLong}</p>}
    </section>
  );
}

const columns: readonly Column<Machine>[] = [
  { key: "share", header: text.share, cell: (machine) => <span className="figure">{shareOf(machine)}</span> },
  {
    key: "picture",
    header: resultsText.columns.picture,
    cell: ({ share }) => share !== null && <AllCasesDot label={text.name} share={share} />,
  },
  { key: "yes", header: text.yes, numeric: true, cell: ({ yes }) => formatCount(yes) },
  { key: "no", header: text.no, numeric: true, cell: ({ no }) => formatCount(no) },
  {
    key: "irrelevant",
    header: resultsText.question.notRelevant,
    numeric: true,
    cell: ({ notRelevant }) => formatCount(notRelevant),
  },
  {
    key: "later",
    header: resultsText.question.notYetMeasurable,
    numeric: true,
    cell: ({ notYetMeasurable }) => formatCount(notYetMeasurable),
  },
  {
    key: "undecided",
    header: text.undecidedColumn,
    numeric: true,
    cell: ({ undecided }) => formatCount(undecided),
  },
  { key: "cases", header: text.cases, numeric: true, cell: ({ cases }) => formatCount(cases) },
];

function shareOf({ yes, n }: Machine): string {
  return yes === null || n === null ? resultsText.hidden : formatShare(yes, n);
}
