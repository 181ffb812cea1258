import { describe, expect, test } from "vitest";
import { buildReport } from "../build-report.ts";
import type { ReportSplit } from "../report-input.ts";
import { exampleReportInput, exampleSplit } from "../testing/example-report-input.ts";
import { chapterOf, tablesOf, textsIn } from "../testing/texts-of.ts";

const build = (input = exampleReportInput) => buildReport(input, "2025-11-22T10:00:00Z");

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

  test("lists a reworded question whose figures are hidden, though it is not compared, and counts those that show nothing", () => {
    const reason = "Ankersagerne viser, at det nye kriterium er strengere. Tallene bag er for små.";
    const reworded = unsure && { ...unsure, change: null, noSplitReason: reason };
    const texts = (changed: ReportSplit["changed"]) =>
      textsIn(
        chapterOf(
          build(input([reworded && { ...reworded, hiddenSplit: { changed } }])),
          "strengere-eller-daarligere",
        ),
      ).join("\n");
    expect(texts(["kriterium"])).toContain(reason);
    expect(texts([])).not.toContain(reason);
    expect(texts([])).toMatch(/Om 1 spørgsmål mere, der er målt igen, kan intet siges med sikkerhed\.$/m);
  });

  test("without cases measured again the summary says that it cannot be told, and there is no chapter", () => {
    const report = build();
    expect(report.chapters.map(({ id }) => id)).not.toContain("strengere-eller-daarligere");
    expect(textsIn(chapterOf(report, "resume")).join()).toContain("kan ikke siges: Ingen sager");
  });
});
