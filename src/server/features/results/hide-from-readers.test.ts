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

  /** Level 1 read 92 of the cases that the dates answer, and agrees but in twelve. */
  const dated: readonly (readonly [said: Said, cases: number])[] = [
    [{ 0: "ja", 1: "ja" }, 40],
    [{ 0: "ja", 1: "nej" }, 6],
    [{ 0: "nej", 1: "ja" }, 6],
    [{ 0: "nej", 1: "nej" }, 40],
    [{ 0: "ja" }, 300],
    [{ 0: "nej" }, 300],
  ];
  const shareOf = (cases: typeof dated) => {
    const [yesNo] = asked;
    const tables = [cases.map(([, count]) => count)];
    return (
      yesNo &&
      readersResults([{ ...yesNo, cells: cases.map(([said]) => said) }], tables, tables).questions[0]
        ?.reported
    );
  };

  test("the dates corrected by people, where all that it is made of is shown", () => {
    expect(shareOf(dated)).toMatchObject({ kind: "med-datoerne", level: 1, n: 92 });
    expect(shareOf(dated)).not.toHaveProperty("phases");
  });

  test.each<[string, readonly (readonly [Said, number])[]]>([
    ["set aside by both", [[{ 0: "ikke-relevant", 1: "ikke-relevant" }, 20]]],
    ["set aside by the dates in cases that nobody read", [[{ 0: "ikke-relevant" }, 20]]],
    ["left open by the dates", [[{ 0: null, 1: "ja" }, 20]]],
  ])("not with cases %s: how people answered those is nowhere shown", (_, more) => {
    expect(shareOf([...dated, ...more])).toMatchObject({ kind: "som-svaret", level: 1 });
  });
});
