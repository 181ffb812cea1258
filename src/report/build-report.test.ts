import { expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { hideSmallCounts } from "./hide-small-counts.ts";
import type { ReportDocument } from "./report-document.ts";
import { plainText } from "./rich-text.ts";
import { exampleQuestion, exampleReportInput } from "./testing/example-report-input.ts";
import { chapterOf, tablesOf, textsIn } from "./testing/texts-of.ts";

const generatedAt = "2025-11-22T10:00:00Z";
const hiddenResult = {
  hits: 0,
  n: 0,
  share: null,
  wilson95: null,
  notRelevant: null,
  notYetMeasurable: null,
  isHidden: true,
};
const build = (input = exampleReportInput) => buildReport(input, generatedAt);

/** As the results come when small counts are hidden in them: UDR-01 has 3 of 75. */
const published = hideSmallCounts({
  ...exampleReportInput,
  landmarkResults: exampleReportInput.landmarkResults.filter(({ landmark }) => landmark !== "udredning"),
  questions: exampleReportInput.questions.map((question) =>
    question.id === "UDR-01"
      ? { ...question, levels: question.levels.map((level) => ({ ...level, ...hiddenResult })) }
      : { ...question, levels: question.levels.map((level) => ({ ...level, notRelevant: null })) },
  ),
});

const allTexts = ({ chapters }: ReportDocument) => chapters.flatMap(textsIn);

test("every percentage stands beside the count of cases it rests on (design rule 3)", () => {
  const interval = /95 %-interval\S*|\d+–\d+ %|0 og 100 %/g;
  const withPercent = allTexts(build()).filter((text) => text.replaceAll(interval, "").includes("%"));
  expect(withPercent.length).toBeGreaterThan(20);
  expect(withPercent.filter((text) => !/\d\/\d|\d af \d/.test(text))).toEqual([]);
});

test("chapters come in the order of a committee paper, with a page for each landmark that was asked about", () => {
  expect(build().chapters.map(({ id }) => id)).toEqual([
    "resume",
    "udtraek",
    "omfang",
    "hovedresultater",
    "pejlemaerke-inddragelse",
    "pejlemaerke-udredning",
    "temaer",
    "enighed",
    "metode",
    "bilag",
  ]);
});

test("the summary counts changes as the verdicts allow, and names those that only look like one among so many", () => {
  const questions = Array.from({ length: 40 }, (_, index) =>
    exampleQuestion({
      id: `IND-${index + 10}`,
      text: "Spørgsmål?",
      first: [75, 150],
      second: index === 0 ? [70, 75] : [40, 75],
      baseline: [40, 75],
    }),
  );
  const chance = exampleQuestion({ id: "UDR-09", text: "Sket?", first: [75, 150], second: [40, 75] });
  const change = questions[1]?.change;
  const withNote = change ? { ...change, manyNote: "Kan være tilfældigt." } : null;
  const summary = textsIn(
    chapterOf(
      build({ ...exampleReportInput, questions: [...questions, { ...chance, change: withNote }] }),
      "resume",
    ),
  ).join("\n");
  expect(summary).toContain(
    "41 spørgsmål kan sammenlignes: 1 viser fremgang, 0 viser tilbagegang, og 40 viser ingen sikker ændring.",
  );
  expect(summary).toContain("1 spørgsmål ligner en ændring, men kan være tilfældigt");
  expect(summary).toContain("»UDR-09 Sket?«");
});

test("fremgang and tilbagegang are only said of questions whose interval excludes zero, and a falling fault is fremgang", () => {
  const rows = chapterOf(build(), "hovedresultater")
    .blocks.flatMap(tablesOf)
    .flatMap(({ rows }) => rows.map((row) => row.map(plainText)));
  expect(rows.map((row) => [row[0]?.slice(0, 6), row.at(-1)])).toEqual([
    ["IND-01", "fremgang"],
    ["IND-02", "tilbagegang"],
    ["IND-03", "ingen sikker ændring"],
    ["UDR-01", "–"],
    ["UDR-02", "fremgang"],
  ]);
});

test("a published report says how many questions are hidden, so that its count of changes is not taken for all", () => {
  const paragraphs = textsIn(chapterOf(buildReport(published, generatedAt), "resume")).join(" ");
  expect(paragraphs).toContain("Tallene på 1 spørgsmål er skjult, fordi de er små.");
  expect(textsIn(chapterOf(build(), "resume")).join(" ")).not.toContain("skjult");
});

test("the corrected share stands beside the level's own, and the report says which to use and how it is made", () => {
  const [first, ...others] = exampleReportInput.questions;
  if (first === undefined) throw new Error("no example question");
  const reported = {
    ...{ kind: "korrigeret" as const, level: 2, share: 0.684, interval95: [0.576, 0.769] as const, n: 150 },
    ...{ why: "", inCases: null },
  };
  const withCorrected = { ...exampleReportInput, questions: [{ ...first, reported }, ...others] };
  const overview = chapterOf(build(withCorrected), "hovedresultater");
  const rows = overview.blocks.flatMap(tablesOf).flatMap((table) => table.rows);
  expect(rows.map((row) => plainText(row[3] ?? []))).toEqual([
    "68 % (58–\u206077\u00a0%;\u00a0150)",
    "–",
    "–",
    "–",
    "–",
  ]);
  expect(rows[0]?.[3]?.[0]).toMatchObject({ figureId: `spoergsmaal:${first.id}:rapporteret` });
  expect(textsIn(overview).join(" ")).toContain("Den korrigerede andel er den, der skal bruges om niveauet");
  expect(textsIn(chapterOf(build(withCorrected), "metode")).join(" ")).toContain("Tenenbein");
  const without = allTexts(build()).join(" ");
  expect(without).not.toContain("Den korrigerede andel");
});

test("without a baseline no column speaks of one", () => {
  const audit = { ...exampleReportInput.audit, baseline: null };
  const questions = exampleReportInput.questions.map((question) => ({
    ...question,
    baseline: null,
    change: null,
  }));
  const tables = build({ ...exampleReportInput, audit, questions }).chapters.flatMap(({ blocks }) =>
    blocks.flatMap(tablesOf),
  );
  const headers = tables.flatMap(({ columns }) => columns.map(({ header }) => header));
  expect(headers.filter((header) => /Baseline|Ændring/.test(header))).toEqual([]);
});

test("the draw chapter holds what is needed to draw again, and every replacement with its reason", () => {
  const texts = textsIn(chapterOf(build(), "udtraek")).join("\n");
  expect(texts).toContain("Det rummer 2.400 sager.");
  expect(texts).toContain("Frø, oplyst udefra den 4. februar 2025: eksempelby-2025");
  expect(texts).toContain("cd".repeat(32));
  expect(texts).toContain("2024-0117 | 2024-0388 | Sagen er oprettet ved en fejl. | 3. marts 2025");
  expect(texts).toContain("der skulle bruges 70, og der var 60");
});

test("the scope table sums the cases and spans the dates", () => {
  const [table] = chapterOf(build(), "omfang").blocks.flatMap(tablesOf);
  expect(table?.rows.at(-1)?.map(plainText)).toEqual(["I alt", "150", "", "28. mar. 2023", "23. juni 2025"]);
});

test("an open level is announced, and a closed audit is not a draft", () => {
  const [first, ...rest] = exampleReportInput.audit.levels;
  const open = { ...exampleReportInput.audit, levels: first ? [{ ...first, isClosed: false }, ...rest] : [] };
  expect(allTexts(build({ ...exampleReportInput, audit: open })).join("\n")).toContain(
    "niveau 1 er ikke lukket",
  );
  expect(allTexts(build()).join("\n")).not.toContain("udkast");
});

test("a report for publication shows no count under 5, no case number and no reason for a single case (design rule 9)", () => {
  const document = build(published);
  const texts = allTexts(document);
  expect(texts.find((text) => text.startsWith("UDR-01 Er netværket afdækket? | skjult"))).toBeDefined();
  expect(texts.join("\n")).not.toMatch(/\b[0-4]\/\d|2024-0117|2024-0388|ved en fejl|\b3 af 75/);
  const charts = document.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "interval-chart" ? [block] : [])),
  );
  expect(charts.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
    "inddragelse",
    "IND-01",
    "IND-02",
    "IND-03",
    "UDR-02",
    "TEM-01",
  ]);
  expect(charts.map(({ textAlternative }) => textAlternative).join()).not.toContain("UDR-01");
});

