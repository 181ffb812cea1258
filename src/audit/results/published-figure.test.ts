import { expect, test } from "vitest";
import { highSomeLow, noYes, yesNo } from "#questions/scale";
import { checkPublishedFigure } from "./published-figure.ts";

const figure = { questionId: "X-01", printedPercent: "72", yes: 13, n: 18 };

test.each([
  ["13 of 18 is 72 per cent", figure, { scale: yesNo }, null],
  ["so it is where a yes is the fault", figure, { scale: noYes }, null],
  ["61,1 per cent is 11 of 18", { ...figure, printedPercent: "61,1", yes: 11 }, { scale: yesNo }, null],
  ["12 of 18 is 67", { ...figure, yes: 12 }, { scale: yesNo }, "procent-passer-ikke"],
  [
    "no count of 24 is 78",
    { ...figure, printedPercent: "78", yes: 18, n: 24 },
    { scale: yesNo },
    "procent-passer-ikke",
  ],
  ["no percentage at all", { ...figure, printedPercent: "mange" }, { scale: yesNo }, "procent-passer-ikke"],
  ["a grade is not told by one percentage", figure, { scale: highSomeLow }, "spoergsmaal-med-grader"],
  ["a question that the model does not ask", figure, undefined, "ukendt-spoergsmaal"],
] as const)("%s", (_title, given, question, rule) => {
  expect(checkPublishedFigure(given, question)?.rule ?? null).toBe(rule);
});
