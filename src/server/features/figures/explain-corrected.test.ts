import { describe, expect, test } from "vitest";
import { explainReported } from "./explain-corrected.ts";
import type { AskedQuestion } from "./explanation.ts";

type Reported = NonNullable<AskedQuestion["result"]["reported"]>;

/** The dates say yes in 260 of 400 cases and no in 100; docs/metode/hvad-er-niveauet.md adds it up. */
const phases: Reported["phases"] = [
  { level: 0, n: 400, adds: 0.65, addsToNo: 0.25 },
  { level: 1, n: 150, adds: -0.06, addsToNo: 0.02 },
  { level: 2, n: 75, adds: 0, addsToNo: 2 / 75 },
];
const some: Reported = {
  id: "spoergsmaal:Q1:rapporteret",
  kind: "med-datoerne",
  level: 2,
  share: 0.665413533835,
  interval95: [0.59130946653, 0.738349323223],
  n: 150,
  why: "Datoerne svarer.",
  inCases: null,
  phases,
  aside: { yes95: [0.521827014928, 0.658973694989], no95: [0.233522138978, 0.360666915011], cases: 45 },
};
const machine = { yes: 260, no: 100, notRelevant: 40, notYetMeasurable: 0, undecided: 0 };

function explain(reported: Reported) {
  // Only what a share to report is told by.
  return explainReported({ result: { id: "Q1", text: "?", machine, reported } } as unknown as AskedQuestion);
}

describe("the dates corrected by people, phase by phase", () => {
  test("cases set aside: what yes and no add up to, the one out of both, and both ends of the interval", () => {
    expect(explain(some)?.arithmetic).toEqual([
      "Ja af alle sager: datoernes 65,0 % − 6,0 (niveau 1) + 0,0 (niveau 2) = 59,0 %, fra 52,2 % til 65,9 %",
      "Nej af alle sager: datoernes 25,0 % + 2,0 (niveau 1) + 2,7 (niveau 2) = 29,7 %, fra 23,4 % til 36,1 %",
      "Ja af ja og nej: 59,0 / (59,0 + 29,7) = 66,5 %",
      "Lavest, få ja og mange nej: 52,2 / (52,2 + 36,1) = 59,1 %; højest, mange ja og få nej: 65,9 / (65,9 + 23,4) = 73,8 %",
      "Datoerne svarer.",
    ]);
    expect(explain(some)?.counts.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      "Datoerne siger ja: 260",
      "Datoerne siger nej: 100",
      "Datoerne siger ikke relevant: 40",
      "Sager, niveau 1 har læst: 150",
      "Sager, niveau 2 har læst: 75",
    ]);
  });

  test("none set aside: a single sum", () => {
    const { aside: _, ...none } = some;
    expect(explain(none)?.arithmetic).toEqual([
      "Datoernes 65,0 % − 6,0 (niveau 1) + 0,0 (niveau 2) = 59,0 %",
      "Datoerne svarer.",
    ]);
  });
});
