import { expect, test } from "vitest";
import { newcombeIndependent } from "#statistics/methods/newcombe-independent";
import { wilson } from "#statistics/methods/wilson";
import {
  correctionLine,
  differenceLine,
  divisionLine,
  gwetLine,
  newcombeLine,
  signedPoints,
  wilsonLine,
} from "./arithmetic.ts";

const was = { yes: 13, n: 18 };
const now = { yes: 8, n: 18 };
const intervalOf = ({ yes, n }: typeof was) => wilson(yes, n) ?? ([0, 0] as const);

test("a share is a division that can be done by hand, and Wilson's formula with the numbers put in", () => {
  expect(divisionLine({ yes: 16, n: 18 })).toBe("16 / 18 = 88,9 %");
  expect(wilsonLine(now, intervalOf(now))).toMatch(
    /p = 8\/18, n = 18 og z = 1,96, giver fra 24,6 % til 66,3 %\.$/,
  );
});

test("the seeds' own fall of 13/18 to 8/18 runs from −52,9 to +4,0 points (Newcombe 1998, method 10)", () => {
  expect(differenceLine(was, now)).toBe("8/18 − 13/18 = 44,4 % − 72,2 % = −27,8 procentpoint");
  const difference = newcombeIndependent(was, now) ?? ([0, 0] as const);
  expect(newcombeLine(intervalOf(was), intervalOf(now), difference)).toMatch(
    /Det giver fra −52,9 til \+4,0 procentpoint\.$/,
  );
});

test.each([
  [0.278, "+27,8"],
  [-0.05, "−5,0"],
  [-0.0001, "0,0"],
])("%s is %s points", (difference, words) => {
  expect(signedPoints(difference)).toBe(words);
});

test("80 per cent corrected by level 2 is 68 (Tenenbein 1970), and a part that nobody is in is left out", () => {
  const pairs = { bothYes: 48, onlyFirstYes: 12, onlySecondYes: 3, bothNo: 12 };
  const first = { yes: "120/150", no: "30/150" };
  expect(correctionLine(first, pairs, 0.68)).toBe("120/150 · 48/60 + 30/150 · 3/15 = 68,0 %");
  expect(correctionLine(first, { ...pairs, onlySecondYes: 0, bothNo: 0 }, 0.64)).toBe(
    "120/150 · 48/60 = 64,0 %",
  );
});

test("AC1 of 14 yes alike, 2 no alike and one each way (Gwet 2008)", () => {
  const line = gwetLine({ bothYes: 14, onlyFirstYes: 1, onlySecondYes: 1, bothNo: 2 }, 0.8378);
  expect(line).toContain("a = 0,889");
  expect(line).toContain("π = (29 + 1) / (2 · 18) = 0,833");
  expect(line).toContain("t = 2π(1 − π) = 0,278");
});
