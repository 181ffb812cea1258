import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerRow } from "#audit/results/answer-row";
import { computeResults } from "#audit/results/audit-results";
import { countByLevel } from "#audit/results/count-answers";
import { landmarkCases, landmarkResults } from "#audit/results/landmark-results";
import { tallyByStratum } from "#audit/results/stratum-tally";
import type { AgreementView, QuestionResultView, Results } from "#contract/results";
import { localDate } from "#kit/local-date";
import { barnetsLov2025V1 } from "#questions/barnets-lov-2025/model.v1";
import { yesNoQuestion } from "#questions/define-question";
import { hideFromReaders } from "./hide-from-readers.ts";
import type { EarlierAudit } from "./load-earlier-audits.ts";
import { presentResults } from "./present-results.ts";

const criterion = { ja: "", nej: "", notRelevant: "", notYetMeasurable: "" };
const questionOf = (id: string) =>
  yesNoQuestion({ id, version: 1, landmark: "udredning", text: id, source: "BL", criterion });
const asked = [questionOf("Q1"), questionOf("Q2")];
const model = { ...barnetsLov2025V1, questions: asked };

const answers = ["ja", "nej", "ikke-relevant"] as const;
const said = [...answers, null] as const;

/** How many cases the dates, level 1 and level 2 said this of; null: not read. */
type Table = readonly number[];
const cells = answers.flatMap((level1) =>
  said.flatMap((level2) => (["ja", "nej"] as const).map((dates) => ({ level1, level2, dates }))),
);
const someTable = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 5, max: 40 })), {
  minLength: cells.length,
  maxLength: cells.length,
});

function rowsOf(questionId: string, table: Table) {
  const cases = cells.flatMap((cell, place) =>
    Array.from({ length: table[place] ?? 0 }, (_, index) => ({ ...cell, caseNumber: `${place}-${index}` })),
  );
  const where = { questionId, unit: "nord", stratum: "§ 32", area: "udsat" as const };
  const rows = cases.flatMap(({ level1, level2, caseNumber }): AnswerRow[] => [
    { ...where, caseNumber, level: 1, value: level1 },
    ...(level2 === null ? [] : [{ ...where, caseNumber, level: 2, value: level2 }]),
  ]);
  return { rows, dates: cases.map(({ dates, caseNumber }) => ({ ...where, caseNumber, value: dates })) };
}

/** What a reader gets of an audit with these answers, whose baseline has the others. */
function readersResults(now: readonly [Table, Table], before: readonly [Table, Table]): Results {
  const today = now.map((table, index) => rowsOf(`Q${index + 1}`, table));
  const rows = today.flatMap((one) => one.rows);
  const then = before.flatMap((table, index) => rowsOf(`Q${index + 1}`, table).rows);
  const baseline: EarlierAudit = {
    id: "2025",
    title: "2025",
    law: "barnets lov",
    counts: countByLevel(asked, then),
    tallies: tallyByStratum(then),
    drawn: [],
  };
  const head = {
    id: "2026",
    title: "2026",
    status: "lukket",
    source: null,
    previous: null,
    anchors: null,
  } as const;
  const audit = { ...head, baseline: { id: "2025", title: "2025", source: null }, levels: [] };
  const setting = {
    baseline: baseline.counts,
    previous: baseline.counts,
    frame: [{ stratum: "§ 32", cases: 5000 }],
  };
  const dates = today.flatMap((one) => one.dates);
  const levelZero = { asOf: localDate("2026-01-15"), rows: dates, firstRows: rows };
  const input = { ...setting, audit, questions: asked, rows, blindRows: rows, levelZero };
  return hideFromReaders(
    presentResults(
      {
        ...input,
        model,
        themeQuestions: [],
        asked,
        shownLevels: [1, 2],
        questions: computeResults(input).questions,
        landmarks: landmarkResults(asked, landmarkCases(asked, rows)),
        reviews: [],
        counts: countByLevel(asked, rows),
        tallies: tallyByStratum(rows),
        around: { baseline, previous: null, before: [baseline], after: [] },
        setting,
        split: null,
      },
      { units: [] },
    ),
  );
}

/** A count of yes or no that a reader knows: of all of a level's cases, or of those it shares with another. */
interface Known {
  readonly of: string;
  readonly count: number;
}

function knownIn(question: QuestionResultView): readonly Known[] {
  const levels = question.machine === null ? question.levels : [...question.levels, question.machine];
  const ofLevels = levels.flatMap((result): Known[] =>
    "grades" in result || result.yes === null || result.no === null
      ? []
      : [
          { of: `${result.level} ja`, count: result.yes },
          { of: `${result.level} nej`, count: result.no },
        ],
  );
  return [...ofLevels, ...question.agreement.flatMap(sumsOf), ...reportedIn(question)];
}

