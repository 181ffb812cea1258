import { describe, expect, test } from "vitest";
import { seededUniform } from "#kit/seeded-uniform";
import { agreementInterval } from "./agreement-interval.ts";
import { agreementTable } from "./agreement-table.ts";
import { bootstrapAlpha } from "./bootstrap-alpha.ts";
import { cohensKappa } from "./cohens-kappa.ts";
import { coincidencesOfTable } from "./coincidences.ts";
import { logGamma } from "./distributions/log-gamma.ts";
import { gwetsAc } from "./gwets-ac.ts";
import type { Interval } from "./interval.ts";
import { krippendorffsAlpha } from "./krippendorffs-alpha.ts";
import { newcombePaired } from "./newcombe-paired.ts";
import { pabakInterval } from "./pabak-interval.ts";
import type { PairedCounts } from "./paired-counts.ts";
import { specificAgreementInterval } from "./specific-agreement-interval.ts";

/** True shares of: both yes, only the first, only the second, both no. */
type Truth = readonly [number, number, number, number];

const rare: Truth = [0.03, 0.02, 0.02, 0.93];
const even: Truth = [0.4, 0.1, 0.1, 0.4];
const usual: Truth = [0.93, 0.02, 0.02, 0.03];
const stricter: Truth = [0.6, 0.2, 0.05, 0.15];
const truths = { rare, even, usual, stricter };

const counts = (
  bothYes: number,
  onlyFirstYes: number,
  onlySecondYes: number,
  bothNo: number,
): PairedCounts => ({
  bothYes,
  onlyFirstYes,
  onlySecondYes,
  bothNo,
});

/** How often the interval holds the truth, among the times it is given at all, and how often it is not. */
function coverage(
  tables: readonly (readonly [PairedCounts, chance: number])[],
  intervalOf: (pairs: PairedCounts) => Interval | null,
  truth: number,
) {
  let [held, given, all] = [0, 0, 0];
  for (const [pairs, chance] of tables) {
    const interval = intervalOf(pairs);
    all += chance;
    if (interval === null) continue;
    given += chance;
    if (interval[0] <= truth + 1e-12 && truth <= interval[1] + 1e-12) held += chance;
  }
  return { held: held / given, given: given / all };
}

/** Every table of `n` pairs that is not all but impossible, with its chance. */
function possibleTables(n: number, truth: Truth): readonly (readonly [PairedCounts, number])[] {
  const tables: (readonly [PairedCounts, number])[] = [];
  const logs = truth.map(Math.log);
  const logFactorials = Array.from({ length: n + 1 }, (_, k) => logGamma(k + 1));
  const logFactorial = (k: number) => logFactorials[k] ?? 0;
  for (let a = 0; a <= n; a++) {
    for (let b = 0; a + b <= n; b++) {
      for (let c = 0; a + b + c <= n; c++) {
        const cells = [a, b, c, n - a - b - c];
        const log = cells.reduce((sum, k, i) => sum + k * (logs[i] ?? 0) - logFactorial(k), logFactorial(n));
        if (log > -12) tables.push([counts(a, b, c, n - a - b - c), Math.exp(log)]);
      }
    }
  }
  return tables;
}

