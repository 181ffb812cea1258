import { strFromU8, unzipSync } from "fflate";
import { DOMParser, parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { buildReport } from "#report/build-report";
import {
  exampleAgreement,
  exampleDates,
  exampleQuestion,
  exampleReportInput,
  exampleSplit,
} from "#report/testing/example-report-input";
import { renderDocx } from "./render-docx.ts";
import { renderHtml } from "./render-html.ts";

const publicUrl = "https://sagspejl.eksempelby.dk";
const [first, second, ...others] = exampleReportInput.questions;
const input = {
  ...exampleReportInput,
  audit: {
    ...exampleReportInput.audit,
    anchors: { from: { title: "Ledelsestilsyn 2024" }, submitted: 40 },
  },
  questions: [
    ...(first
      ? [
          {
            ...first,
            machine: exampleDates(326, 479),
            agreement: [
              ...first.agreement,
              exampleAgreement({ bothYes: 48, onlyFirstYes: 2, onlySecondYes: 0, bothNo: 20 }, [0, 2]),
            ],
          },
        ]
      : []),
    ...(second ? [{ ...second, split: exampleSplit }] : []),
    ...others,
  ],
};
const report = buildReport(input, "2025-11-22T10:00:00Z");
const bytes = await renderDocx(report, publicUrl);
const files = unzipSync(bytes);
const textIn = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const read = (path: string) => new DOMParser().parseFromString(textIn(path), "text/xml");
const word = read("word/document.xml");
const paragraphs = [...word.querySelectorAll("w\\:p")];
const textOf = (paragraph: Element) =>
  normal([...paragraph.querySelectorAll("w\\:t")].map((run) => run.textContent).join(""));
const styleOf = (paragraph: Element) => paragraph.querySelector("w\\:pStyle")?.getAttribute("w:val");

describe("the Word file", () => {
  test("says what the HTML file says, word for word, in the same order", () => {
    const page = parseHTML(renderHtml(report, publicUrl)).document;
    const inHtml = [...page.querySelectorAll("main :is(h2, h3, p, li, figcaption, caption, th, td)")].map(
      (part) => normal(part.textContent),
    );
    const inWord = paragraphs.map(textOf).values();
    for (const text of inHtml.filter((one) => one !== "")) {
      let found = inWord.next();
      while (!found.done && found.value !== text) found = inWord.next();
      expect(found.value, text).toBe(text);
    }
  });

  test("is in Danish, names its title, and its chapters are headings that the table of contents lists", () => {
    expect(textIn("word/styles.xml")).toContain('<w:lang w:val="da-DK"');
    expect(textIn("docProps/core.xml")).toContain(
      "<dc:title>Ledelsestilsyn 2025. Rapport om ledelsestilsyn</dc:title>",
    );
    const titles = report.chapters.map(({ title }) => title);
    expect(paragraphs.filter((one) => styleOf(one) === "Heading1").map(textOf)).toEqual(titles);
    const contents = paragraphs.filter((one) => styleOf(one) === "TOC1").map(textOf);
    titles.forEach((title, index) => {
      expect(contents[index]).toMatch(new RegExp(`^${index + 1}${title.replace("?", "\\?")}\\d+$`));
    });
  });

  test("repeats the header of each table, which stands under its caption", () => {
    const tables = [...word.querySelectorAll("w\\:tbl")];
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      expect(table.querySelector("w\\:tr w\\:tblHeader"), textOf(table)).not.toBeNull();
      expect(table.previousElementSibling && styleOf(table.previousElementSibling)).toBe("Caption");
    }
  });

  test("has each picture's share and interval in words, and an id of its own", () => {
    const pictures = [...word.querySelectorAll("wp\\:docPr")];
    const rows = report.chapters
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "interval-chart" ? block.rows : []));
    expect(pictures).toHaveLength(rows.length);
    expect(pictures.map((one) => one.getAttribute("descr"))).toContain(
      "IND-02 Er barnet vejledt om bisidder?: 40 %, 95 %-interval 30–51 %, baseline 67 %",
    );
    expect(new Set(pictures.map((one) => one.getAttribute("id"))).size).toBe(rows.length);
  });

  test("links each number to where it comes from", () => {
    const targets = [...read("word/_rels/document.xml.rels").querySelectorAll("Relationship")];
    const leads = new Map(targets.map((one) => [one.getAttribute("Id"), one.getAttribute("Target")]));
    const links = [...word.querySelectorAll("w\\:hyperlink")].map(
      (link) => [textOf(link), leads.get(link.getAttribute("r:id"))] as const,
    );
    expect(links).toContainEqual(["2.400 sager", `${publicUrl}/tilsyn/2025/tal/udtraek:grundlag`]);
    expect(links).toContainEqual([
      "326/479 (68 %)",
      `${publicUrl}/tilsyn/2025/tal/spoergsmaal:IND-01:niveau-0`,
    ]);
  });

  test("numbers its pages", () => {
    const footer = textIn("word/footer1.xml");
    expect(footer).toContain("PAGE");
    expect(footer).toContain("NUMPAGES");
  });

  test("is the same file from the same figures", async () => {
    expect((await renderDocx(report, publicUrl)).equals(bytes)).toBe(true);
  });

  test("writes what is hidden as a word, and a question's words as words", async () => {
    const text = "Er <b> & »q« ]]>?";
    const question = exampleQuestion({ id: "IND-01", text, first: [1, 2], second: [1, 2] });
    const levels = question.levels.map((level) => ({
      ...level,
      share: null,
      wilson95: null,
      isHidden: true,
    }));
    const small = buildReport(
      { ...exampleReportInput, forPublication: true, questions: [{ ...question, levels }] },
      "2025-11-22T10:00:00Z",
    );
    const xml = unzipSync(await renderDocx(small, publicUrl))["word/document.xml"] ?? new Uint8Array();
    const shown = new DOMParser().parseFromString(strFromU8(xml), "text/xml");
    const row = [...shown.querySelectorAll("w\\:tr")].find((one) => textOf(one).startsWith(`IND-01 ${text}`));
    expect(row && textOf(row)).toBe(`IND-01 ${text}skjult–––`);
  });
});

function normal(text: string | null): string {
  return (text ?? "").replaceAll("\u00a0", " ").trim();
}
