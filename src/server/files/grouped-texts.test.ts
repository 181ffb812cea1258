import fc from "fast-check";
import { expect, test } from "vitest";
import { GroupedTexts } from "./grouped-texts.ts";

test("each group gives back its texts in the order they came, whatever characters they hold", () => {
  const texts = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.string({ unit: "binary" })), {
    maxLength: 3000,
    size: "max",
  });
  fc.assert(
    fc.property(texts, (added) => {
      const grouped = new GroupedTexts();
      for (const [group, text] of added) grouped.add(group, text);
      for (let group = 0; group <= 5; group++)
        expect([...grouped.of(group)]).toEqual(added.filter(([of]) => of === group).map(([, text]) => text));
    }),
    { numRuns: 10 },
  );
});

test("texts are kept over more than one stretch of memory", () => {
  const grouped = new GroupedTexts();
  const long = "å".repeat(3_000_000);
  for (let count = 0; count < 10; count++) grouped.add(count % 2, `${count}${long}`);
  expect([...grouped.of(1)].map((text) => [text[0], text.length])).toEqual(
    ["1", "3", "5", "7", "9"].map((first) => [first, long.length + 1]),
  );
});
