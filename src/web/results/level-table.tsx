import type { LevelResultView, QuestionResultView, Results } from "#contract/results";
import { resultsText } from "../text/results.ts";
import { formatShare } from "../ui/format-share.ts";
import { IntervalDot } from "../ui/interval-dot.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { ChangeWords } from "./change-words.tsx";
import { GradeBar } from "./grade-bar.tsx";
import { formatCount, hitsOf } from "./level-figures.ts";

const text = resultsText.question;

/** The figures of a question on every level, and what they say in words. */
export function LevelTable({
  question,
  audit,
}: {
  readonly question: QuestionResultView;
  readonly audit: Results["audit"];
}) {
  const { corrected, inAllCases, change, levels } = question;
  const leading = inAllCases.find(({ level }) => level === audit.mainLevel);
  return (
    <section>
      <h2>{text.levels}</h2>
      <Table
        caption={text.levels}
        captionHidden
        columns={columnsOf(question)}
        rows={levels}
        rowKey={({ level }) => level}
        emptyText={resultsText.noAnswers}
      />
      {leading && <p>{text.inAllCases(leading.sentence)}</p>}
      {corrected && <p>{text.corrected(corrected.corrected, corrected.corrected95)}</p>}
      {change === null && question.noChangeReason !== null && (
        <p className="quiet">{question.noChangeReason}</p>
      )}
    </section>
  );
}

function columnsOf(question: QuestionResultView): readonly Column<LevelResultView>[] {
  const baselineOn = (wanted: number) => question.changes.find(({ baseline }) => baseline.level === wanted);
  const compared: readonly Column<LevelResultView>[] = [
    {
      key: "baseline",
      header: resultsText.columns.baseline,
      cell: ({ level }) => shareText(baselineOn(level)?.baseline),
    },
    {
      key: "change",
      header: text.change,
      cell: ({ level }) => <ChangeWords change={baselineOn(level)?.change ?? null} reason={null} />,
    },
  ];
  const [baseline, change] = question.changes.length > 0 ? compared : [];
  return [
    {
      key: "level",
      header: text.level,
      isRowHeader: true,
      cell: ({ level }) => `Niveau ${level}`,
    },
    ...(baseline ? [baseline] : []),
    {
      key: "share",
      header: resultsText.columns.now,
      cell: (result) => <span className="figure">{shareText({ ...result, hits: hitsOf(result) })}</span>,
    },
    { key: "picture", header: resultsText.columns.picture, cell: (result) => picture(result, baselineOn) },
    {
      key: "interval",
      header: text.interval,
      cell: ({ wilson95 }) => (
        <span className="figure">{wilson95 ? resultsText.interval(wilson95) : resultsText.none}</span>
      ),
    },
    ...(change ? [change] : []),
    {
      key: "irrelevant",
      header: text.notRelevant,
      numeric: true,
      cell: (one) => formatCount(one.notRelevant),
    },
    {
      key: "later",
      header: text.notYetMeasurable,
      numeric: true,
      cell: (one) => formatCount(one.notYetMeasurable),
    },
  ];
}

function picture(
  result: LevelResultView,
  baselineOn: (level: number) => QuestionResultView["changes"][number] | undefined,
) {
  const before = baselineOn(result.level)?.baseline.share;
  return (
    <>
      {result.share !== null && result.wilson95 && (
        <IntervalDot
          label={`Niveau ${result.level}`}
          share={result.share}
          interval={result.wilson95}
          {...(typeof before === "number" && { baseline: before })}
        />
      )}
      {"grades" in result && <GradeBar grades={result.grades} />}
    </>
  );
}

function shareText(share: { readonly hits: number | null; readonly n: number | null } | undefined): string {
  if (share === undefined) return resultsText.none;
  if (share.hits === null || share.n === null) return resultsText.hidden;
  return formatShare(share.hits, share.n);
}
