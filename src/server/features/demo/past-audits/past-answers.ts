import type { PublishedPercents } from "#questions/bbu-2018/published-percents";
import type { Random } from "../seeded-random.ts";
import { countsBehindPercent } from "./counts-behind-percent.ts";
import type { PastAudit } from "./past-audit.ts";

export type PastValue = "ja" | "nej" | "ikke-relevant";

/** One question's answers: per level (first level first), the value of each of that level's cases. */
export type PastAnswers = readonly ReadonlyMap<string, PastValue>[];

/** How level 1 differs from level 2: more lenient, as the first report found (72 % on level 1 against 20 % on level 4). */
const lenientShare = 0.18;
const strictShare = 0.03;

/**
 * Answers to one question on nested levels, such that level 2 (and 3, and the common cases, where printed) give
 * exactly the published percentages when any count can. `casesByLevel` holds each level's cases, level k+1 within k.
 */
export function pastAnswers(
  casesByLevel: readonly (readonly string[])[],
  published: PublishedPercents,
  quarter: PastAudit["quarter"],
  random: Random,
): PastAnswers {
  const [first = [], second = [], third = [], fourth = []] = casesByLevel;
  const common = quarter === "now" ? published.yesOnCommonCases : undefined;
  const percent2 = published[quarter] ?? published.now;
  const percent3 = published.level3?.[quarter];
  const level4 = fill(
    fourth,
    new Map(),
    common?.[3] ?? Math.round((percent2 * fourth.length) / 100),
    fourth.length,
  );
  const level3 = percent3 === undefined ? new Map(level4) : keep(level4, common?.[2], fourth);
  const target3 = percent3 === undefined ? null : countsBehindPercent(percent3, third.length);
  const full3 = fill(
    third,
    level3,
    target3?.yes ?? countYes(level4) + Math.round((percent2 * (third.length - fourth.length)) / 100),
    target3?.n ?? third.length,
  );
  const target2 = countsBehindPercent(percent2, second.length);
  const level2 = fill(second, keep(full3, common?.[1], fourth), target2.yes, target2.n);
  const seen = keep(disagree(level2, random), common?.[0], fourth);
  const level1 = new Map(
    first.map(
      (caseNumber) =>
        [
          caseNumber,
          seen.get(caseNumber) ?? (random.next() < percent2 / 100 + lenientShare / 2 ? "ja" : "nej"),
        ] as const,
    ),
  );
  return [level1, level2, full3, level4];
}

/** The values already given, and the rest filled so that `yes` of `n` are yes; beyond `n` the question is set aside. */
function fill(
  cases: readonly string[],
  given: ReadonlyMap<string, PastValue>,
  yes: number,
  n: number,
): Map<string, PastValue> {
  const result = new Map(given);
  const rest = cases.filter((caseNumber) => !given.has(caseNumber));
  let setAside = cases.length - n;
  for (const caseNumber of rest.toReversed()) {
    if (setAside-- > 0) result.set(caseNumber, "ikke-relevant");
  }
  let missing = yes - countYes(result);
  for (const caseNumber of rest.filter((number) => !result.has(number)))
    result.set(caseNumber, missing-- > 0 ? "ja" : "nej");
  // What the deeper level holds is more or fewer than this level's whole count: here the levels disagree.
  for (const caseNumber of cases) {
    const surplus = countYes(result) - yes;
    if (surplus > 0 && result.get(caseNumber) === "ja") result.set(caseNumber, "nej");
    if (surplus < 0 && result.get(caseNumber) === "nej") result.set(caseNumber, "ja");
  }
  return result;
}

/** The same answers, but with exactly `yes` of the cases that all levels share, where that is published. */
function keep(
  values: ReadonlyMap<string, PastValue>,
  yes: number | undefined,
  shared: readonly string[],
): Map<string, PastValue> {
  const result = new Map(values);
  if (yes !== undefined)
    shared.forEach((caseNumber, index) => void result.set(caseNumber, index < yes ? "ja" : "nej"));
  return result;
}

function disagree(values: ReadonlyMap<string, PastValue>, random: Random): Map<string, PastValue> {
  return new Map(
    [...values].map(([caseNumber, value]) => {
      if (value === "nej" && random.chance(lenientShare)) return [caseNumber, "ja"] as const;
      if (value === "ja" && random.chance(strictShare)) return [caseNumber, "nej"] as const;
      return [caseNumber, value] as const;
    }),
  );
}

function countYes(values: ReadonlyMap<string, PastValue>): number {
  return [...values.values()].filter((value) => value === "ja").length;
}
