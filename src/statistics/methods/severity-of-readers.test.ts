import { describe, expect, test } from "vitest";
import { seededUniform } from "#kit/seeded-uniform";
import { type SeverityAnswer, type SeverityModel, severityOfReaders } from "./severity-of-readers.ts";
import { strictnessStep } from "./strictness-step.ts";

/** A line for each case; in it the answers to questions 1 to 4, each by level 1, 2 and perhaps 3. 1 is passed. */
const lines = [
  "010 000 100 000",
  "010 110 001 000",
  "110 000 011 000",
  "010 100 000 001",
  "110 101 100 001",
  "110 111 110 000",
  "101 110 010 010",
  "011 100 000 000",
  "110 000 101 100",
  "101 011 110 000",
  "101 110 000 000",
  "111 101 101 110",
  "11 00 10 01",
  "11 10 11 01",
  "11 11 00 01",
  "11 01 10 10",
  "11 10 10 10",
  "11 11 10 11",
  "11 11 11 10",
  "11 11 11 00",
  "11 11 11 10",
  "01 11 10 10",
  "10 11 10 10",
  "11 11 01 11",
];
const answersOf = (cases: readonly string[]): readonly SeverityAnswer[] =>
  cases.flatMap((line, caseNumber) =>
    line.split(" ").flatMap((levels, question) =>
      [...levels].flatMap((letter, level) =>
        letter === "."
          ? []
          : [
              {
                caseId: `${caseNumber}`,
                question: `${question}`,
                reader: `niveau ${level + 1}`,
                passed: letter === "1",
              },
            ],
      ),
    ),
  );
const answers = answersOf(lines);
const level1 = () => ["niveau 1"];
const severities = (given: readonly SeverityAnswer[], model: SeverityModel) =>
  severityOfReaders(given, level1, model).map(({ severity }) => severity);

describe("how strict each level is over all questions (severity-three-levels.csv, 240 answers)", () => {
  /**
   * R 4.2.2, lme4 1.1.31: glmer(y ~ item + level + (1 | case), binomial, nAGQ = 25) gives −0.68061, −1.47186 with
   * standard errors 0.32850, 0.43175. The further digits: the same likelihood in plain R, on a grid of 901 points, by
   * optim(method = "BFGS") and Newton steps on its numerical Hessian. A level's severity is minus its coefficient.
   */
  test("with a random level for each case, as R's lme4 gives it", () => {
    const [first, second, third] = severities(answers, "mixed");
    expect(first).toEqual({ value: 0, standardError: 0 });
    expect(second?.value).toBeCloseTo(0.680610796147, 8);
    expect(second?.standardError).toBeCloseTo(0.3284980406, 7);
    expect(third?.value).toBeCloseTo(1.471857349295, 8);
    expect(third?.standardError).toBeCloseTo(0.431745366, 7);
  });

  /** R's survival 3.5.3: clogit(y ~ level + strata(case, item), method = "exact"), eps = 1e-14. */
  test("within case and question, as R's clogit gives it", () => {
    const [, second, third] = severities(answers, "conditional");
    expect(second?.value).toBeCloseTo(0.642286324754, 10);
    expect(second?.standardError).toBeCloseTo(0.322798226028, 9);
    expect(third?.value).toBeCloseTo(0.978687162007, 10);
    expect(third?.standardError).toBeCloseTo(0.41834296872, 9);
  });

  test("two levels, within case and question: ln(27/14), the Rasch model's one step", () => {
    const two = answers.filter(({ reader }) => reader !== "niveau 3");
    const [, second] = severities(two, "conditional");
    expect(second?.value).toBeCloseTo(strictnessStep(27, 14)?.value ?? Number.NaN, 9);
    expect(second?.standardError).toBeCloseTo(strictnessStep(27, 14)?.standardError ?? Number.NaN, 9);
  });

  test.each(["mixed", "conditional"] as const)(
    "%s: turning passes and defects round turns the sign",
    (model) => {
      const turned = answers.map((answer) => ({ ...answer, passed: !answer.passed }));
      const [, second, third] = severities(answers, model);
      const [, secondTurned, thirdTurned] = severities(turned, model);
      expect(secondTurned?.value).toBeCloseTo(-(second?.value ?? Number.NaN), 8);
      expect(thirdTurned?.value).toBeCloseTo(-(third?.value ?? Number.NaN), 8);
    },
  );

  test("compared with the mean of all readers, the severities sum to zero", () => {
    const all = ["niveau 1", "niveau 2", "niveau 3"];
    const values = severityOfReaders(answers, () => all, "mixed").map(
      ({ severity }) => severity?.value ?? Number.NaN,
    );
    expect(values.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 10);
    expect((values[2] ?? 0) - (values[0] ?? 0)).toBeCloseTo(1.471857349295, 8);
  });

  test("a question that everybody always passes changes nothing", () => {
    const extra = answers
      .filter(({ question }) => question === "0")
      .map((answer) => ({ ...answer, question: "5", passed: true }));
    const [, second] = severities([...answers, ...extra], "mixed");
    expect(second?.value).toBeCloseTo(0.680610796147, 8);
  });
});

