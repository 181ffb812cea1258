import type { ReactNode } from "react";
import { hitsOf } from "#audit/results/hits-of";
import type { QuestionResultView, Results } from "#contract/results";
import { formatPercent } from "#kit/danish-number";
import { OriginLink } from "../figures/origin-link.tsx";
import { countsOrHidden, resultAnswersText } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";
import { AllCasesDot, IntervalDot } from "../ui/interval-dot.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { GradeBar } from "./grade-bar.tsx";
import { formatCount, isFew, resultOn, sayInterval } from "./level-figures.ts";

const text = resultAnswersText.level;

interface Row {
  /** What the number is opened by. */
  readonly id: string | undefined;
  readonly name: string;
  readonly counts: string;
  readonly picture: ReactNode;
  readonly interval: string;
  readonly notRelevant: string;
  readonly notYetMeasurable: string;
}

type Corrected = NonNullable<QuestionResultView["corrected"]>;

interface FiguresBehindProps {
  readonly question: QuestionResultView;
  readonly audit: Results["audit"];
}

/** What every level answered, what the dates say, and the corrected shares, one row each on the same axis; nothing where nobody answered. */
export function FiguresBehind({ question, audit }: FiguresBehindProps) {
  const { machine, corrected, reported } = question;
  const isReadByFew = isFew(resultOn(question, 2)?.n ?? null);
  const rows = [
    ...question.levels.map((result) => levelRow(result, audit)),
    ...(machine === null ? [] : [datesRow(machine)]),
    ...(corrected === null || isReadByFew ? [] : [correctedRow(question, corrected)]),
    ...(reported?.kind === "med-datoerne" ? [withDatesRow(reported)] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <Table
      caption={text.tableTitle}
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
      emptyText={resultsText.noAnswers}
    />
  );
}

const columns: readonly Column<Row>[] = [
  { key: "name", header: text.figure, isRowHeader: true, cell: ({ name }) => name },
  {
    key: "counts",
    header: text.counts,
    cell: ({ id, counts }) => <OriginLink figure={id}>{counts}</OriginLink>,
  },
  { key: "picture", header: resultsText.columns.picture, cell: ({ picture }) => picture },
  {
    key: "interval",
    header: text.interval,
    cell: ({ interval }) => <span className="figure">{interval}</span>,
  },
  {
    key: "irrelevant",
    header: resultsText.question.notRelevant,
    numeric: true,
    cell: ({ notRelevant }) => notRelevant,
  },
  {
    key: "later",
    header: resultsText.question.notYetMeasurable,
    numeric: true,
    cell: ({ notYetMeasurable }) => notYetMeasurable,
  },
];

function levelRow(result: QuestionResultView["levels"][number], { levels }: Results["audit"]): Row {
  const name = text.levelRow(result.level, levels.find(({ level }) => level === result.level)?.title);
  return {
    id: result.id,
    name,
    counts: countsOrHidden(hitsOf(result), result.n, resultsText.hidden),
    picture: (
      <>
        {result.share !== null && result.wilson95 && !isFew(result.n) && (
          <IntervalDot label={name} share={result.share} interval={result.wilson95} />
        )}
        {"grades" in result && <GradeBar grades={result.grades} />}
      </>
    ),
    interval: sayInterval(result.wilson95, result.n),
    notRelevant: formatCount(result.notRelevant),
    notYetMeasurable: formatCount(result.notYetMeasurable),
  };
}

function datesRow(machine: NonNullable<QuestionResultView["machine"]>): Row {
  return {
    id: machine.id,
    name: text.datesRow,
    counts: countsOrHidden(machine.yes, machine.n, resultsText.hidden),
    picture: machine.share !== null && <AllCasesDot label={text.datesRow} share={machine.share} />,
    interval: machine.share === null ? "" : text.noInterval,
    notRelevant: formatCount(machine.notRelevant),
    notYetMeasurable: formatCount(machine.notYetMeasurable),
  };
}

/** The share to report where that is the corrected one: then both are made type by type, and one page tells one number. */
function correctedRow({ reported }: QuestionResultView, corrected: Corrected): Row {
  const { id, share, interval95 } =
    reported?.kind === "korrigeret"
      ? reported
      : { id: corrected.id, share: corrected.corrected, interval95: corrected.corrected95 };
  return estimatedRow(text.correctedRow, `${formatPercent(share)} (${text.correctedOf(corrected.naive)})`, {
    id,
    share,
    interval95,
  });
}

function withDatesRow(reported: Estimated): Row {
  return estimatedRow(text.withDatesRow, formatPercent(reported.share), reported);
}

type Estimated = Pick<NonNullable<QuestionResultView["reported"]>, "id" | "share" | "interval95">;

/** A share that nobody answered: there are no counts of its own, and no cases that it sets aside. */
function estimatedRow(name: string, counts: string, { id, share, interval95 }: Estimated): Row {
  return {
    id,
    name,
    counts,
    picture: <IntervalDot label={name} share={share} interval={interval95} />,
    interval: resultsText.interval(interval95),
    notRelevant: "",
    notYetMeasurable: "",
  };
}
