import { describe, expect, test } from "vitest";
import { holdsWords } from "./holds-words.ts";

describe("every word of the search stands in the texts", () => {
  test.each<[search: string, text: string, holds: boolean]>([
    ["", "Barnets plan", true],
    ["plan barnets", "Barnets plan", true],
    ["plan skole", "Barnets plan", false],
    ["BARNETS", "barnets plan", true],
    ["§ 20", "BL § 20, stk. 2", true],
    ["§20", "BL § 20, stk. 2", true],
    ["§20", "BL §§ 20 og 21", true],
    ["§ 2", "BL § 20, stk. 2", false],
    ["bl § 136", "BL § 136", true],
    ["bl §136", "BL § 137", false],
    ["undersøgelse", "bl-20-undersoegelse-4-maaneder", true],
    ["undersoegelse", "Børnefaglig undersøgelse", true],
    ["BØRN raad", "Råd om børn", true],
    ["naeste", "Næste møde", true],
    ["born", "Børn", false],
    ["§", "BL § 20", true],
    [".*", "Barnets plan", false],
  ])("»%s« in »%s«: %s", (search, text, holds) => {
    expect(holdsWords([text], search)).toBe(holds);
  });

  test("the words may stand in different texts", () => {
    expect(holdsWords(["BL § 20", "Undersøgelse"], "undersøgelse §20")).toBe(true);
  });
});