/** Tables of `n` pairs drawn at random, each as likely as the next. */
function drawnTables(
  n: number,
  [a, b, c]: Truth,
  times: number,
): readonly (readonly [PairedCounts, number])[] {
  const random = seededUniform(`${n} ${a} ${b} ${c}`);
  return Array.from({ length: times }, () => {
    const cells = [0, 0, 0, 0];
    for (let pair = 0; pair < n; pair++) {
      const at = random();
      const cell = at < a ? 0 : at < a + b ? 1 : at < a + b + c ? 2 : 3;
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const [w = 0, x = 0, y = 0, z = 0] = cells;
    return [counts(w, x, y, z), 1] as const;
  });
}

const tablesOf = (n: number, truth: Truth) =>
  n < 75 ? possibleTables(n, truth) : drawnTables(n, truth, 2000);

describe.each(Object.entries(truths))("two readers, %s", (_, truth) => {
  const [a, b, c, d] = truth;
  const table = agreementTable(counts(a * 1e6, b * 1e6, c * 1e6, d * 1e6));

  test.each([15, 24, 75, 150])(
    "Newcombe's paired difference with %d pairs: at least 94 times in 100",
    (n) => {
      expect(coverage(tablesOf(n, truth), newcombePaired, b - c).held).toBeGreaterThan(0.94);
    },
  );

  test.each([15, 24, 75, 150])("PABAK, agreement on yes and on no with %d pairs: at least 93 times", (n) => {
    const tables = tablesOf(n, truth);
    const pabak = coverage(tables, (pairs) => pabakInterval(agreementTable(pairs)), 2 * (a + d) - 1);
    const yes = coverage(
      tables,
      (pairs) => specificAgreementInterval(pairs).positive,
      (2 * a) / (2 * a + b + c),
    );
    const no = coverage(
      tables,
      (pairs) => specificAgreementInterval(pairs).negative,
      (2 * d) / (2 * d + b + c),
    );
    for (const { held } of [pabak, yes, no]) expect(held).toBeGreaterThan(0.93);
  });

  test.each([
    [15, 0.91],
    [24, 0.89],
    [75, 0.86],
    [150, 0.92],
  ])("AC1 with %d pairs: at least %d of the times it is given", (n, least) => {
    const interval = (pairs: PairedCounts) => agreementInterval(gwetsAc(agreementTable(pairs)), n);
    expect(coverage(tablesOf(n, truth), interval, gwetsAc(table)?.value ?? Number.NaN).held).toBeGreaterThan(
      least,
    );
  });
});

describe("large-sample intervals where they may and may not be trusted", () => {
  const kappaHeld = (n: number, truth: Truth) => {
    const [a, b, c, d] = truth;
    const value =
      cohensKappa(agreementTable(counts(a * 1e6, b * 1e6, c * 1e6, d * 1e6)))?.value ?? Number.NaN;
    return coverage(
      tablesOf(n, truth),
      (pairs) => agreementInterval(cohensKappa(agreementTable(pairs)), n),
      value,
    );
  };

  test("kappa, both answers common: from 15 pairs at least 87 times in 100, from 75 at least 92", () => {
    expect(kappaHeld(15, even).held).toBeGreaterThan(0.87);
    expect(kappaHeld(15, stricter).held).toBeGreaterThan(0.87);
    for (const n of [75, 150]) {
      expect(kappaHeld(n, even).held).toBeGreaterThan(0.92);
      expect(kappaHeld(n, stricter).held).toBeGreaterThan(0.92);
    }
  });

  test("kappa, nearly all answers alike and 24 pairs: held little more than half the times, which its docstring says", () => {
    const { held, given } = kappaHeld(24, usual);
    expect(held).toBeLessThan(0.6);
    expect(given).toBeLessThan(0.6);
  });

  test.each([
    [24, 0.85],
    [75, 0.9],
  ])("Krippendorff's alpha drawn again, %d pairs: at least %d", (n, least) => {
    const [a, b, c, d] = even;
    const truth = krippendorffsAlpha(
      coincidencesOfTable(agreementTable(counts(a * 1e7, b * 1e7, c * 1e7, d * 1e7))),
    );
    const tables = drawnTables(n, even, 150);
    const alpha95 = (pairs: PairedCounts) => {
      const grades = {
        bothYes: [1, 1],
        onlyFirstYes: [1, 0],
        onlySecondYes: [0, 1],
        bothNo: [0, 0],
      } as const;
      const cases = [
        ...new Array<readonly number[]>(pairs.bothYes).fill(grades.bothYes),
        ...new Array<readonly number[]>(pairs.onlyFirstYes).fill(grades.onlyFirstYes),
        ...new Array<readonly number[]>(pairs.onlySecondYes).fill(grades.onlySecondYes),
        ...new Array<readonly number[]>(pairs.bothNo).fill(grades.bothNo),
      ];
      return bootstrapAlpha(cases, 2, seededUniform("alpha"), undefined, 200)?.alpha95 ?? null;
    };
    expect(coverage(tables, alpha95, truth ?? Number.NaN).held).toBeGreaterThan(least);
  });
});
