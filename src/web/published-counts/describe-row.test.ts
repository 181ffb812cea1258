import { expect, test } from "vitest";
import { describeCounts, describeFitting, describePrintedCount } from "./describe-row.ts";
import { judgePublishedTable } from "./judge-published-table.ts";
import { readPublishedTable } from "./read-published-table.ts";

const judge = (pasted: string) => judgePublishedTable(readPublishedTable(pasted, null).rows);
const first = (pasted: string) => {
  const row = judge(pasted)[0]?.rows[0];
  if (row === undefined) throw new Error("nothing was read");
  return row;
};

test.each([
  ["A 72 % 18", "13 ud af 18"],
  ["A 50 % 693", "344 til 349 ud af 693"],
  [
    "A 78 % 24",
    "Intet antal ud af 24 giver 78 %. Nærmest er 18 ud af 24 (75\u00a0%) og 19 ud af 24 (79\u00a0%).",
  ],
  [
    "A 61,0 % 18",
    "Intet antal ud af 18 giver 61,0 %. Nærmest er 10 ud af 18 (55,6\u00a0%) og 11 ud af 18 (61,1\u00a0%).",
  ],
])("»%s«: %s", (pasted, sentence) => {
  expect(describeCounts(first(pasted))).toBe(sentence);
});

test("a printed count that is another percentage is said to be", () => {
  expect(describePrintedCount(first("Akut 7 % 1/18 15"))).toBe("Trykt er også 1/18. Det er 6 %, ikke 7 %.");
  expect(describePrintedCount(first("Screening 11 % 2/18"))).toBeNull();
});

test.each([
  ["A 78 % 24\nB 30 % 24", "N, der passer på alle: 23, 27, 37, 40, 46."],
  ["A 66 % 18\nB 17 % 18\nC 44 % 18\nD 61 % 18", "Intet N fra 1 til 36 passer på alle procenterne."],
  ["A 50 % 18", "N, der passer på alle: 2, 4, 6, 8, 10, 12, 14, 16 … (18 i alt)."],
  [
    "A 50 % 120",
    "Med 100 sager eller flere kan hver procent forekomme, som den er trykt. Her kan regningen ikke finde fejl.",
  ],
])("»%s«: %s", (pasted, sentence) => {
  const [group] = judge(pasted);
  expect(group && describeFitting(group)).toBe(sentence);
});
