import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededUniform } from "#kit/seeded-uniform";
import {
  countPhases,
  errsBetweenYesAndNo,
  inventFrame,
  type ReadCase,
  type Reading,
  type Said,
} from "../testing/three-phase-frame.ts";
import { combineStrata } from "./combine-strata.ts";
import { threePhase } from "./three-phase.ts";
import { type AnswersInPhases, threePhaseRatio } from "./three-phase-ratio.ts";

/** A type's cases, of which level 1 read the first `n1`, and level 2 the first `n2`. */
interface TypeRead {
  readonly frame: readonly ReadCase[];
  readonly n1: number;
  readonly n2: number;
}

function answersOf({ frame, n1, n2 }: TypeRead): AnswersInPhases {
  const said = (wanted: Said) => countPhases(wanted, frame, frame.slice(0, n1), frame.slice(0, n2));
  return { yes: said("ja"), no: said("nej") };
}

function shareOf(cases: readonly ReadCase[]): number {
  const yes = cases.filter(({ level2 }) => level2 === "ja").length;
  return yes / (yes + cases.filter(({ level2 }) => level2 === "nej").length);
}

const ratioOf = (...types: readonly TypeRead[]) => threePhaseRatio(types.map(answersOf));
const said = fc.constantFrom<Said>("ja", "nej", "til-side");
const measured = fc.constantFrom<Said>("ja", "nej");
const typeOf = (answer: fc.Arbitrary<Said>): fc.Arbitrary<TypeRead> =>
  fc
    .array(fc.record({ machine: answer, level1: answer, level2: answer }), { minLength: 4, maxLength: 60 })
    .chain((frame) => fc.tuple(fc.integer({ min: 2, max: frame.length }), fc.constant(frame)))
    .chain(([n1, frame]) =>
      fc.record({ frame: fc.constant(frame), n1: fc.constant(n1), n2: fc.integer({ min: 2, max: n1 }) }),
    );

describe("the dates, level 1 and level 2 in one share, where cases are set aside", () => {
  /** Worked by hand in docs/metode/hvad-er-niveauet.md; R 4.2.2, Newcombe's method 10 written out. */
  test("59 per cent of all cases are yes and 30 no: 67 per cent yes of both, 59 to 74", () => {
    const ratio = threePhaseRatio([
      {
        yes: {
          population: 400,
          machineYesInPopulation: 260,
          machineAndLevel1: { bothYes: 85, onlyFirstYes: 12, onlySecondYes: 3, bothNo: 50 },
          machineAndLevel2: { bothYes: 40, onlyFirstYes: 8, onlySecondYes: 3, bothNo: 24 },
          level1AndLevel2: { bothYes: 40, onlyFirstYes: 3, onlySecondYes: 3, bothNo: 29 },
        },
        no: {
          population: 400,
          machineYesInPopulation: 100,
          machineAndLevel1: { bothYes: 30, onlyFirstYes: 5, onlySecondYes: 8, bothNo: 107 },
          machineAndLevel2: { bothYes: 15, onlyFirstYes: 3, onlySecondYes: 6, bothNo: 51 },
          level1AndLevel2: { bothYes: 18, onlyFirstYes: 1, onlySecondYes: 3, bothNo: 53 },
        },
      },
    ]);
    expect(ratio?.yes.value).toBeCloseTo(260 / 400 - 9 / 150, 12);
    expect(ratio?.no.value).toBeCloseTo(100 / 400 + 3 / 150 + 2 / 75, 12);
    expect(ratio?.value).toBeCloseTo(0.665413533835, 11);
    expect(ratio?.interval95[0]).toBeCloseTo(0.59130946653, 11);
    expect(ratio?.interval95[1]).toBeCloseTo(0.738349323223, 11);
  });

  test("the interval is the shares R at which (1 − R)·yes and R·no are within reach of each other (Fieller)", () => {
    fc.assert(
      fc.property(typeOf(said), typeOf(said), (one, other) => {
        const ratio = ratioOf(one, other);
        fc.pre(ratio !== null && ratio.interval95[0] > 0 && ratio.interval95[1] < 1);
        if (ratio === null) return;
        const { yes, no, interval95 } = ratio;
        const gap = (R: number) => (1 - R) * yes.value - R * no.value;
        const [low, high] = interval95;
        const atLow = (1 - low) * (yes.value - yes.interval95[0]) + low * (no.interval95[1] - no.value);
        const atHigh = (1 - high) * (yes.interval95[1] - yes.value) + high * (no.value - no.interval95[0]);
        expect(gap(low)).toBeCloseTo(atLow, 10);
        expect(-gap(high)).toBeCloseTo(atHigh, 10);
      }),
    );
  });

  test("nothing set aside: the share of all cases with threePhase's interval, type by type", () => {
    fc.assert(
      fc.property(typeOf(measured), typeOf(measured), (...types) => {
        const all = combineStrata(
          types.map((type) => {
            const share = threePhase(answersOf(type).yes);
            const [value, interval95] = [
              share?.estimate ?? Number.NaN,
              share?.newcombe95 ?? ([1, 0] as const),
            ];
            return { value, interval95, cases: type.frame.length };
          }),
        );
        fc.pre(all !== null && all.value >= 0 && all.value <= 1);
        const ratio = ratioOf(...types);
        expect(ratio?.value).toBeCloseTo(all?.value ?? Number.NaN, 10);
        expect(ratio?.interval95[0]).toBeCloseTo(all?.interval95[0] ?? Number.NaN, 10);
        expect(ratio?.interval95[1]).toBeCloseTo(all?.interval95[1] ?? Number.NaN, 10);
      }),
    );
  });

  test("every case read by both: the count itself; and no share where all are set aside", () => {
    fc.assert(
      fc.property(typeOf(said), ({ frame }) => {
        const ratio = ratioOf({ frame, n1: frame.length, n2: frame.length });
        if (frame.every(({ level2 }) => level2 === "til-side")) {
          expect(ratio).toBeNull();
          return;
        }
        for (const one of [ratio?.value, ...(ratio?.interval95 ?? [])])
          expect(one).toBeCloseTo(shareOf(frame), 10);
      }),
    );
  });

  test("yes and no change places: the share turns round", () => {
    fc.assert(
      fc.property(typeOf(said), typeOf(said), (...types) => {
        const [ratio, turned] = [
          types.map(answersOf),
          types.map(answersOf).map(({ yes, no }) => ({ yes: no, no: yes })),
        ].map(threePhaseRatio);
        fc.pre(ratio != null);
        expect(turned?.value).toBeCloseTo(1 - (ratio?.value ?? Number.NaN), 12);
        expect(turned?.interval95[0]).toBeCloseTo(1 - (ratio?.interval95[1] ?? Number.NaN), 12);
      }),
    );
  });

  test("corrections that lead below no cases at all say nothing; nor does a type with a single case read", () => {
    const yes: ReadCase = { machine: "ja", level1: "ja", level2: "ja" };
    const turned: ReadCase = { machine: "nej", level1: "ja", level2: "ja" };
    const no: ReadCase = { machine: "nej", level1: "nej", level2: "nej" };
    const few = [turned, turned, yes, yes, no, ...new Array<ReadCase>(35).fill(yes)];
    expect(ratioOf({ frame: few, n1: 4, n2: 2 })).toBeNull();
    expect(ratioOf({ frame: few, n1: 4, n2: 1 })).toBeNull();
  });
});

