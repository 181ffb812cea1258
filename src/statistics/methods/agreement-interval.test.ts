import { describe, expect, test } from "vitest";
import { agreementInterval } from "./agreement-interval.ts";
import { agreementTable } from "./agreement-table.ts";
import { cohensKappa } from "./cohens-kappa.ts";
import { gwetsAc } from "./gwets-ac.ts";
import { normalInterval } from "./normal-interval.ts";
import { pabak } from "./pabak.ts";
import { pabakInterval } from "./pabak-interval.ts";
import { specificAgreement } from "./specific-agreement.ts";
import { specificAgreementInterval } from "./specific-agreement-interval.ts";

const abstractors = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
];
const sas = [
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
];
const counts = { bothYes: 41, onlyFirstYes: 7, onlySecondYes: 3, bothNo: 9 };

/** R 4.2.2: value ± qt(0.975, n − 1)·se of irrCAC's value and standard error; irrCAC prints three digits of them. */
test("AC1 and kappa of three grades, 100 cases, by Student's t (irrCAC)", () => {
  const [low, high] = agreementInterval(gwetsAc(abstractors), 100) ?? [];
  expect(low).toBeCloseTo(0.8493305 - 1.984216951586 * 0.0432175, 6);
  expect(high).toBeCloseTo(0.8493305 + 1.984216951586 * 0.0432175, 6);
  expect(agreementInterval(cohensKappa(abstractors), 100)?.[0]).toBeCloseTo(
    0.7964094 - 1.984216951586 * 0.0589107,
    6,
  );
});

test("kappa with the normal distribution, as SAS prints it", () => {
  const kappa = cohensKappa(sas);
  const [low, high] = kappa === null ? [] : normalInterval(kappa);
  expect(low).toBeCloseTo(0.2137, 4);
  expect(high).toBeCloseTo(0.7547, 4);
});

describe("an agreement interval", () => {
  test("does not go beyond 1", () => {
    expect(agreementInterval({ value: 0.95, standardError: 0.2 }, 20)?.[1]).toBe(1);
  });

  test("is undefined without a coefficient, with one case, and where the answers show no spread", () => {
    expect(agreementInterval(null, 20)).toBeNull();
    expect(agreementInterval({ value: 0.9, standardError: 0.1 }, 1)).toBeNull();
    expect(
      agreementInterval(
        gwetsAc(agreementTable({ ...counts, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 0 })),
        41,
      ),
    ).toBeNull();
  });
});

/** R 4.2.2: prop.test(50, 60, correct = FALSE). */
test("PABAK's interval is that of the share of agreement, stretched", () => {
  const table = agreementTable(counts);
  expect(pabak(table)).toBeCloseTo(2 * (50 / 60) - 1, 12);
  expect(pabakInterval(table)?.[0]).toBeCloseTo(2 * 0.7196838683639 - 1, 10);
  expect(pabakInterval(table)?.[1]).toBeCloseTo(2 * 0.9068682302081 - 1, 10);
  expect(
    pabakInterval([
      [0, 0],
      [0, 0],
    ]),
  ).toBeNull();
});

/** Both yes in 41 of 51, both no in 9 of 19. R 4.2.2: prop.test(correct = FALSE) for the limits of these shares. */
test("the intervals of agreement on yes and on no, and undefined where the agreement is", () => {
  const { positive, negative } = specificAgreementInterval(counts);
  const agreement = (share: number) => (2 * share) / (1 + share);
  expect(positive?.[0]).toBeCloseTo(agreement(0.6754192051863), 10);
  expect(positive?.[1]).toBeCloseTo(agreement(0.8898465748753), 10);
  expect(negative?.[0]).toBeCloseTo(agreement(0.2732980516118), 10);
  expect(negative?.[1]).toBeCloseTo(agreement(0.6829219075489), 10);
  expect(specificAgreement(counts).positive).toBeCloseTo(agreement(41 / 51), 12);
  const allYes = { ...counts, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 0 };
  expect(specificAgreementInterval(allYes).negative).toBeNull();
});
