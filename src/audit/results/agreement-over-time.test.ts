import { expect, test } from "vitest";
import { gradedQuestion, yesNoQuestion } from "#questions/define-question";
import { newcombeIndependent } from "#statistics/methods/newcombe-independent";
import { type AgreementInAudit, agreementOverTime } from "./agreement-over-time.ts";
import { agreementOfLevels } from "./level-agreement.ts";

const stated = { id: "Q1", landmark: "udredning", version: 1, text: "?", source: "BL § 20" };
const aside = { notRelevant: "", notYetMeasurable: null };
const yesNo = yesNoQuestion({ ...stated, criterion: { ja: "", nej: "", ...aside } });
const graded = gradedQuestion({ ...stated, criterion: { hoej: "", nogen: "", ringe: "", ...aside } });

type Tally = readonly [levels: readonly [number, number], first: string, second: string, count: number];

function audit(
  auditId: string,
  version: number,
  tallies: readonly Tally[],
  question = yesNo,
): AgreementInAudit {
  const counted = tallies.map(([levels, first, second, count]) => ({
    questionId: question.id,
    levels,
    stratum: "§ 32",
    first,
    second,
    count,
  }));
  return { auditId, title: `Tilsyn ${auditId}`, version, agreement: agreementOfLevels(question, counted) };
}

const of = (auditId: string, version: number, agree: number, differ: number) =>
  audit(auditId, version, [
    [[1, 2], "ja", "ja", agree],
    [[1, 2], "ja", "nej", differ],
  ]);

test("agreement before and after a new version, with Newcombe's interval for independent shares", () => {
  const [line] = agreementOverTime([of("A", 1, 45, 30), of("B", 2, 68, 7)]);
  expect(line?.levels).toEqual([1, 2]);
  const [before, after] = line?.points ?? [];
  expect(before).toMatchObject({ version: 1, versionChanged: false, pairs: 75, agree: 45, change: null });
  expect(after).toMatchObject({
    version: 2,
    versionChanged: true,
    percentAgreement: 68 / 75,
    coefficient: "AC1",
  });
  expect(after?.change?.difference).toBeCloseTo(68 / 75 - 45 / 75, 12);
  expect(after?.change?.newcombe95).toEqual(newcombeIndependent({ yes: 45, n: 75 }, { yes: 68, n: 75 }));
  expect(after?.change?.verdict).toBe("steget");
  expect(after?.change?.sentence).toMatch(
    /^Med version 2 af spørgsmålet: Enigheden er steget fra 60 % til 91 % \(\d+ til \d+ procentpoint\)\.$/,
  );
});

test.each([
  [45, 30, 68, 7, "steget"],
  [68, 7, 45, 30, "faldet"],
  [45, 30, 50, 25, "ingen-sikker-aendring"],
  [13, 5, 8, 10, "ingen-sikker-aendring"],
])("%i of them agreeing and %i not, then %i and %i: %s", (agree, differ, agreeNow, differNow, verdict) => {
  const [line] = agreementOverTime([of("A", 1, agree, differ), of("B", 1, agreeNow, differNow)]);
  const point = line?.points[1];
  expect(point?.change?.verdict).toBe(verdict);
  expect(point?.versionChanged).toBe(false);
  if (verdict === "ingen-sikker-aendring") expect(point?.change?.sentence).toContain("ingen sikker ændring");
});

test("the same agreement twice is said as such, and is no proof that nothing changed", () => {
  const [line] = agreementOverTime([of("A", 1, 40, 5), of("B", 1, 40, 5)]);
  expect(line?.points[1]?.change?.sentence).toBe(
    "Enigheden er 89 % begge gange. Det er ingen sikker ændring (−14 til 14 procentpoint).",
  );
});

test("two cases are too few to say that the agreement fell, whatever the interval", () => {
  const change = (agree: number, differ: number) =>
    agreementOverTime([of("A", 1, 68, 3), of("B", 1, agree, differ)])[0]?.points[1]?.change;
  expect(change(1, 1)).toMatchObject({
    verdict: "ingen-sikker-aendring",
    sentence:
      "Det er ingen sikker ændring: For få sager er besvaret på begge niveauer til at bedømme enigheden.",
  });
  expect(change(10, 10)?.verdict).toBe("faldet");
});

test("gives AC1 with its interval, and kappa with its warning", () => {
  const [line] = agreementOverTime([of("A", 1, 75, 0)]);
  expect(line?.points[0]).toMatchObject({ gwetsAC: 1, gwetsACInterval95: null, cohensKappa: null });
  expect(line?.points[0]?.warning).toContain("Kappa kan ikke beregnes");
  const [spread] = agreementOverTime([of("A", 1, 60, 15)]);
  const [low = 1, high = 0] = spread?.points[0]?.gwetsACInterval95 ?? [];
  expect(low).toBeLessThan(spread?.points[0]?.gwetsAC ?? 0);
  expect(high).toBeGreaterThan(spread?.points[0]?.gwetsAC ?? 1);
});

test("an audit where the two levels never met is left out, and the one before it is compared with", () => {
  const [line, ...more] = agreementOverTime([
    of("A", 1, 45, 30),
    audit("B", 1, [[[1, 2], "ikke-relevant", "ja", 4]]),
    of("C", 2, 45, 30),
  ]);
  expect(line?.points.map(({ auditId, versionChanged }) => [auditId, versionChanged])).toEqual([
    ["A", false],
    ["C", true],
  ]);
  expect(more).toEqual([]);
});

test("each pair of levels has its line; the dates have none", () => {
  const lines = agreementOverTime([
    audit("A", 1, [
      [[0, 1], "ja", "ja", 9],
      [[1, 2], "ja", "ja", 9],
      [[2, 3], "ja", "ja", 9],
    ]),
  ]);
  expect(lines.map(({ levels }) => levels)).toEqual([
    [1, 2],
    [2, 3],
  ]);
});

test("yes and no are not compared with grades", () => {
  const grades = audit("B", 2, [[[1, 2], "i-hoej-grad", "i-hoej-grad", 40]], graded);
  const [line] = agreementOverTime([of("A", 1, 45, 30), grades]);
  expect(line?.points[1]).toMatchObject({ coefficient: "AC2", versionChanged: true, change: null });
});