function sumsOf(agreement: AgreementView): readonly Known[] {
  if ("table" in agreement) return [];
  const { levels, bothYes, onlyFirstYes, onlySecondYes, bothNo } = agreement;
  return [
    { of: `${levels[0]} ja`, count: bothYes + onlyFirstYes },
    { of: `${levels[0]} nej`, count: onlySecondYes + bothNo },
    { of: `${levels[1]} ja`, count: bothYes + onlySecondYes },
    { of: `${levels[1]} nej`, count: onlyFirstYes + bothNo },
  ];
}

function reportedIn({ reported }: QuestionResultView): readonly Known[] {
  if (reported?.kind !== "som-svaret") return [];
  const yes = Math.round(reported.share * reported.n);
  return [
    { of: `${reported.level} ja`, count: yes },
    { of: `${reported.level} nej`, count: reported.n - yes },
  ];
}

/** Counts that stand by themselves: the cells of tables, and other audits' shares. */
function cellsIn(question: QuestionResultView): readonly number[] {
  const agreed = question.agreement.flatMap((one) =>
    "table" in one
      ? one.table.flat()
      : [
          one.bothYes,
          one.onlyFirstYes,
          one.onlySecondYes,
          one.bothNo,
          one.setAsideByFirst,
          one.setAsideBySecond,
          one.setAsideByBoth,
        ],
  );
  const compared = [...question.changes, ...(question.sincePrevious ? [question.sincePrevious] : [])];
  const shares = [...question.history, ...compared.map(({ baseline }) => baseline)];
  return [
    ...agreed,
    ...shares.flatMap(({ hits, n }) => (hits === null || n === null ? [] : [hits, n - hits])),
  ];
}

const isFew = (count: number) => Math.abs(count) >= 1 && Math.abs(count) <= 4;

describe("what a reader may fetch (design rule 9)", () => {
  test("gives away no count of 1 to 4: not by itself, nor by subtracting one from another", () => {
    fc.assert(
      fc.property(someTable, someTable, someTable, someTable, (one, two, three, four) => {
        const { questions, landmarks } = readersResults([one, two], [three, four]);
        for (const question of questions) {
          const known = knownIn(question);
          expect(known.filter(({ count }) => isFew(count))).toEqual([]);
          expect(cellsIn(question).filter(isFew)).toEqual([]);
          for (const { of, count } of known)
            expect(known.filter((other) => other.of === of && isFew(other.count - count))).toEqual([]);
        }
        for (const { levels } of landmarks)
          for (const { level, fulfilled, n } of levels) {
            const shown = questions.flatMap(knownIn).filter(({ of }) => of === `${level} ja`);
            expect(
              [fulfilled, n - fulfilled, ...shown.map(({ count }) => fulfilled - count)].filter(isFew),
            ).toEqual([]);
          }
      }),
      { numRuns: 40 },
    );
  });

  test("is not nothing: large counts are shown, with their agreement and the corrected share", () => {
    const large: Table = cells.map(({ level1, level2 }) =>
      level1 === "ikke-relevant" || level2 === "ikke-relevant" ? 0 : 20,
    );
    const [question] = readersResults([large, large], [large, large]).questions;
    expect(question?.levels).toMatchObject([{ yes: 120 }, { yes: 80 }]);
    expect(question?.agreement.map(({ levels }) => levels)).toEqual([
      [1, 2],
      [0, 1],
      [0, 2],
    ]);
    expect(question?.reported?.kind).toBe("korrigeret");
    expect(question?.change?.verdict).toBe("ingen-sikker-aendring");
    expect(question?.history).toMatchObject([{ hits: 80 }, { hits: 80 }]);
  });

  test("a corrected share gives way to the level's own where the counts behind it are small", () => {
    const few: Table = cells.map(({ level1, level2 }) => {
      if (level1 === "ikke-relevant" || level2 === "ikke-relevant") return 0;
      return level1 === level2 || level2 === null ? 20 : 1;
    });
    const [question] = readersResults([few, few], [few, few]).questions;
    expect(question?.agreement.filter(({ levels: [first] }) => first === 1)).toEqual([]);
    expect(question?.reported).toMatchObject({ kind: "som-svaret", level: 2, n: 84 });
    expect(question?.reported?.why).toContain("for små til at blive vist uden for huset");
    expect([question?.acrossStrata, question?.fewCases, question?.corrected]).toEqual([null, null, null]);
  });
});
