import fc from "fast-check";
import { expect, test } from "vitest";
import { splitByFrame } from "./split-by-frame.ts";

test.each([
  [150, [900, 1200, 300], [56, 75, 19]],
  [75, [900, 1200, 300], [28, 38, 9]],
  [10, [1, 1, 1], [1, 1, 1]], // the frame has no more
  [2, [1, 1, 1], [1, 1, 0]],
  [150, [0, 0], [0, 0]],
])("%i cases on a frame of %j are %j", (total, frame, split) => {
  expect(splitByFrame(total, frame)).toEqual(split);
});

test("the parts sum to the total, and no stratum gives more than it has or a case off its proportion", () => {
  const frames = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(frames, fc.nat(900), (frame, total) => {
      const all = frame.reduce((sum, cases) => sum + cases, 0);
      const split = splitByFrame(total, frame);
      expect(split.reduce((sum, cases) => sum + cases, 0)).toBe(Math.min(total, all));
      for (const [stratum, cases] of split.entries()) {
        expect(cases).toBeLessThanOrEqual(frame[stratum] ?? 0);
        expect(Math.abs(cases - (Math.min(total, all) * (frame[stratum] ?? 0)) / all)).toBeLessThan(1);
      }
    }),
  );
});
