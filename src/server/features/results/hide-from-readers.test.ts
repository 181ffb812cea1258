import { describe, expect, test } from "vitest";
import { isSetAside } from "#audit/review/answer-rules";
import { readersResults, type Said, yesNoOfCases } from "../../../../test/fixtures/readers-results.ts";

const asked = [yesNoOfCases("Q1", ["ja", "nej"])];
const isAside = (value: string | null | undefined) => value != null && isSetAside(value);

/** What a reader gets where each kind of case is as many, none of them set aside, and the baseline had the same. */
function questionWith(cases: (said: Said) => number) {
  const tables = asked.map(({ cells }) =>
    cells.map((said) => (isAside(said[1]) || isAside(said[2]) ? 0 : cases(said))),
  );
  return readersResults(asked, tables, tables).questions[0];
}

describe("what a reader may fetch (design rule 9) is not nothing", () => {
  test("large counts are shown, with their agreement and the corrected share", () => {
    const question = questionWith(() => 20);
    expect(question?.levels).toMatchObject([{ yes: 120 }, { yes: 80 }]);
    expect(question?.agreement.map(({ levels }) => levels)).toEqual([
      [1, 2],
      [0, 1],
      [0, 2],
    ]);
    expect(question?.reported?.kind).toBe("korrigeret");
    expect(question?.change?.verdict).toBe("ingen-sikker-aendring");
    expect(question?.history).toMatchObject([{ hits: 80 }, { hits: 80 }]);
  });

  test("a corrected share gives way to the level's own where the counts behind it are small", () => {
    const question = questionWith((said) => (said[1] === said[2] || said[2] === null ? 20 : 1));
    expect(question?.agreement.filter(({ levels: [first] }) => first === 1)).toEqual([]);
    expect(question?.reported).toMatchObject({ kind: "som-svaret", level: 2, n: 84 });
    expect(question?.reported?.why).toContain("for små til at blive vist uden for huset");
    expect([question?.acrossStrata, question?.fewCases, question?.corrected]).toEqual([null, null, null]);
  });
});
