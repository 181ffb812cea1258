import { describe, expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { hideSmallCounts } from "./hide-small-counts.ts";
import type { Block, Chapter, ReportDocument, TableBlock } from "./report-document.ts";
import { plainText } from "./rich-text.ts";
import {
  exampleAgreement,
  exampleDates,
  exampleQuestion,
  exampleReportInput,
  exampleSplit,
} from "./testing/example-report-input.ts";

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

const tablesOf = (block: Block): readonly TableBlock[] =>
  block.kind === "table" ? [block] : block.kind === "interval-chart" ? [block.table] : [];

/** Every text that a reader takes in at once: a paragraph, an item, a row of a table. */
function textsOf(block: Block): readonly string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph" || block.kind === "notice") return [plainText(block.text)];
  if (block.kind === "list") return block.items.map(plainText);
  return tablesOf(block).flatMap(({ rows }) => rows.map((row) => row.map(plainText).join(" | ")));
}
const textsIn = (chapter: Chapter) => chapter.blocks.flatMap(textsOf);
const allTexts = ({ chapters }: ReportDocument) => chapters.flatMap(textsIn);
const chapterOf = (document: ReportDocument, id: string) => {
  const chapter = document.chapters.find((one) => one.id === id);
  if (!chapter) throw new Error(`no chapter ${id}`);
  return chapter;
};

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

const dated = exampleQuestion({
  id: "OPF-01",
  text: "Holdt i rette tid?",
  first: [100, 150],
  second: [50, 75],
});
const byDates = {
  ...dated,
  machine: exampleDates(326, 479),
  agreement: [exampleAgreement({ bothYes: 48, onlyFirstYes: 2, onlySecondYes: 0, bothNo: 20 }, [0, 2])],
};

test("level 0 tells what the dates say of all cases with N, and how often people said the same", () => {
  const chapter = chapterOf(build({ ...exampleReportInput, questions: [byDates] }), "niveau-0");
  expect(textsIn(chapter)[0]).toContain("regnet ud i alle 2.400 sager i grundlaget");
  expect(textsIn(chapter)[1]).toBe("OPF-01 Holdt i rette tid? | 326/479 (68 %) | 1 | 68/70 (97 %)");
  const ids = chapter.blocks
    .flatMap(tablesOf)
    .flatMap(({ rows }) => rows.flat(2).flatMap(({ figureId }) => figureId ?? []));
  expect(ids).toEqual(["spoergsmaal:OPF-01:niveau-0", "enighed:OPF-01:0-2"]);
});

test("level 0 outside the house: what the dates could not settle is hidden, and so is a small count", () => {
  const hidden = { ...byDates.machine, ...hiddenResult, undecided: null, cases: null };
  const questions = [{ ...byDates, machine: hidden, agreement: [] }];
  const [, row] = textsIn(chapterOf(build({ ...exampleReportInput, questions }), "niveau-0"));
  expect(row).toBe("OPF-01 Holdt i rette tid? | skjult | skjult");
});

test("the agreement of people is told without the dates, with its intervals", () => {
  const [first] = exampleReportInput.questions;
  const questions = first ? [{ ...first, agreement: [...first.agreement, ...byDates.agreement] }] : [];
  const texts = textsIn(chapterOf(build({ ...exampleReportInput, questions }), "enighed")).join("\n");
  expect(texts).not.toMatch(/niveau 0/i);
  expect(texts).toMatch(/0,84 \(0,\d\d\u00a0til\u00a00,\d\d\)/);
});

test("where every agreement is hidden, the report says so and not that nobody was compared", () => {
  const questions = exampleReportInput.questions.map((question) => ({ ...question, agreement: [] }));
  const texts = textsIn(
    chapterOf(build({ ...exampleReportInput, questions, forPublication: true }), "enighed"),
  );
  expect(texts).toEqual([
    "Enigheden er skjult, fordi tallene bag er for små til at blive vist uden for huset.",
  ]);
});

describe("strengere eller dårligere", () => {
  const audit = {
    ...exampleReportInput.audit,
    anchors: { from: { title: "Ledelsestilsyn 2024" }, submitted: 40 },
  };
  const [better, worse, unsure] = exampleReportInput.questions;
  const sentence = "Af faldet på 27 procentpoint er 25 strengere bedømmelse.";
  const split = {
    ...exampleSplit,
    sentence,
    strictness: { ...exampleSplit.strictness, id: "deling:IND-02:strenghed" },
  };
  const withSplit = worse ? { ...worse, split } : undefined;
  const input = (questions: readonly (typeof worse)[]) => ({
    ...exampleReportInput,
    audit,
    questions: questions.filter((question) => question !== undefined),
  });

  test("tells a change in its sentence and its parts, each with its interval and its id", () => {
    const chapter = chapterOf(build(input([withSplit])), "strengere-eller-daarligere");
    const texts = textsIn(chapter);
    expect(texts[0]).toContain("Derfor er 40 sager fra Ledelsestilsyn 2024 målt igen");
    expect(texts[1]).toBe(`IND-02 Er barnet vejledt om bisidder? ${sentence}`);
    expect(texts[2]?.replaceAll("\u00a0", " ")).toBe(
      "IND-02 Er barnet vejledt om bisidder? | −27 (−41 til −11) | −2 (−22 til +18) | −25 (−38 til −10) | 40",
    );
    expect(JSON.stringify(chapter)).toContain('"figureId":"deling:IND-02:strenghed"');
    expect(textsIn(chapterOf(build(input([withSplit])), "resume")).join()).toContain(
      "de samme sager nu bedømmes strengere",
    );
  });

  test("gives a changed criterion its own column, only where one could be told", () => {
    const criteria = { value: -0.1, interval95: [-0.2, -0.02] as const };
    const reworded = withSplit && { ...withSplit, split: { ...split, criteria } };
    const headers = (question: typeof worse) =>
      chapterOf(build(input([question])), "strengere-eller-daarligere")
        .blocks.flatMap(tablesOf)
        .flatMap(({ columns }) => columns.map(({ header }) => header));
    expect(headers(reworded)).toContain("Nyt kriterium");
    expect(headers(withSplit)).not.toContain("Nyt kriterium");
  });

  test("keeps the questions of which nothing can be said to a count", () => {
    const nothing = unsure && { ...unsure, split: { ...split, changed: [] } };
    const texts = textsIn(chapterOf(build(input([nothing])), "strengere-eller-daarligere")).join("\n");
    expect(texts).toContain("Ingen spørgsmål er sikkert gået frem eller tilbage");
    expect(texts).toContain("Om 1 spørgsmål mere, der er målt igen");
    expect(texts).not.toContain("IND-03");
  });

  test("says why where a change cannot be split, or its figures are hidden", () => {
    const reason = "Ankersagerne viser, at praksis er blevet bedre. Tallene bag er for små.";
    const hidden = better && { ...better, noSplitReason: reason };
    expect(textsIn(chapterOf(build(input([hidden])), "strengere-eller-daarligere"))[1]).toContain(reason);
  });

  test("without cases measured again the summary says that it cannot be told, and there is no chapter", () => {
    const report = build();
    expect(report.chapters.map(({ id }) => id)).not.toContain("strengere-eller-daarligere");
    expect(textsIn(chapterOf(report, "resume")).join()).toContain("kan ikke siges: Ingen sager");
  });
});
