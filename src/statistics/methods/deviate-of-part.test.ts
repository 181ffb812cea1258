import { describe, expect, test } from "vitest";
import { deviateOfPart } from "./deviate-of-part.ts";

describe("a part's mean beside that of the whole", () => {
  test("20 and 0 of 20, 0, 0, 0, 0, 0: S² is 66.67, the part's mean 6.67 above 3.33, its standard error 4.71", () => {
    expect(deviateOfPart([20, 0], [20, 0, 0, 0, 0, 0])).toBeCloseTo(
      20 / 3 / Math.sqrt(((200 / 3) * (4 / 6)) / 2),
      12,
    );
  });

  test("2 and 3 of 1, 2, 3, 4 are the mean itself", () => {
    expect(deviateOfPart([2, 3], [1, 2, 3, 4])).toBe(0);
  });

  test.each<[string, number[], number[]]>([
    ["an empty part", [], [1, 2]],
    ["all there is", [1, 2], [1, 2]],
    ["scores that are all alike", [1], [1, 1, 1]],
    ["a single score", [1], [1]],
  ])("%s says nothing", (_, part, whole) => {
    expect(deviateOfPart(part, whole)).toBeNull();
  });
});
