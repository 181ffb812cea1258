import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRuleBroken } from "../rule-broken.ts";
import { drawOutcomes } from "./draw-outcomes.ts";
import type { DrawPlan } from "./draw-plan.ts";
import { drawSample } from "./draw-sample.ts";
import type { FrameRow } from "./frame-row.ts";
import { planAfterReplacements, replaceCase } from "./replace-case.ts";
import { ticketOf } from "./ticket.ts";

const strata = ["§ 30", "§ 32", "§§ 46-47"] as const;

const arbitraryFrame: fc.Arbitrary<readonly FrameRow[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength: 60 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          caseNumber: fc.constant(`2025-${String(number).padStart(4, "0")}`),
          stratum: fc.constantFrom(...strata),
          unit: fc.constantFrom("Nord", "Syd"),
          raadgiver: fc.constantFrom("R1", "R2", "R3", "R4", "R5"),
        }),
      ),
    ),
  );

const arbitrarySizes = fc.record(Object.fromEntries(strata.map((stratum) => [stratum, fc.nat({ max: 15 })])));

/** A frame, a plan of two levels whose sizes fit, and a seed. */
const arbitraryDraw = fc
  .record({
    frame: arbitraryFrame,
    first: arbitrarySizes,
    second: arbitrarySizes,
    limit: fc.option(fc.integer({ min: 1, max: 3 })),
    seed: fc.string(),
  })
  .chain(({ frame, first, second, limit, seed }) => {
    const nested = Object.fromEntries(
      strata.map((name) => [name, Math.min(first[name] ?? 0, second[name] ?? 0)]),
    );
    const levels = [
      { level: 1, strata: first },
      { level: 2, strata: nested },
    ];
    return fc.subarray(frame.map(({ caseNumber }) => caseNumber)).map((exclude) => {
      const plan: DrawPlan = { levels, maxPerCaseworker: limit, exclude: exclude.slice(0, 5) };
      return { frame, plan, seed };
    });
  });

const reason = "Sagen er overdraget til en anden kommune.";

describe("whatever the frame, the sizes and the seed", () => {
  it("does not depend on the order of the frame's rows", () => {
    fc.assert(
      fc.property(arbitraryDraw, ({ frame, plan, seed }) => {
        expect(drawSample(frame.toReversed(), plan, seed)).toEqual(drawSample(frame, plan, seed));
      }),
    );
  });

  it("draws level k+1 from level k, in ticket order, and never an excluded case", () => {
    fc.assert(
      fc.property(arbitraryDraw, ({ frame, plan, seed }) => {
        const { levels } = drawSample(frame, plan, seed);
        for (const [index, { strata }] of levels.entries()) {
          for (const [stratum, cases] of Object.entries(strata)) {
            const tickets = cases.map((caseNumber) => ticketOf(seed, caseNumber));
            expect(tickets).toEqual(tickets.toSorted());
            expect(cases.some((caseNumber) => plan.exclude.includes(caseNumber))).toBe(false);
            const below = levels[index - 1]?.strata[stratum];
            if (below) expect(cases).toEqual(below.slice(0, cases.length));
          }
        }
      }),
    );
  });

  it("gives what the plan wants, or lists the stratum as short with all it had", () => {
    fc.assert(
      fc.property(arbitraryDraw, ({ frame, plan, seed }) => {
        const { levels, short } = drawSample(frame, plan, seed);
        for (const { level, strata } of plan.levels) {
          for (const [stratum, wanted] of Object.entries(strata)) {
            const got = levels[level - 1]?.strata[stratum]?.length ?? 0;
            const listed = short.find((line) => line.level === level && line.stratum === stratum);
            expect(listed).toEqual(got < wanted ? { level, stratum, wanted, got } : undefined);
            expect(got).toBeLessThanOrEqual(wanted);
          }
        }
      }),
    );
  });

  it("takes no more of a caseworker in a stratum than the plan allows", () => {
    fc.assert(
      fc.property(arbitraryDraw, ({ frame, plan, seed }) => {
        const drawn = drawOutcomes(frame, plan, seed).filter(({ levels }) => levels.includes(1));
        const counts = new Map<string, number>();
        for (const { stratum, raadgiver } of drawn) {
          const key = `${stratum} ${raadgiver}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(
          plan.maxPerCaseworker ?? Number.POSITIVE_INFINITY,
        );
      }),
    );
  });

  it("never throws away a begun review: only the replaced case leaves a level, and at most one comes in", () => {
    fc.assert(
      fc.property(arbitraryDraw, fc.nat(), (draw, pick) => {
        const before = drawSample(draw.frame, draw.plan, draw.seed);
        const onLevelOne = Object.values(before.levels[0]?.strata ?? {}).flat();
        const caseNumber = onLevelOne[pick % Math.max(1, onLevelOne.length)];
        if (caseNumber === undefined) return;
        const effect = replaceCase(draw.frame, draw.plan, draw.seed, [], { caseNumber, reason });
        if (isRuleBroken(effect)) throw new Error(effect.sentence);
        const after = drawSample(
          draw.frame,
          planAfterReplacements(draw.plan, [{ caseNumber, reason }]),
          draw.seed,
        );
        for (const { level, strata } of before.levels) {
          const old = Object.values(strata).flat();
          const now = Object.values(after.levels[level - 1]?.strata ?? {}).flat();
          const expected = old.filter((number) => number !== caseNumber);
          const added = effect.levels.find((line) => line.level === level)?.added;
          expect(now.toSorted()).toEqual([...expected, ...(added ? [added] : [])].toSorted());
        }
      }),
    );
  });
});
