import { expect, test } from "vitest";
import { buildReport } from "../build-report.ts";
import { exampleAgreement, exampleReportInput } from "../testing/example-report-input.ts";
import { chapterOf, textsIn } from "../testing/texts-of.ts";

const build = (input = exampleReportInput) => buildReport(input, "2025-11-22T10:00:00Z");

test("the agreement of people is told without the dates, with its intervals", () => {
  const [first] = exampleReportInput.questions;
  const questions = first
    ? [
        {
          ...first,
          agreement: [
            ...first.agreement,
            exampleAgreement({ bothYes: 48, onlyFirstYes: 2, onlySecondYes: 0, bothNo: 20 }, [0, 2]),
          ],
        },
      ]
    : [];
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
