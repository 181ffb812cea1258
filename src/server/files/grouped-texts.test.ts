import fc from "fast-check";
import { expect, test } from "vitest";
import { GroupedTexts } from "./grouped-texts.ts";

const groups = 1500;

test("each group gives back its texts in the order they came, however little memory there is", () => {
  const texts = fc.array(fc.tuple(fc.nat({ max: groups - 1 }), fc.json()), { maxLength: 3000, size: "max" });
  fc.assert(
    fc.property(texts, fc.constantFrom(0, 1, 40, 1000, 1_000_000), (added, charactersInMemory) => {
      const grouped = new GroupedTexts(groups, charactersInMemory);
      for (const [group, text] of added) grouped.add(group, text);
      const expected = Array.from({ length: groups }, (): string[] => []);
      for (const [group, text] of added) expected[group]?.push(text);
      expect([...grouped.read()]).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test.each([0, 1, 511, 512, 513, 1025])("%i groups are each given once", (count) => {
  const grouped = new GroupedTexts(count, 10);
  for (let group = count - 1; group >= 0; group--) grouped.add(group, `æ${group}`);
  expect([...grouped.read()]).toEqual(Array.from({ length: count }, (_, group) => [`æ${group}`]));
});
