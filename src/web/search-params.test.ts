import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "./search-params.ts";

test.each([
  [{}, ""],
  [{ enhed: "nord", side: 2 }, "?enhed=nord&side=2"],
  [{ enhed: undefined, soeg: "", aaben: null, side: 0 }, "?side=0"],
  [{ soeg: "§ 32 & børn" }, "?soeg=%C2%A7+32+%26+b%C3%B8rn"],
])("%o is written %s", (search, text) => {
  expect(stringifySearch(search)).toBe(text);
});

test("a value that looks like a number stays text: a case number keeps its leading zeros", () => {
  expect(parseSearch("?sag=0017&token=1e5")).toEqual({ sag: "0017", token: "1e5" });
});
