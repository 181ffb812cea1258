import { describe, expect, test } from "vitest";
import { krippendorffsExample } from "../testing/krippendorffs-example.ts";
import { quadraticWeights } from "./agreement-weights.ts";
import { fleissKappa } from "./fleiss-kappa.ts";
import { gwetsAcOfManyReaders } from "./gwets-ac-many-readers.ts";
import { countRatings } from "./rating-counts.ts";

const fourReaders = countRatings(krippendorffsExample, 5);
const sixReaders = [
  [0, 0, 0, 6, 0],
  [0, 3, 0, 0, 3],
  [0, 1, 4, 0, 1],
  [0, 0, 0, 0, 6],
  [0, 3, 0, 3, 0],
  [2, 0, 4, 0, 0],
  [0, 0, 4, 0, 2],
  [2, 0, 3, 1, 0],
  [2, 0, 0, 4, 0],
  [0, 0, 0, 0, 6],
  [1, 0, 0, 5, 0],
  [1, 1, 0, 4, 0],
  [0, 3, 3, 0, 0],
  [1, 0, 0, 5, 0],
  [0, 2, 0, 3, 1],
];
const wikipedia = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];

describe("agreement of many readers", () => {
  test("four readers, twelve cases, answers missing (irrCAC)", () => {
    expect(gwetsAcOfManyReaders(fourReaders)?.value).toBeCloseTo(0.77544, 5);
    expect(gwetsAcOfManyReaders(fourReaders)?.standardError).toBeCloseTo(0.14295, 5);
    expect(fleissKappa(fourReaders)?.value).toBeCloseTo(0.76117, 5);
    expect(fleissKappa(fourReaders)?.standardError).toBeCloseTo(0.15302, 5);
  });

  test("the same with quadratic weights", () => {
    expect(gwetsAcOfManyReaders(fourReaders, quadraticWeights)?.value).toBeCloseTo(0.914, 5);
    expect(fleissKappa(fourReaders, quadraticWeights)?.value).toBeCloseTo(0.86494, 5);
  });

  test("six readers, fifteen cases (irrCAC)", () => {
    expect(gwetsAcOfManyReaders(sixReaders)?.value).toBeCloseTo(0.4448007, 7);
    expect(gwetsAcOfManyReaders(sixReaders)?.standardError).toBeCloseTo(0.08418757, 8);
    expect(fleissKappa(sixReaders)?.value).toBeCloseTo(0.4139265, 7);
    expect(fleissKappa(sixReaders)?.standardError).toBeCloseTo(0.08119291, 8);
  });

  test("two readers, three grades: Fleiss' kappa is Scott's pi (irrCAC)", () => {
    const abstractors = countRatings(
      [
        ...new Array<[number, number]>(13).fill([0, 0]),
        ...new Array<[number, number]>(20).fill([1, 1]),
        ...new Array<[number, number]>(7).fill([1, 2]),
        ...new Array<[number, number]>(4).fill([2, 1]),
        ...new Array<[number, number]>(56).fill([2, 2]),
      ],
      3,
    );
    expect(fleissKappa(abstractors)?.value).toBeCloseTo(0.7962397, 7);
    // irrCAC prints the table's standard error, which divides by n where ours, for raw answers, divides by n − 1.
    expect((fleissKappa(abstractors)?.standardError ?? 0) * Math.sqrt(0.99)).toBeCloseTo(0.0590547, 7);
  });

  test("Fleiss' kappa of fourteen readers, ten cases (Wikipedia's example)", () => {
    expect(fleissKappa(wikipedia)?.value).toBeCloseTo(0.2099307, 7);
  });

  test("one grade throughout: Fleiss' kappa is undefined, AC1 is 1", () => {
    expect([
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
      gwetsAcOfManyReaders([
        [3, 0],
        [3, 0],
      ]),
    ]).toEqual([null, { value: 1, standardError: 0 }]);
  });

  test("no case with two readers: undefined", () => {
    expect([
      fleissKappa([
        [1, 0],
        [0, 1],
      ]),
      gwetsAcOfManyReaders([]),
    ]).toEqual([null, null]);
  });
});
