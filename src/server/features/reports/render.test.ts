import { readXlsx } from "hucre/xlsx";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { buildReport } from "#report/build-report";
import type { IntervalChartBlock } from "#report/report-document";
import {
  exampleAgreement,
  exampleDates,
  exampleQuestion,
  exampleReportInput,
  exampleSplit,
} from "#report/testing/example-report-input";
import { columnWidths } from "./column-widths.ts";
import { renderChart } from "./render-chart.ts";
import { renderHtml } from "./render-html.ts";
import { renderPdf } from "./render-typst.ts";
import { renderXlsx } from "./render-xlsx.ts";

const generatedAt = "2025-11-22T10:00:00Z";
const publicUrl = "https://sagspejl.eksempelby.dk";
const report = buildReport(exampleReportInput, generatedAt);
const dom = (html: string) => parseHTML(html).document;

describe("the chart", () => {
  const row = {
    id: "a",
    label: "Spørgsmål",
    yes: 5,
    n: 10,
    share: 0.5,
    low: 0.25,
    high: 0.75,
    baseline: 0.25,
  };
  const chart = {
    kind: "interval-chart",
    id: "c",
    caption: "Andele",
    textAlternative: "5/10, 50 %.",
    rows: [row],
  } as const;
  const svg = dom(
    renderChart({
      ...chart,
      table: { kind: "table", id: "t", caption: "", columns: [], rows: [] },
    } satisfies IntervalChartBlock),
  );
  const gridLines = [...svg.querySelectorAll("line")].map((line) => Number(line.getAttribute("x1")));

  test("is one picture with one name for those who listen", () => {
    expect(svg.querySelector("svg")?.getAttribute("role")).toBe("img");
    expect(svg.querySelector("svg")?.getAttribute("aria-label")).toBe("Andele. 5/10, 50 %.");
    expect(svg.querySelectorAll("svg [aria-label], svg [aria-hidden]").length).toBe(0);
  });

  test("places the share, its interval and the baseline on an axis from 0 to 100 %", () => {
    expect(gridLines).toHaveLength(5);
    expect(Number(svg.querySelector("circle")?.getAttribute("cx"))).toBeCloseTo(gridLines[2] ?? 0);
    const [interval = "", baseline = ""] = [...svg.querySelectorAll("path")].map(
      (path) => path.getAttribute("d") ?? "",
    );
    const [from, , to] = interval.match(/[\d.]+/g)?.map(Number) ?? [];
    expect([from, to]).toEqual([gridLines[1], gridLines[3]]);
    expect(Number(baseline.match(/[\d.]+/)?.[0])).toBeCloseTo(gridLines[1] ?? 0);
  });

  test("prints the counts beside the percentage", () => {
    expect([...svg.querySelectorAll("text")].map(({ textContent }) => textContent)).toContain("5/10 (50 %)");
  });
});

describe("the PDF", () => {
  const pdf = renderPdf(report, publicUrl);

  test("says that it is PDF/UA-1, tagged, in Danish, and has a title", () => {
    const text = pdf.toString("latin1");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text).toMatch(/pdfuaid:part>1</);
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(text).toMatch(/\/Lang\s*\(da/);
    expect(text).toContain("Ledelsestilsyn 2025. Rapport om ledelsestilsyn");
  });

  test("links each number to where it comes from", () => {
    expect(pdf.toString("latin1")).toContain(`(${publicUrl}/tilsyn/2025/tal/udtraek:grundlag)`);
  });

  test("is the same file from the same figures", () => {
    expect(renderPdf(report, publicUrl).equals(pdf)).toBe(true);
  });

  test("takes a question's words as words, never as markup", () => {
    const text = 'Er #panic("x") $ * [ \\ « "citat" <b>?';
    const questions = [exampleQuestion({ id: "IND-01", text, first: [10, 20], second: [10, 20] })];
    expect(() =>
      renderPdf(buildReport({ ...exampleReportInput, questions }, generatedAt), publicUrl),
    ).not.toThrow();
  });
});

