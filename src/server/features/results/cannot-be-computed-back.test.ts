import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSetAside } from "#audit/review/answer-rules";
import type { AgreementView, QuestionResultView, Results } from "#contract/results";
import {
  type AskedOfCases,
  gradedOfCases,
  readersResults,
  type Said,
  type Table,
  yesNoOfCases,
} from "../../../../test/fixtures/readers-results.ts";

const asked = [
  yesNoOfCases("Q1", ["ja", "nej", null]),
  gradedOfCases("Q2"),
  yesNoOfCases("Q3", ["ja", "nej"]),
  gradedOfCases("Q4"),
];
/** Many cases of everything, many with a few holes, or hardly any: one question in the shadow of the others. */
const many = fc.integer({ min: 5, max: 40 });
const few = fc.integer({ min: 0, max: 5 });
const someCounts = [
  many,
  fc.oneof({ weight: 12, arbitrary: many }, { weight: 1, arbitrary: few }),
  fc.oneof({ weight: 1, arbitrary: many }, { weight: 1, arbitrary: few }),
  fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: few }),
];
const someTables = fc.tuple(
  ...asked.map(({ cells }) =>
    fc.oneof(
      ...someCounts.map((count) => fc.array(count, { minLength: cells.length, maxLength: cells.length })),
    ),
  ),
);

type Level = keyof Said;
type Cases = (said: Said, question: AskedOfCases["question"]) => boolean;

/** The cells of all questions, one after another: what a reader would like to know. A sum names those that are counted. */
type Sum = readonly number[];
const sumOf = (counts: (asked: AskedOfCases) => Cases | null): Sum =>
  asked.flatMap((one) => {
    const isCounted = counts(one);
    return one.cells.map((said) => Number(isCounted?.(said, one.question) ?? false));
  });
const inQuestion = (id: string, cases: Cases) => sumOf(({ question }) => (question.id === id ? cases : null));

const says = (level: Level, value: string) => (said: Said) => said[level] === value;
const measures = (level: Level) => (said: Said) => said[level] != null && !isSetAside(said[level]);
const setsAside = (level: Level) => (said: Said) => said[level] != null && isSetAside(said[level]);
const both =
  (one: Cases, other: Cases): Cases =>
  (said, question) =>
    one(said, question) && other(said, question);
const not =
  (one: Cases): Cases =>
  (said, question) =>
    !one(said, question);
const isBest =
  (level: Level): Cases =>
  (said, { scale }) =>
    said[level] === scale.values[0]?.value;

/** Every count that a reader is given, as a sum of the cells. */
function toldBy({ questions, landmarks }: Results): readonly Sum[] {
  return [
    ...questions.flatMap(toldByQuestion),
    ...landmarks.flatMap(({ levels }) =>
      levels.flatMap(({ level }) => [
        sumOf(() => isBest(level as Level)),
        sumOf(() => measures(level as Level)),
      ]),
    ),
  ];
}

function toldByQuestion(question: QuestionResultView): readonly Sum[] {
  const { id, levels, machine, agreement, reported, history } = question;
  const shown = [...levels, ...(machine === null ? [] : [machine])].flatMap((result) => {
    const level = result.level as Level;
    const counts =
      "grades" in result
        ? Object.entries(result.grades)
        : ([
            ["ja", result.yes],
            ["nej", result.no],
          ] as const);
    return [
      ...counts.flatMap(([value, count]) => (count === null ? [] : [inQuestion(id, says(level, value))])),
      ...(result.n === null ? [] : [inQuestion(id, measures(level))]),
    ];
  });
  const shares = [
    ...(reported?.kind === "som-svaret" ? [reported.level] : []),
    ...history.flatMap(({ auditId, level, hits }) => (auditId === "2026" && hits !== null ? [level] : [])),
  ];
  return [
    ...shown,
    ...agreement.flatMap((one) => toldByAgreement(id, one)),
    ...shares.flatMap((level) => [
      inQuestion(id, isBest(level as Level)),
      inQuestion(id, measures(level as Level)),
    ]),
  ];
}

function toldByAgreement(id: string, { levels }: AgreementView): readonly Sum[] {
  const [first, second] = levels as unknown as readonly [Level, Level];
  const values = valuesOf(id);
  return [
    ...values.flatMap((one) =>
      values.map((other) => inQuestion(id, both(says(first, one), says(second, other)))),
    ),
    inQuestion(id, both(setsAside(first), measures(second))),
    inQuestion(id, both(measures(first), setsAside(second))),
    inQuestion(id, both(setsAside(first), setsAside(second))),
  ];
}

