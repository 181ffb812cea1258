import { describe, expect, it } from "vitest";
import { localDate } from "#kit/local-date";
import { faultQuestion, gradedQuestion, yesNoQuestion } from "#questions/define-question";
import type { Question } from "#questions/question";
import type { AnswerRow } from "./answer-row.ts";
import { computeResults, type ResultsInput } from "./audit-results.ts";
import { countDrawn } from "./stratum-tally.ts";

const stated = { id: "Q", version: 1, landmark: "l", text: "?", source: "BL" };
const aside = { notRelevant: "", notYetMeasurable: "" };
const question = yesNoQuestion({ ...stated, criterion: { ja: "", nej: "", ...aside } });
const fault = faultQuestion({ ...stated, criterion: { ja: "", nej: "", ...aside } });
const graded = gradedQuestion({ ...stated, criterion: { hoej: "", nogen: "", ringe: "", ...aside } });

/** `times` cases of a type: what level 1 said, what level 2 did where it read them, and what the dates say. */
interface Cases {
  readonly times: number;
  readonly level1?: string;
  readonly level2?: string;
  /** `uafgjort`: they do not settle the case. */
  readonly dates?: string;
  readonly stratum?: string;
}

function inputOf(asked: Question, groups: readonly Cases[]): ResultsInput<null> {
  const cases = groups.flatMap(({ times, stratum = "§ 32", ...said }, group) =>
    Array.from({ length: times }, (_, index) => ({
      ...said,
      where: {
        caseNumber: `${group}-${index}`,
        questionId: "Q",
        unit: "nord",
        stratum,
        area: "udsat" as const,
      },
    })),
  );
  const rows = cases.flatMap(({ where, level1, level2 }): AnswerRow[] => [
    ...(level1 === undefined ? [] : [{ ...where, level: 1, value: level1 }]),
    ...(level2 === undefined ? [] : [{ ...where, level: 2, value: level2 }]),
  ]);
  const dates = cases.flatMap(({ where, dates: value }) =>
    value === undefined ? [] : [{ ...where, value: value === "uafgjort" ? null : value }],
  );
  const strata = [...new Set(cases.map(({ where }) => where.stratum))];
  return {
    audit: null,
    questions: [asked],
    rows,
    blindRows: rows,
    baseline: [],
    drawn: countDrawn(rows),
    frame: strata.map((stratum) => ({
      stratum,
      cases: cases.filter(({ where }) => where.stratum === stratum).length,
    })),
    ...(dates.length > 0 && { levelZero: { asOf: localDate("2026-01-15"), rows: dates, firstRows: [] } }),
  };
}

const reported = (groups: readonly Cases[], asked: Question = question) =>
  computeResults(inputOf(asked, groups)).questions[0]?.reported;

/** Level 1 says yes in 120 of 150; level 2 reads 75: keeps 48 of 60 yes, and raises 3 of 15 no (facts/peers.md C3). */
const twoPhase: readonly Cases[] = [
  { times: 48, level1: "ja", level2: "ja" },
  { times: 12, level1: "ja", level2: "nej" },
  { times: 60, level1: "ja" },
  { times: 3, level1: "nej", level2: "ja" },
  { times: 12, level1: "nej", level2: "nej" },
  { times: 15, level1: "nej" },
];