describe("the PDF of words that its font has no signs for", () => {
  const titled = (title: string) =>
    renderPdf(
      buildReport({ ...exampleReportInput, audit: { ...exampleReportInput.audit, title } }, generatedAt),
      publicUrl,
    );

  test.each(["Team 🌱", "👩‍👧", "漢字 ☐", "a\u0007\u001b", "\ufeffx"])("shows the rest of %j", (title) => {
    expect(titled(title).toString("latin1")).toMatch(/pdfuaid:part>1</);
  });

  test("marks the place of each: the same file as from the mark itself", () => {
    expect(titled("Team \u0007").equals(titled("Team \ufffd"))).toBe(true);
  });
});

describe("the HTML file", () => {
  const page = dom(renderHtml(report, publicUrl));

  test("is Danish, names every chapter and leads to it", () => {
    expect(page.documentElement.getAttribute("lang")).toBe("da");
    const links = [...page.querySelectorAll("nav a")].map((link) => link.getAttribute("href")?.slice(1));
    expect(links).toEqual(report.chapters.map(({ id }) => id));
    for (const id of links) expect(page.getElementById(id ?? "")).not.toBeNull();
  });

  test("gives every table a caption, column headers and a row header in each row", () => {
    for (const table of page.querySelectorAll("table")) {
      expect(table.querySelector("caption")?.textContent).not.toBe("");
      expect(table.querySelectorAll("thead th:not([scope=col])").length).toBe(0);
      expect(table.querySelectorAll("tbody tr").length).toBe(
        table.querySelectorAll("tbody th[scope=row]").length,
      );
    }
  });

  test("says that the example municipality is invented", () => {
    expect(page.querySelector("header .notice")?.textContent).toContain("opfundet kommune");
  });

  test("shows angle brackets in a question as they are", () => {
    const questions = [
      exampleQuestion({ id: "IND-01", text: "<script>x</script> & »q«?", first: [1, 2], second: [1, 2] }),
    ];
    const html = renderHtml(buildReport({ ...exampleReportInput, questions }, generatedAt), publicUrl);
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;x&lt;/script&gt; &amp; »q«?");
  });
});

describe("the workbook", () => {
  test("has a sheet for each landmark with counts as numbers, hidden ones empty", async () => {
    const [first, ...rest] = exampleReportInput.questions;
    const hidden = first && {
      ...first,
      levels: first.levels.map((level) => ({ ...level, share: null, wilson95: null, isHidden: true })),
    };
    const { sheets } = await readXlsx(
      await renderXlsx({ ...exampleReportInput, questions: hidden ? [hidden, ...rest] : [] }),
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      "Inddragelse",
      "Udredning",
      "Temaer",
      "Ændring",
      "Enighed",
    ]);
    expect(sheets[0]?.rows[1]?.slice(3, 8)).toEqual(["1", null, null, null, null]);
    expect(sheets[0]?.rows.find(([id, , , level]) => id === "IND-02" && level === "2")?.slice(4, 7)).toEqual([
      30, 75, 0.4,
    ]);
    expect(sheets[4]?.rows[2]?.slice(0, 7)).toEqual([
      "IND-02",
      "Er barnet vejledt om bisidder?",
      "1 og 2",
      60,
      75,
      0,
      15,
    ]);
  });
});

test("the workbook has the share to report of each question that has one, with why", async () => {
  const [first, ...rest] = exampleReportInput.questions;
  const reported = {
    kind: "korrigeret",
    level: 2,
    share: 0.68,
    interval95: [0.58, 0.77],
    n: 150,
    why: "Niveau 2 har læst 75 af niveau 1's 150 sager igen.",
    inCases: "mellem 92 og 112 af de 150 sager, niveau 1 har svaret på",
  } as const;
  const questions = first ? [{ ...first, reported }, ...rest] : [];
  const { sheets } = await readXlsx(await renderXlsx({ ...exampleReportInput, questions }));
  const sheet = sheets.find(({ name }) => name === "At rapportere");
  expect(sheet?.rows).toHaveLength(2);
  expect(sheet?.rows[1]?.slice(2, 9)).toEqual(["korrigeret", 2, 0.68, 0.58, 0.77, 150, reported.inCases]);
});

