import { describe, expect, test } from "vitest";
import { planOutlook } from "#audit/draw/plan-outlook";
import { describeAllCases, describeChange, describeMargin, hoursOf, sayInWords } from "./describe-outlook.ts";

const known = { baselineCases: 150, minutesPerCase: 30 };
const assumptions = {
  frame: [2400],
  expectedShare: 0.8,
  levels: [known, known, { ...known, baselineCases: null }],
};
const a = planOutlook([[150], [75]], assumptions);
const b = planOutlook([[100], [50], [25]], assumptions);

describe("what a plan can show, in words", () => {
  test("points, cases of the frame, and the change that can be seen", () => {
    const [first] = a;
    if (!first) throw new Error("no level");
    expect(describeMargin(first)).toBe("± 6,2 procentpoint");
    expect(describeAllCases(first, 2400)).toMatch(/^mellem 1\.7\d\d og 2\.0\d\d af 2\.400 sager$/);
    expect(describeChange(first)).toMatch(/^fald på 1\d eller stigning på 1\d procentpoint$/);
  });

  test("hours are of all levels, and not known while one level's minutes are not", () => {
    expect(hoursOf(a)).toBe(112.5);
    expect(hoursOf(planOutlook([[10], [5]], { ...assumptions, levels: [known] }))).toBeNull();
  });

  test("the sentences compare the plans: hours, and what a third level is for", () => {
    const sentences = sayInWords(
      [
        { name: "A", outlook: a },
        { name: "B", outlook: b },
      ],
      { percent: 80, population: 2400 },
    );
    expect(
      sentences.find((sentence) => sentence.startsWith("Plan A (150/75): På niveau 1 kan en ændring på")),
    ).toMatch(/ses i 8 af 10 tilfælde\.$/);
    expect(sentences).toContain(
      "Plan B har niveau 3 med 25 sager og 13 timer til det. Uden det (plan A) kan ingen se, om niveau 2 er for mildt eller for strengt.",
    );
    expect(sentences.at(-1)).toBe("Plan B tager 25 timer mindre end plan A.");
  });

  test("a level without a baseline has no change to speak of", () => {
    expect(b[2] && describeChange(b[2])).toBe("Skriv sager i baseline");
  });
});
