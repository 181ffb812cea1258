import { expect, test } from "vitest";
import type { Results } from "#contract/results";
import { resultsTable } from "./results-table.ts";

const level = (yes: number, n: number) => ({ level: 2, yes, hits: yes, n, wilson95: [0.4, 0.64] });
const change = { verdict: "ingen-sikker-aendring", difference: -0.19, newcombe95: [-0.35, -0.01] };
const results = {
  audit: { title: "Tilsyn 2025", mainLevel: 2, baseline: { title: "Tilsyn 2024" } },
  landmarks: [{ id: "l", title: "Inddragelse" }],
  questions: [
    {
      ...{ id: "IND-02", landmark: "l", levels: [level(32, 61)] },
      reported: { kind: "korrigeret", share: 0.553, interval95: [0.44, 0.66] },
      changes: [{ baseline: level(42, 59), change: { ...change, manyNote: "Kan være tilfældigt." } }],
    },
    {
      ...{ id: "UDR-05", landmark: "l", levels: [level(4, 4)], reported: null },
      changes: [{ baseline: level(3, 7), change: null }],
    },
  ],
} as unknown as Results;

test("counts and intervals with every share and change; few cases in counts alone; the corrected share beside", () => {
  expect(resultsTable(results).split("\n").slice(3)).toEqual([
    "Inddragelse",
    "  IND-02  42/59 71 %  32/61 52 %  (40–64 %)  55 % (44–66 %)  ingen sikker ændring: −19 procentpoint (−35 til −1). Kan være tilfældigt.",
    "  UDR-05  3/7         4/4         –          –",
  ]);
});