describe("what cannot be told is null, never a number", () => {
  test.each([
    ["nobody answered", []],
    ["one level alone", answersOf(["1 0 1", "0 1 1"])],
    ["all passed", answersOf(["11 11", "11 11"])],
    ["the levels never met and no question is common", answersOf(["1. .1", "0. .0"])],
  ])("%s", (_, given) => {
    for (const model of ["mixed", "conditional"] as const) {
      const others = severityOfReaders(given, level1, model).filter(({ reader }) => reader !== "niveau 1");
      expect(others.every(({ severity }) => severity === null)).toBe(true);
    }
  });

  test("level 1 never passed what level 2 found: no bound on its strictness within case and question", () => {
    expect(severities(answersOf(["01 11", "11 01", "00 01"]), "conditional")).toEqual([null, null]);
  });

  test("a reader who never found a defect has no severity, and the others keep theirs", () => {
    const mild = answersOf(
      lines.map((line) =>
        line
          .split(" ")
          .map((levels) => levels.slice(0, 2))
          .join(" "),
      ),
    );
    const idle = mild
      .filter(({ reader }) => reader === "niveau 1")
      .map((answer) => ({ ...answer, reader: "mild", passed: true }));
    const [, second, third] = severityOfReaders([...mild, ...idle], level1, "mixed");
    const [, alone] = severityOfReaders(mild, level1, "mixed");
    expect(third).toEqual({ reader: "mild", answers: 96, severity: null });
    expect(second?.severity?.value).toBeCloseTo(alone?.severity?.value ?? Number.NaN, 10);
  });
});

describe("invented audits in which level 2's odds of finding a defect are twice level 1's", () => {
  const truth = Math.log(2);

  test.each([
    ["conditional", 150],
    ["mixed", 12],
  ] as const)("%s: recovered over %d audits of 60 cases and 6 questions", (model, audits) => {
    const found = Array.from({ length: audits }, (_, i) => severities(inventAudit(truth, `${i}`), model)[1]);
    const mean = found.reduce((sum, one) => sum + (one?.value ?? Number.NaN), 0) / audits;
    const error = found.reduce((sum, one) => sum + (one?.standardError ?? Number.NaN), 0) / audits;
    expect(Math.abs(mean - truth)).toBeLessThan((3 * error) / Math.sqrt(audits));
    const held = found.filter((one) => one && Math.abs(one.value - truth) <= 1.96 * one.standardError);
    expect(held.length / audits).toBeGreaterThan(0.9);
  });
});

test("cases that do not differ at all: no spread to find, and a severity all the same", () => {
  for (const seed of ["a", "b", "c"]) {
    const [, second] = severities(inventAudit(1, seed, false), "mixed");
    expect(Math.abs((second?.value ?? Number.NaN) - 1)).toBeLessThan(3 * (second?.standardError ?? 0));
  }
});

/** Cases and questions each have their own level of difficulty; every second case is read by level 2 too. */
function inventAudit(stricter: number, seed: string, casesDiffer = true): readonly SeverityAnswer[] {
  const random = seededUniform(seed);
  const spread = () => random() + random() + random() + random() - 2;
  const questions = Array.from({ length: 6 }, () => 2 * spread());
  return Array.from({ length: 60 }, (_, caseNumber) => {
    const own = casesDiffer ? 1.7 * spread() : 0;
    const readers = caseNumber % 2 === 0 ? ["niveau 1", "niveau 2"] : ["niveau 1"];
    return readers.flatMap((reader, level) =>
      questions.map((hard, question) => ({
        caseId: `${caseNumber}`,
        question: `${question}`,
        reader,
        passed: random() > 1 / (1 + Math.exp(-(own + hard + level * stricter))),
      })),
    );
  }).flat();
}