function valuesOf(id: string): readonly string[] {
  return (
    asked.find(({ question }) => question.id === id)?.question.scale.values.map(({ value }) => value) ?? []
  );
}

/** How many cases were submitted on each level is no secret. */
function submittedOf({ question: { id } }: AskedOfCases): readonly Sum[] {
  return ([1, 2] as const).map((level) => inQuestion(id, (said) => said[level] != null));
}

/** What must not be told where it is 1 to 4: an answer on a level, alone and beside what the others did with the case. */
function secretsOf({ question: { id } }: AskedOfCases): readonly Sum[] {
  const levels = [0, 1, 2] as const;
  return levels.flatMap((level) =>
    valuesOf(id).flatMap((value) => {
      const others = levels.filter((other) => other !== level);
      return [
        says(level, value),
        ...others.flatMap((other) => [
          ...valuesOf(id).map((theirs) => both(says(level, value), says(other, theirs))),
          both(says(level, value), not(measures(other))),
          ...others.map((third) => both(both(says(level, value), measures(other)), not(measures(third)))),
        ]),
      ].map((cases) => inQuestion(id, cases));
    }),
  );
}

/** Rows in echelon form: what follows from the sums by adding and subtracting them. */
class Known {
  readonly #rows = new Map<number, Sum>();

  constructor(sums: readonly Sum[]) {
    for (const sum of sums) {
      const left = this.#reduce(sum);
      const lead = left.findIndex((one) => Math.abs(one) > 1e-9);
      if (lead >= 0)
        this.#rows.set(
          lead,
          left.map((one) => one / (left[lead] ?? 1)),
        );
    }
  }

  tells(sum: Sum): boolean {
    return this.#reduce(sum).every((one) => Math.abs(one) < 1e-9);
  }

  #reduce(sum: Sum): Sum {
    let left = sum;
    for (let place = 0; place < left.length; place++) {
      const row = this.#rows.get(place);
      const times = left[place] ?? 0;
      if (row !== undefined && times !== 0) left = left.map((one, at) => one - times * (row[at] ?? 0));
    }
    return left;
  }
}

const isFew = (count: number) => count >= 1 && count <= 4;

describe("what a reader may fetch (design rule 9)", () => {
  test("no count of 1 to 4 follows from the others, whatever is added and subtracted; yes, no and grades", () => {
    const secrets = asked.flatMap(secretsOf);
    fc.assert(
      fc.property(someTables, someTables, (now: readonly Table[], before: readonly Table[]) => {
        const cells = now.flat();
        const count = (sum: Sum) =>
          sum.reduce((total, times, place) => total + times * (cells[place] ?? 0), 0);
        const results = readersResults(asked, now, before);
        const told = toldBy(results);
        const known = new Known([...told, ...asked.flatMap(submittedOf)]);
        expect(told.map(count).filter(isFew)).toEqual([]);
        expect(secrets.filter((sum) => isFew(count(sum)) && known.tells(sum)).map(count)).toEqual([]);
        for (const { changes, sincePrevious, history } of results.questions)
          for (const { hits, n } of [
            ...history,
            ...changes.map(({ baseline }) => baseline),
            ...(sincePrevious ? [sincePrevious.baseline] : []),
          ])
            if (hits !== null && n !== null) expect([hits, n - hits].filter(isFew)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("the same sums do tell such a count where nothing is hidden", () => {
    const everything = new Known(
      asked.flatMap(({ cells }, place) => cells.map((_, cell) => unit(place, cell))),
    );
    expect(asked.flatMap(secretsOf).every((sum) => everything.tells(sum))).toBe(true);
    const oneLevel = new Known([
      inQuestion("Q2", measures(1)),
      inQuestion("Q2", says(1, "i-hoej-grad")),
      inQuestion("Q2", says(1, "i-nogen-grad")),
    ]);
    expect(oneLevel.tells(inQuestion("Q2", says(1, "i-ringe-grad")))).toBe(true);
    expect(oneLevel.tells(inQuestion("Q2", says(2, "i-ringe-grad")))).toBe(false);
  });
});

function unit(place: number, cell: number): Sum {
  return asked.flatMap(({ cells }, other) =>
    cells.map((_, index) => Number(other === place && index === cell)),
  );
}
