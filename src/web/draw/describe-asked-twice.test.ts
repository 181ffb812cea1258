import { expect, test } from "vitest";
import { describeAskedTwice } from "./describe-asked-twice.ts";

const plan = (first: number, second: number) => ({
  levels: [
    { level: 1, strata: { "§ 30": 40, "§ 32": 60 } },
    { level: 2, strata: { "§ 30": 5, "§ 32": 15 } },
  ],
  anchors: {
    from: "2024",
    levels: [
      { level: 1, cases: first },
      { level: 2, cases: second },
    ],
  },
});
const source = { title: "Tilsyn 2024", reworded: [{ id: "IND-07", text: "Er der vejledt?" }] };
const pace = (level: number, perAnswer: number) => ({ level, median: 20, perAnswer, reviews: 8 });

test("the questions, the anchor cases and as many others on each level, and the time of so many answers", () => {
  expect(describeAskedTwice(plan(24, 24), source, [pace(1, 0.5), pace(2, 1)])).toEqual([
    "1 spørgsmål er formuleret om siden Tilsyn 2024: IND-07 »Er der vejledt?«.",
    "Det besvares efter begge ordlyde i op til 48 sager på niveau 1 og 44 sager på niveau 2: ankersagerne og lige så mange andre, så ingen kan kende dem på det.",
    "Det tager målerne op til 68 minutter i alt, efter det, et svar hidtil har taget.",
  ]);
});

test("a level without anchor cases asks nothing twice, and long times are in hours", () => {
  const [, cases, time] = describeAskedTwice(plan(40, 0), source, [pace(1, 3)]);
  expect(cases).toContain("i op til 80 sager på niveau 1: ankersagerne");
  expect(time).toContain("op til 4,0 timer");
});

test("many questions are named by their ids", () => {
  const reworded = [1, 2, 3, 4].map((number) => ({ id: `Q-${number}`, text: "?" }));
  const [questions, cases] = describeAskedTwice(plan(8, 8), { ...source, reworded }, []);
  expect(questions).toBe("4 spørgsmål er formuleret om siden Tilsyn 2024: Q-1, Q-2, Q-3 og Q-4.");
  expect(cases).toMatch(/^De besvares/);
});

test("what is not measured is not guessed, and nothing reworded costs nothing", () => {
  expect(describeAskedTwice(plan(8, 8), source, [pace(1, 3)]).at(-1)).toBe(
    "Hvor lang tid det tager, vides først, når der er målt mindst fem sager på hvert af niveauerne.",
  );
  expect(describeAskedTwice(plan(8, 8), { ...source, reworded: [] }, [])).toEqual([
    "Ingen spørgsmål er formuleret om siden Tilsyn 2024, så ingen sager besvares efter to ordlyde.",
  ]);
  expect(describeAskedTwice(plan(0, 0), source, [])).toEqual([]);
});
