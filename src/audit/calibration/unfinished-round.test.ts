import { expect, test } from "vitest";
import { isUnfinished, type RoundProgress } from "./unfinished-round.ts";

test.each<[RoundProgress, boolean]>([
  [{ status: "kladde", readers: 0, submitted: 0 }, true],
  [{ status: "aaben", readers: 3, submitted: 2 }, true],
  [{ status: "aaben", readers: 3, submitted: 3 }, false],
  [{ status: "afsluttet", readers: 3, submitted: 1 }, false],
])("%o is unfinished: %s", (round, expected) => {
  expect(isUnfinished(round)).toBe(expected);
});