/** Gives some cases one of the two other answers. */
const errsToAny =
  (often: number): Reading =>
  (level2, random) => {
    if (random() >= often) return level2;
    const others = (["ja", "nej", "til-side"] as const).filter((one) => one !== level2);
    return others[random() < 0.5 ? 0 : 1] ?? level2;
  };

const setsAsideTooMany =
  (often: number): Reading =>
  (level2, random) =>
    random() < often ? "til-side" : level2;

/** The dates may not see that a case is to be set aside. */
const setsNoneAside: Reading = (level2, random) =>
  level2 === "til-side" ? (random() < 0.5 ? "ja" : "nej") : errsBetweenYesAndNo(0.1)(level2, random);

const readers = [
  { name: "any answer for any other", machine: errsToAny(0.1), level1: errsToAny(0.1) },
  { name: "often wrong", machine: errsToAny(0.3), level1: errsToAny(0.2) },
  { name: "seldom wrong", machine: errsToAny(0.02), level1: errsToAny(0.02) },
  { name: "only between yes and no", machine: errsBetweenYesAndNo(0.3), level1: errsBetweenYesAndNo(0, 0.2) },
  { name: "the dates set none aside", machine: setsNoneAside, level1: errsToAny(0.05) },
  { name: "both set too many aside", machine: setsAsideTooMany(0.1), level1: setsAsideTooMany(0.3) },
] as const;

/** How often the interval holds the truth, among the times that there is one. */
function coverOf(
  sizes: readonly (readonly [cases: number, n1: number, n2: number])[],
  truth: { readonly share: number; readonly setAside: number },
  reader: (typeof readers)[number],
  times: number,
): number {
  const random = seededUniform(`ratio ${sizes.join()} ${truth.share} ${truth.setAside} ${reader.name}`);
  const held = Array.from({ length: times }, () => {
    const types = sizes.map(([cases, n1, n2]) => ({
      frame: inventFrame(cases, truth, reader, random),
      n1,
      n2,
    }));
    const [low, high] = ratioOf(...types)?.interval95 ?? [];
    const share = shareOf(types.flatMap(({ frame }) => frame));
    return low === undefined || high === undefined ? null : low <= share && share <= high;
  }).filter((one) => one !== null);
  return held.filter((one) => one).length / held.length;
}

describe("how often the interval holds the truth", () => {
  const truths = [0.05, 0.5, 0.95].flatMap((share) =>
    [0.03, 0.1, 0.3].map((setAside) => ({ share, setAside })),
  );

  test.each([15, 24, 75, 150])(
    "level 1 reads %d of 400, level 2 half of them: more than 92 times in 100",
    (n1) => {
      for (const truth of truths)
        for (const reader of readers) {
          const held = coverOf([[400, n1, Math.floor(n1 / 2)]], truth, reader, 150);
          expect(held, `${JSON.stringify(truth)} ${reader.name}`).toBeGreaterThan(0.92);
        }
    },
  );

  test.each([0, 0.03, 0.1, 0.3])(
    "three case types of which level 2 reads five, four and three cases; set aside: %d",
    (setAside) => {
      for (const share of [0.05, 0.5, 0.95])
        for (const reader of readers) {
          const sizes = [
            [200, 10, 5],
            [150, 8, 4],
            [80, 6, 3],
          ] as const;
          expect(coverOf(sizes, { share, setAside }, reader, 150), `${share} ${reader.name}`).toBeGreaterThan(
            0.93,
          );
        }
    },
  );
});