describe("what is the level?", () => {
  it("level 1's 80 per cent corrected by level 2 is 68, and says why and in how many cases", () => {
    const share = reported(twoPhase);
    expect(share).toMatchObject({ kind: "korrigeret", level: 2, n: 150 });
    expect(share?.share).toBeCloseTo(0.68, 12);
    expect(share?.why).toContain("Niveau 2 har læst 75 af niveau 1's 150 sager igen");
    // survey::twophase with these 150 as the population: standard error 0.0350 (half read), so 68 % ± about 7 of 150.
    expect(share?.inCases).toMatch(/^mellem 9\d og 11\d af de 150 sager, niveau 1 har svaret på$/);
  });

  it("where level 2 has read them all, its count is known", () => {
    const all: readonly Cases[] = [
      { times: 12, level1: "ja", level2: "ja" },
      { times: 6, level1: "ja", level2: "nej" },
      { times: 5, level1: "nej", level2: "nej" },
    ];
    expect(reported(all)).toMatchObject({ kind: "korrigeret", n: 23 });
    expect(reported(all)?.inCases).toBe("12 af de 23 sager, niveau 1 har svaret på");
    expect(reported(all)?.why).toContain("alle 23 sager");
  });

  it("a single level is as answered, and in words of all cases of its type", () => {
    const one: readonly Cases[] = [{ times: 60, level1: "ja" }, { times: 15, level1: "nej" }, { times: 75 }];
    expect(reported(one)).toMatchObject({
      kind: "som-svaret",
      level: 1,
      share: 0.8,
      inCases: "mellem 109 og 129 af 150",
    });
    const someAside = [...one, { times: 1, level1: "ikke-relevant" }];
    expect(reported(someAside)?.inCases).toBeNull();
    const twoTypes = [...one, { times: 5, level1: "ja", stratum: "§ 30" }];
    expect(reported(twoTypes)?.inCases).toBeNull();
  });

  it.each<[string, readonly Cases[], string | undefined]>([
    ["nine answers", [{ times: 9, level1: "ja" }], undefined],
    ["ten", [{ times: 10, level1: "ja" }], "som-svaret 1"],
    [
      "level 2 read none of level 1's no: its own share",
      [
        { times: 10, level1: "ja", level2: "ja" },
        { times: 20, level1: "nej" },
      ],
      "som-svaret 2",
    ],
    [
      "level 2 read nine: level 1's",
      [
        { times: 6, level1: "ja", level2: "ja" },
        { times: 3, level1: "nej", level2: "nej" },
        { times: 30, level1: "ja" },
      ],
      "som-svaret 1",
    ],
  ])("%s", (_, groups, expected) => {
    const share = reported(groups);
    expect(share ? `${share.kind} ${share.level}` : undefined).toBe(expected);
  });

  it("grades are as answered, and a fault is a share of yes as any other", () => {
    const grades: readonly Cases[] = [
      { times: 12, level1: "i-hoej-grad", level2: "i-nogen-grad" },
      { times: 4, level1: "i-hoej-grad", level2: "i-hoej-grad" },
    ];
    expect(reported(grades, graded)).toMatchObject({ kind: "som-svaret", level: 2, share: 0.25 });
    expect(reported(twoPhase, fault)?.share).toBeCloseTo(0.68, 12);
  });

  it("type by type where level 2 read another part of each: 0.68 of 150 and 0.5 of 10", () => {
    const other: readonly Cases[] = [
      { times: 5, level1: "ja", level2: "ja", stratum: "§ 30" },
      { times: 5, level1: "ja", level2: "nej", stratum: "§ 30" },
    ];
    const share = reported([...twoPhase, ...other]);
    expect(share?.kind).toBe("korrigeret");
    expect(share?.share).toBeCloseTo((150 * 0.68 + 10 * 0.5) / 160, 12);
    expect(share?.inCases).toBeNull();
  });
});

/** The dates answer in 400 cases, yes in 300; level 1 read 50 of them and found a no behind four of the dates' yes. */
const withDates: readonly Cases[] = [
  { times: 34, dates: "ja", level1: "ja" },
  { times: 4, dates: "ja", level1: "nej" },
  { times: 12, dates: "nej", level1: "nej" },
  { times: 262, dates: "ja" },
  { times: 88, dates: "nej" },
];

/** Of the 50, level 2 read 25. */
const inThreePhases: readonly Cases[] = [
  { times: 17, dates: "ja", level1: "ja", level2: "ja" },
  { times: 2, dates: "ja", level1: "ja", level2: "nej" },
  { times: 6, dates: "nej", level1: "nej", level2: "nej" },
  { times: 15, dates: "ja", level1: "ja" },
  { times: 4, dates: "ja", level1: "nej" },
  { times: 6, dates: "nej", level1: "nej" },
  { times: 262, dates: "ja" },
  { times: 88, dates: "nej" },
];

