import { describe, expect, test } from "vitest";
import { seededUniform } from "#kit/seeded-uniform";
import { yesNoQuestion } from "#questions/define-question";
import { splitResults } from "./split-results.ts";

const question = yesNoQuestion({
  id: "Q1",
  landmark: "udredning",
  version: 2,
  text: "?",
  source: "BL § 20",
  criterion: { ja: "", nej: "", notRelevant: "", notYetMeasurable: "" },
});

interface World {
  readonly soundThen: number;
  readonly soundNow: number;
  /** How often a flawed case gets a yes all the same. */
  readonly lenientThen: number;
  readonly lenientNow: number;
  /** The share of the cases that also do what only the new wording asks for. */
  readonly meetsNew: number;
  /** How often the second of the two answers to a case repeats the first. */
  readonly leans: number;
  /** Which wording is answered first; alternately is what Sagspejl does not do (ADR 0012). */
  readonly first: "new" | "alternately";
}

/**
 * Invented audits whose truth is known, through the same counting as an audit's own: 150 cases each, 40 anchor cases and 40 of
 * the new ones asked in both wordings. The criterion's part is its effect in the two audits' cases together.
 */
describe("five hundred invented audits in which the wording changed", () => {
  const base: World = {
    ...{ soundThen: 0.6, soundNow: 0.6, lenientThen: 0.4, lenientNow: 0.4, meetsNew: 1 },
    ...{ leans: 0, first: "new" },
  };
  const inventMany = (world: World) =>
    Array.from({ length: 500 }, (_, index) => inventSplit(world, seededUniform(`${index}`)));
  const meanOf = (
    found: ReturnType<typeof inventMany>,
    part: "total" | "practice" | "strictness" | "criteria",
  ) => found.reduce((sum, split) => sum + (split[part]?.value ?? Number.NaN), 0) / found.length;

  test.each<[string, Partial<World>]>([
    ["nothing changed but the words", {}],
    ["only the criterion became stricter", { meetsNew: 0.7 }],
    ["the criterion and the reviewers became stricter", { meetsNew: 0.7, lenientNow: 0.1 }],
    ["better practice behind a stricter criterion", { meetsNew: 0.7, soundNow: 0.85 }],
    ["all three", { meetsNew: 0.7, lenientNow: 0.1, soundNow: 0.4 }],
  ])("%s", (_, change) => {
    const world = { ...base, ...change };
    const truth = truthOf(world);
    const found = inventMany(world);
    for (const part of ["practice", "strictness", "criteria"] as const) {
      const estimates = found.map(
        (split) => split[part] ?? { value: Number.NaN, interval95: [0, 0] as const },
      );
      expect(Math.abs(meanOf(found, part) - truth[part]), part).toBeLessThan(0.015);
      const held = estimates.filter(
        ({ interval95: [low, high] }) => low <= truth[part] && truth[part] <= high,
      );
      expect(held.length, part).toBeGreaterThanOrEqual(465);
    }
  });

  describe("where half of the second answers lean on the first", () => {
    const world = { ...base, meetsNew: 0.6, leans: 0.5 };
    const truth = truthOf(world);
    const total = truth.practice + truth.strictness + truth.criteria;

    test("the new wording first: neither the change nor practice moves, and criteria lose to strictness", () => {
      const found = inventMany(world);
      expect(Math.abs(meanOf(found, "total") - total)).toBeLessThan(0.01);
      expect(Math.abs(meanOf(found, "practice") - truth.practice)).toBeLessThan(0.01);
      expect(Math.abs(meanOf(found, "criteria") - truth.criteria / 2)).toBeLessThan(0.01);
      expect(Math.abs(meanOf(found, "strictness") - truth.criteria / 2)).toBeLessThan(0.01);
    });

    test("the one first in every other case: criteria lose as much, and the change and practice move too", () => {
      const found = inventMany({ ...world, first: "alternately" });
      expect(Math.abs(meanOf(found, "criteria") - truth.criteria / 2)).toBeLessThan(0.01);
      // 20 of the 150 cases met the former wording first, and half of them repeat its answer.
      expect(meanOf(found, "total") - total).toBeGreaterThan(0.01);
      expect(truth.practice - meanOf(found, "practice")).toBeGreaterThan(0.03);
    });
  });
});

function truthOf({ soundThen, soundNow, lenientThen, lenientNow, meetsNew }: World) {
  const yes = (sound: number, lenient: number) => sound + (1 - sound) * lenient;
  const [before, again, now] = [
    yes(soundThen, lenientThen),
    yes(soundThen, lenientNow),
    yes(soundNow, lenientNow),
  ];
  const strictness = again - before;
  const criteria = -(1 - meetsNew) * ((again + now) / 2);
  return { strictness, criteria, practice: now * meetsNew - before - strictness - criteria };
}

function inventSplit(world: World, random: () => number) {
  const judge = (sound: boolean, lenient: number) => sound || random() < lenient;
  const meets = () => random() < world.meetsNew;
  const value = (yes: boolean) => (yes ? "ja" : "nej");
  const then = Array.from({ length: 150 }, () => {
    const sound = random() < world.soundThen;
    return { sound, yes: judge(sound, world.lenientThen) };
  });
  const both = (former: boolean, index: number) => {
    const isYes = former && meets();
    if (world.leans === 0 || index >= 40 || random() >= world.leans) return { former, isYes };
    const isFormerFirst = world.first === "alternately" && index % 2 === 1;
    return isFormerFirst ? { former, isYes: former } : { former: isYes, isYes };
  };
  const anchors = then
    .slice(0, 40)
    .map(({ sound, yes }, index) => ({ yes, ...both(judge(sound, world.lenientNow), index) }));
  const now = Array.from({ length: 150 }, (_, index) =>
    both(judge(random() < world.soundNow, world.lenientNow), index),
  );
  const counts = (questionVersion: number, yes: number) => ({
    ...{ questionId: "Q1", questionVersion, level: 1 },
    counts: { yes, no: 150 - yes, n: 150, notRelevant: 0, notYetMeasurable: 0 },
  });
  const split = splitResults([question], {
    from: { id: "før", title: "Før" },
    level: 1,
    before: [counts(1, then.filter(({ yes }) => yes).length)],
    now: [counts(2, now.filter(({ isYes }) => isYes).length)],
    anchors: anchors.map(({ yes, former }) => ({
      ...{ questionId: "Q1", versionThen: 1, versionNow: 1 },
      ...{ valueThen: value(yes), valueNow: value(former), count: 1 },
    })),
    bothWordings: [...anchors, ...now.slice(0, 40)].map(({ former, isYes }) => ({
      ...{ questionId: "Q1", valueFormer: value(former), valueNow: value(isYes), count: 1 },
    })),
  }).get("Q1");
  if (split === undefined) throw new Error("every invented audit can be split");
  return split;
}
