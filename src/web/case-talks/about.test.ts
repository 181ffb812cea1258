import { expect, test } from "vitest";
import { nameOfDoer, talkOfStep } from "./about.ts";

const raadgiver = { id: "r1", name: "Rådgiveren" };
const talks = [
  { id: 2, raadgiver, leader: { id: "ny", name: "Den nye leder" } },
  { id: 1, raadgiver, leader: { id: "gammel", name: "Den tidligere leder" } },
];

test.each([
  { talkId: 1, who: "leder", expected: "Den tidligere leder" },
  { talkId: 2, who: "leder", expected: "Den nye leder" },
  { talkId: 1, who: "raadgiver", expected: "Rådgiveren" },
] as const)("a step of talk $talkId by $who is done by $expected", ({ talkId, who, expected }) => {
  const talk = talkOfStep({ talkId }, talks);
  expect(talk && nameOfDoer(talk, who)).toBe(expected);
});