describe("the dates of all cases, corrected by people", () => {
  it("300 of 400 less 4 of 50 is 67 per cent, more surely than 34 of 50 alone", () => {
    const share = reported(withDates);
    expect(share).toMatchObject({ kind: "med-datoerne", level: 1, n: 50 });
    expect(share?.share).toBeCloseTo(0.75 - 0.08, 12);
    expect(share?.inCases).toMatch(/^mellem \d+ og \d+ af alle 400 sager$/);
    expect(share?.why).toBe(
      "Datoerne svarer i alle 400 sager; niveau 1 retter dem i 50 af sagerne. Det er sikrere end de udtrukne sager alene.",
    );
  });

  it("level 2 read 25 of the 50 and turned two of level 1's yes into no: 8 points less", () => {
    const share = reported(inThreePhases);
    expect(share).toMatchObject({ kind: "med-datoerne", level: 2, n: 50 });
    expect(share?.share).toBeCloseTo(0.75 - 0.08 - 0.08, 12);
    expect(share?.phases).toMatchObject([
      { level: 0, n: 400, adds: 0.75 },
      { level: 1, n: 50, adds: -0.08 },
      { level: 2, n: 25, adds: -0.08 },
    ]);
    expect(share?.why).toContain(
      "alle 400 sager; niveau 1 retter dem i 50 af sagerne; niveau 2 retter niveau 1 i 25 af de 50.",
    );
  });

  it("type by type: each by its cases in the frame", () => {
    const other: readonly Cases[] = [
      { times: 20, dates: "ja", level1: "ja", level2: "ja", stratum: "§ 30" },
      { times: 20, dates: "nej", level1: "nej", level2: "nej", stratum: "§ 30" },
      { times: 460, dates: "nej", stratum: "§ 30" },
    ];
    const share = reported([...inThreePhases, ...other]);
    expect(share?.share).toBeCloseTo((400 * 0.59 + 500 * 0.04) / 900, 12);
    expect(share?.phases?.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(share?.share ?? 0, 12);
  });

  it("level 2 has not yet ten answers: level 1 alone corrects the dates", () => {
    const few = inThreePhases.map((group) =>
      group.level2 === undefined ? group : { ...group, times: Math.min(group.times, 2) },
    );
    expect(reported(few)).toMatchObject({ kind: "med-datoerne", level: 1 });
  });

  it("cases that the dates leave open count as what the dates mostly say, and are corrected as the others", () => {
    const open: readonly Cases[] = [
      { times: 6, dates: "uafgjort", level1: "ja" },
      { times: 2, dates: "uafgjort", level1: "nej" },
      { times: 92, dates: "uafgjort" },
    ];
    const share = reported([...withDates, ...open]);
    expect(share).toMatchObject({ kind: "med-datoerne", level: 1, n: 58 });
    expect(share?.share).toBeCloseTo((300 + 100) / 500 - (4 + 2) / 58, 12);
    expect(share?.why).toContain(
      "Datoerne afgør 400 af 500 sager, og i resten regnes med deres hyppigste svar",
    );
  });

  it("cases set aside are neither yes nor no, and are corrected as they are", () => {
    const aside: readonly Cases[] = [
      { times: 2, dates: "ja", level1: "ikke-relevant" },
      { times: 8, dates: "ikke-relevant", level1: "ikke-relevant" },
      { times: 60, dates: "ikke-relevant" },
      { times: 30, dates: "ikke-maalbar-endnu" },
    ];
    const share = reported([...withDates, ...aside]);
    expect(share).toMatchObject({ kind: "med-datoerne", level: 1, n: 50, inCases: null });
    const [yes, no] = [302 / 500 - 6 / 60, 100 / 500 + 4 / 60];
    expect(share?.share).toBeCloseTo(yes / (yes + no), 12);
    expect(share?.phases).toHaveLength(2);
    const added = share?.phases?.map(({ adds, addsToNo }) => [adds, addsToNo]);
    expect(added?.[0]).toEqual([302 / 500, 100 / 500]);
    expect(added?.[1]?.map((points) => Math.round(1000 * points))).toEqual([-100, 67]);
    expect(share?.why).toBe(
      "Datoerne svarer i alle 500 sager; niveau 1 retter dem i 60 af sagerne. Sager, der er sat til side, er ikke med: efter rettelsen skønnet 115 af de 500. Det er sikrere end de udtrukne sager alene.",
    );
  });

  it("a person alone sets a case aside, or the dates alone do: it is told, and the share barely moves", () => {
    for (const extra of [
      { times: 1, dates: "ja", level1: "ikke-relevant" },
      { times: 1, dates: "ikke-relevant" },
      { times: 1, dates: "ikke-maalbar-endnu" },
    ]) {
      const share = reported([...withDates, extra]);
      expect(share?.kind).toBe("med-datoerne");
      expect(Math.abs((share?.share ?? 0) - 0.67)).toBeLessThan(0.01);
      expect(share?.why).toContain("sat til side");
    }
  });

  it("nine answers of yes and no beside many set aside are too few to correct the dates", () => {
    const few: readonly Cases[] = [
      { times: 9, dates: "ja", level1: "ja" },
      { times: 9, dates: "ja", level1: "ikke-relevant" },
      { times: 300, dates: "ja" },
    ];
    expect(reported(few)).toBeNull();
  });

  it.each<[string, Cases]>([
    ["the dates leave most of the cases open", { times: 401, dates: "uafgjort" }],
    ["most of them cannot be measured yet", { times: 401, dates: "ikke-maalbar-endnu" }],
    ["a person answers a case that the dates know nothing of", { times: 1, level1: "ja" }],
  ])("not where %s", (_, extra) => {
    expect(reported([...withDates, extra])?.kind).toBe("som-svaret");
  });

  it("not where the dates say something else than people do, for then they make it no surer", () => {
    const unlike: readonly Cases[] = [
      { times: 13, dates: "ja", level1: "nej" },
      { times: 12, dates: "ja", level1: "ja" },
      { times: 13, dates: "nej", level1: "ja" },
      { times: 12, dates: "nej", level1: "nej" },
      { times: 350, dates: "ja" },
    ];
    expect(reported(unlike)?.kind).toBe("som-svaret");
  });
});
