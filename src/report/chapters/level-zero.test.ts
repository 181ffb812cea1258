import { expect, test } from "vitest";
import { buildReport } from "../build-report.ts";
import {
  exampleAgreement,
  exampleDates,
  exampleQuestion,
  exampleReportInput,
} from "../testing/example-report-input.ts";
import { chapterOf, tablesOf, textsIn } from "../testing/texts-of.ts";

const build = (input = exampleReportInput) => buildReport(input, "2025-11-22T10:00:00Z");

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

test("where no case can be measured yet, the dash is explained", () => {
  const none = { ...byDates.machine, hits: 0, n: 0, share: null };
  const questions = [{ ...byDates, machine: none, agreement: [] }];
  const texts = textsIn(chapterOf(build({ ...exampleReportInput, questions }), "niveau-0"));
  expect(texts.at(-1)).toBe("En streg betyder, at ingen sager kunne måles endnu.");
});

test("level 0 outside the house: a small count is hidden, and how many the dates could not settle is left out", () => {
  const hidden = {
    ...byDates.machine,
    hits: 0,
    n: 0,
    share: null,
    isHidden: true,
    undecided: null,
    cases: null,
  };
  const questions = [{ ...byDates, machine: hidden, agreement: [] }];
  const [, row] = textsIn(chapterOf(build({ ...exampleReportInput, questions }), "niveau-0"));
  expect(row).toBe("OPF-01 Holdt i rette tid? | skjult");
});
