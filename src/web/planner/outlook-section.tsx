import { checkPlan } from "#audit/draw/check-plan";
import type { LevelOutlook } from "#audit/draw/plan-outlook";
import { formatDecimal } from "#kit/danish-number";
import { rowsOfCounts } from "../draw/draft-plan.ts";
import { plannerText as text } from "../text/planner.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Notice } from "../ui/notice.tsx";
import { Table } from "../ui/table.tsx";
import { describeAllCases, describeChange, describeMargin, hoursOf, sayInWords } from "./describe-outlook.ts";
import type { PlannedChoice } from "./planned-choice.ts";
import type { Outlooks } from "./use-outlooks.ts";

interface OutlookSectionProps {
  readonly choice: PlannedChoice;
  readonly outlooks: Outlooks;
}

/** What the two plans will show and cost: a table side by side, and the same in sentences. */
export function OutlookSection({ choice, outlooks: { a, b, population } }: OutlookSectionProps) {
  const { percent, plans } = choice;
  const isEmpty = population === 0 || percent === null || [a, b].every((plan) => (plan[0]?.cases ?? 0) === 0);
  const remarks = [...remarksOn("A", plans.a, choice), ...remarksOn("B", plans.b, choice)];
  const sentences = isEmpty
    ? []
    : sayInWords(
        [
          { name: "A", outlook: a },
          { name: "B", outlook: b },
        ],
        { percent, population },
      );
  return (
    <section>
      <h2>{text.results}</h2>
      {isEmpty && <EmptyState text={percent === null ? text.shareMissing : text.empty} />}
      {!isEmpty && remarks.length > 0 && (
        <Notice kind="advarsel">
          {remarks.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {!isEmpty && (
        <>
          <SideBySide plans={{ a, b }} population={population} />
          <h3>{text.inWords}</h3>
          <ul className="plan-sentences" aria-live="polite">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="quiet">{text.method}</p>
        </>
      )}
    </section>
  );
}

/** The rules that the draw itself will hold the sizes to. */
function remarksOn(name: string, plan: PlannedChoice["plans"]["a"], { model, frame }: PlannedChoice) {
  const strata = model.strata.map(({ id }, index) => ({ stratum: id, total: frame[index] ?? 0 }));
  const levels = plan.map((sizes, index) => ({
    level: index + 1,
    strata: Object.fromEntries(strata.map(({ stratum }, at) => [stratum, sizes[at] ?? 0])),
  }));
  const remarks = checkPlan({ levels, maxPerCaseworker: null, exclude: [] }, rowsOfCounts(strata));
  return remarks.map(({ sentence }) => text.ofPlan(name, sentence));
}

interface Row {
  readonly key: string;
  readonly what: string;
  readonly say: (outlook: readonly LevelOutlook[]) => string;
}

interface SideBySideProps {
  readonly plans: { readonly a: readonly LevelOutlook[]; readonly b: readonly LevelOutlook[] };
  readonly population: number;
}

function SideBySide({ plans: { a, b }, population }: SideBySideProps) {
  const ofLevel =
    (level: number, describe: (outlook: LevelOutlook) => string) => (outlook: readonly LevelOutlook[]) => {
      const found = outlook.find((one) => one.level === level);
      return found === undefined ? text.notIn : describe(found);
    };
  const levels = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index + 1);
  const rows: readonly Row[] = [
    ...levels.flatMap((level) => [
      {
        key: `${level} cases`,
        what: text.cases(level),
        say: ofLevel(level, ({ cases }) => (cases === 0 ? text.notIn : formatDecimal(cases, 0))),
      },
      { key: `${level} width`, what: text.widthLabel(level), say: ofLevel(level, describeMargin) },
      {
        key: `${level} all`,
        what: text.allLabel(level),
        say: ofLevel(level, (outlook) => describeAllCases(outlook, population)),
      },
      { key: `${level} change`, what: text.changeLabel(level), say: ofLevel(level, describeChange) },
    ]),
    {
      key: "hours",
      what: text.hoursLabel,
      say: (outlook) => {
        const hours = hoursOf(outlook);
        return hours === null ? text.noHours : text.hours(formatDecimal(Math.round(hours), 0));
      },
    },
  ];
  return (
    <Table
      caption={text.results}
      captionHidden
      columns={[
        { key: "what", header: text.resultColumns.what, isRowHeader: true, cell: ({ what }) => what },
        { key: "a", header: text.plan("A"), cell: ({ say }) => say(a) },
        { key: "b", header: text.plan("B"), cell: ({ say }) => say(b) },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
      emptyText={text.empty}
    />
  );
}
