import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "#kit/sha256";
import { type CaseOnLevel, drawAskedTwice, planAskedTwice } from "./draw-asked-twice.ts";

const onLevel = (level: number, ...caseNumbers: readonly string[]): CaseOnLevel[] =>
  caseNumbers.map((caseNumber) => ({ level, caseNumber }));
const numbersOf = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const onBoth = (caseNumbers: readonly string[], deep: number) => [
  ...onLevel(1, ...caseNumbers),
  ...onLevel(2, ...caseNumbers.slice(0, deep)),
];
const anyDraw = fc
  .record({ seed: fc.string(), cases: fc.nat(40), deep: fc.nat(40), anchors: fc.nat(20), again: fc.nat(20) })
  .map(({ seed, cases, deep, anchors, again }) => ({
    seed,
    sample: onBoth(numbersOf("N", cases), Math.min(deep, cases)),
    anchors: onBoth(numbersOf("A", anchors), Math.min(again, anchors)),
  }));
const count = (drawn: readonly CaseOnLevel[], level: number, prefix: string) =>
  drawn.filter((one) => one.level === level && one.caseNumber.startsWith(prefix)).length;

describe("which cases are asked in both wordings (ADR 0012)", () => {
  test("every anchor case and as many ordinary ones of the level, or all there are", () => {
    fc.assert(
      fc.property(anyDraw, ({ sample, anchors, seed }) => {
        const drawn = drawAskedTwice(sample, anchors, seed);
        for (const level of [1, 2]) {
          const again = count(anchors, level, "A");
          expect(count(drawn, level, "A")).toBe(again);
          expect(count(drawn, level, "N")).toBe(Math.min(again, count(sample, level, "N")));
        }
      }),
    );
  });

  test("the same seed gives the same cases, whatever the order of the lists", () => {
    fc.assert(
      fc.property(anyDraw, ({ sample, anchors, seed }) => {
        const sorted = (cases: readonly CaseOnLevel[]) =>
          cases.map(({ level, caseNumber }) => `${level} ${caseNumber}`).toSorted();
        expect(sorted(drawAskedTwice(sample.toReversed(), anchors.toReversed(), seed))).toEqual(
          sorted(drawAskedTwice(sample, anchors, seed)),
        );
      }),
    );
  });

  test("the plan tells how many it will be", () => {
    fc.assert(
      fc.property(anyDraw, ({ sample, anchors, seed }) => {
        const drawn = drawAskedTwice(sample, anchors, seed);
        const planned = planAskedTwice({
          levels: [1, 2].map((level) => ({ level, strata: { "§ 32": count(sample, level, "N") } })),
          anchors: {
            from: "2024",
            levels: [1, 2].map((level) => ({ level, cases: count(anchors, level, "A") })),
          },
        });
        for (const level of [1, 2])
          expect(planned.find((one) => one.level === level)?.cases ?? 0).toBe(
            drawn.filter((one) => one.level === level).length,
          );
      }),
    );
  });

  test("without anchor cases none", () => {
    expect(drawAskedTwice(onLevel(1, "N1", "N2"), [], "frø")).toEqual([]);
  });

  test("a lawyer can recompute it: SHA-256 of the seed, »:ordlyd:« and the case number, lowest first", () => {
    const lowest = ["N1", "N2", "N3"].toSorted((a, b) =>
      sha256(`frø:ordlyd:${a}`) < sha256(`frø:ordlyd:${b}`) ? -1 : 1,
    )[0];
    expect(drawAskedTwice(onLevel(1, "N1", "N2", "N3"), onLevel(1, "A1"), "frø")).toEqual(
      onLevel(1, "A1", lowest ?? ""),
    );
  });
});