describe("the workbook's sheet", () => {
  const [first, second] = exampleReportInput.questions;
  const rowsOf = async (name: string, question: typeof first) => {
    const questions = question ? [question] : [];
    const { sheets } = await readXlsx(await renderXlsx({ ...exampleReportInput, questions }));
    const [header = [], row = []] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    return new Map(header.map((column, index) => [column, row[index] ?? null]));
  };

  test("of level 0 has what the dates say of all cases, without an interval", async () => {
    const row = await rowsOf("Niveau 0", first && { ...first, machine: exampleDates(474, 488) });
    expect([...row.values()].slice(2, 9)).toEqual([474, 488, 474 / 488, 8, 0, 1, 497]);
    expect(row.has("Interval, lav")).toBe(false);
  });

  test("of changes has the p-value adjusted for many, and the change within the case types", async () => {
    const acrossStrata = {
      statistic: 4.2,
      p: 0.04,
      commonOddsRatio: 2.1,
      oddsRatio95: [1.1, 3.9],
      homogeneityP: 0.6,
      sentence: "Når hver type sammenlignes med sig selv, er der fremgang.",
    } as const;
    const change = first?.change && { ...first.change, adjustedP: 0.012, manyNote: "Kan være tilfældigt." };
    const row = await rowsOf("Ændring", first && change ? { ...first, change, acrossStrata } : undefined);
    expect(row.get("Ja før")).toBe(40);
    expect(row.get("Målt nu")).toBe(75);
    expect(row.get("Justeret p")).toBe(0.012);
    expect(row.get("Bemærkning")).toBe("Kan være tilfældigt.");
    expect([...row.values()].slice(-6)).toEqual([2.1, 1.1, 3.9, 0.04, 0.6, acrossStrata.sentence]);
  });

  test("of practice and judging has each part with its interval, an unknown one empty", async () => {
    const row = await rowsOf("Strengere eller dårligere", second && { ...second, split: exampleSplit });
    expect(row.get("Sager målt igen")).toBe(40);
    expect(row.get("Bedømmelse, lav")).toBe(-0.38);
    expect(row.get("Nyt kriterium")).toBeNull();
  });

  test("of agreement has the coefficients' intervals, and the dates by their name", async () => {
    const agreement = [
      exampleAgreement({ bothYes: 48, onlyFirstYes: 2, onlySecondYes: 0, bothNo: 20 }, [0, 2]),
    ];
    const row = await rowsOf("Enighed", first && { ...first, agreement });
    expect(row.get("Hvem")).toBe("datoerne og 2");
    expect(row.get("AC, lav")).toBe(agreement[0]?.gwetsACInterval95?.[0]);
    expect(row.get("Kappa, høj")).toBe(agreement[0]?.cohensKappaInterval95?.[1]);
  });
});

test("columns of a crowded table break their cells, so that the questions keep their room", () => {
  const table = (columns: number) => ({
    kind: "table" as const,
    id: "t",
    caption: "",
    columns: [
      { header: "Spørgsmål", align: "left" as const, isWide: true },
      ...Array.from({ length: columns }, () => ({ header: "Niveau 1", align: "right" as const })),
    ],
    rows: [
      [[{ text: "Et spørgsmål" }], ...Array.from({ length: columns }, () => [{ text: "104/104 (100 %)" }])],
    ],
  });
  const [, roomy = 0] = columnWidths(table(2));
  const [, crowded = 0] = columnWidths(table(6));
  expect(crowded).toBeLessThan(roomy);
  expect(crowded * 6).toBeLessThan(36);
});
