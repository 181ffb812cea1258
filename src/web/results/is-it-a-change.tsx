import { hitsOf } from "#audit/results/hits-of";
import type { ChangeView, QuestionResultView, Results } from "#contract/results";
import { formatRatio } from "#kit/danish-number";
import { OriginLink } from "../figures/origin-link.tsx";
import { countsOrHidden, resultAnswersText } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { leadingChange } from "./change-reason.ts";
import { ChangeWords } from "./change-words.tsx";
import { History } from "./history.tsx";
import { isComparedOfFew, resultOn } from "./level-figures.ts";

const text = resultAnswersText.change;

type Compared = QuestionResultView["changes"][number];

interface Comparison extends Compared {
  readonly title: string;
  readonly now: string;
  /** `48/55 → 31/55` */
  readonly counts: string;
  readonly ofFew: boolean;
}

interface IsItAChangeProps {
  readonly question: QuestionResultView;
  readonly audit: Results["audit"];
}

/** Er det en ændring? Against the baseline and the last audit, in words and in figures; then all the years. */
export function IsItAChange({ question, audit }: IsItAChangeProps) {
  const { noChangeReason, acrossStrata } = question;
  const comparisons = comparisonsOf(question, audit);
  const leading = leadingChange(question);
  const spoken = comparisons.filter(
    ({ baseline, title }) => title !== audit.baseline?.title || baseline.level === leading?.level,
  );
  return (
    <section>
      <h2 id="aendringen">{text.title}</h2>
      {spoken.map(
        ({ title, change, counts, ofFew }) =>
          change && <Sentence key={title} title={title} change={change} counts={counts} ofFew={ofFew} />,
      )}
      {spoken.every(({ change }) => change === null) && (
        <p className="answer-in-words">{noChangeReason ?? text.none}</p>
      )}
      {acrossStrata !== null && <p>{acrossStrata.sentence}</p>}
      {comparisons.length > 0 && (
        <Table
          caption={text.table}
          columns={columns}
          rows={comparisons}
          rowKey={({ title, baseline }) => `${title} ${baseline.level}`}
          emptyText={text.none}
        />
      )}
      <History history={question.history} />
    </section>
  );
}

interface SentenceProps extends Pick<Comparison, "title" | "counts" | "ofFew"> {
  readonly change: ChangeView;
}

function Sentence({ title, change, counts, ofFew }: SentenceProps) {
  const { verdict, level, difference, newcombe95: interval, adjustedP, manyNote } = change;
  const said = { audit: title, level, difference, interval, counts };
  if (ofFew) return <p className="answer-in-words">{text.ofFew(resultsText.verdicts[verdict], said)}</p>;
  return (
    <p className="answer-in-words">
      {text[manyNote === null ? verdict : "notAmongMany"](said)}
      {manyNote !== null && ` ${manyNote}`}
      {manyNote === null &&
        adjustedP !== null &&
        verdict !== "ingen-sikker-aendring" &&
        ` ${text.adjusted(adjustedP)}`}
    </p>
  );
}

/** The baseline on every level, then the last audit where that is another. */
function comparisonsOf(question: QuestionResultView, audit: Results["audit"]): readonly Comparison[] {
  const { changes, sincePrevious } = question;
  const with_ = (title: string | undefined) => (compared: Compared) => {
    const result = resultOn(question, compared.baseline.level);
    const hits = result ? hitsOf(result) : null;
    const now = result ? countsOrHidden(hits, result.n, resultsText.hidden) : resultsText.none;
    const { baseline } = compared;
    const counts = `${formatRatio(baseline.hits ?? 0, baseline.n ?? 0)} → ${formatRatio(hits ?? 0, result?.n ?? 0)}`;
    return { ...compared, title: title ?? "", now, counts, ofFew: isComparedOfFew(question, baseline) };
  };
  return [
    ...changes.map(with_(audit.baseline?.title)),
    ...(sincePrevious === null ? [] : [sincePrevious].map(with_(audit.previous?.title))),
  ];
}

const columns: readonly Column<Comparison>[] = [
  { key: "with", header: text.columns.with, isRowHeader: true, cell: ({ title }) => title },
  { key: "level", header: text.columns.level, numeric: true, cell: ({ baseline }) => baseline.level },
  {
    key: "before",
    header: text.columns.before,
    cell: ({ baseline: { id, hits, n } }) => (
      <OriginLink figure={id}>{countsOrHidden(hits, n, resultsText.hidden)}</OriginLink>
    ),
  },
  { key: "now", header: text.columns.now, cell: ({ now }) => <span className="figure">{now}</span> },
  {
    key: "difference",
    header: text.columns.difference,
    cell: ({ change, ofFew }) => (
      <OriginLink figure={change?.id}>
        <ChangeWords change={change} reason={null} ofFew={ofFew} />
      </OriginLink>
    ),
  },
  {
    key: "adjusted",
    header: text.columns.adjusted,
    numeric: true,
    cell: ({ change }) => text.adjustedP(change?.adjustedP ?? null),
  },
];