test("a case type with a small count is hidden together with one more, so that it cannot be computed back (design rule 9)", () => {
  const [first, second] = exampleReportInput.scope;
  const third = first && { ...first, stratum: "§ 30", title: "§ 30", cases: 3 };
  const scope = [first, second, third].filter((row) => row !== undefined);
  const { scope: shown } = hideSmallCounts({ ...exampleReportInput, scope });
  expect(shown.map(({ cases, meanDays }) => [cases, meanDays])).toEqual([
    [90, 130.4],
    [null, null],
    [null, null],
  ]);
});

test("agreement names the stricter level, and leaves out questions on which nobody differed", () => {
  const alike = exampleQuestion({
    id: "IND-04",
    text: "Er planen lagt?",
    first: [20, 20],
    second: [20, 20],
    pairs: { bothYes: 20, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 5 },
  });
  const { questions } = exampleReportInput;
  const chapter = chapterOf(build({ ...exampleReportInput, questions: [...questions, alike] }), "enighed");
  const texts = textsIn(chapter);
  expect(texts).toContain("Niveau 1 og niveau 2 | 216/250 | 86 % | niveau 2 i 27 af 34");
  expect(texts.some((text) => text.startsWith("IND-02") && text.endsWith("niveau 2 i 15 af 15"))).toBe(true);
  expect(texts.join("\n")).not.toContain("IND-04");
  expect(texts.join("\n")).toContain("På det sidste spørgsmål var de to niveauer enige");
});

test("ids and captions are unique, so that each table can be found by its name, and every row is as wide as its header", () => {
  const { chapters } = build();
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  const tables = blocks.flatMap(tablesOf);
  const ids = [...chapters, ...tables, ...blocks.filter((block) => block.kind === "interval-chart")].map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(tables.map(({ caption }) => caption)).size).toBe(tables.length);
  for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
});
