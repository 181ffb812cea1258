import { describe, expect, it } from "vitest";
import { publishedPercents } from "#questions/bbu-2018/published-percents";
import { seededRandom } from "../seeded-random.ts";
import { countsBehindPercent } from "./counts-behind-percent.ts";
import { pastAnswers } from "./past-answers.ts";
import { pastAudits } from "./past-audit.ts";

const rows = pastAudits.flatMap((audit) =>
  Object.entries(publishedPercents).map(([id, published]) => ({ audit, id, published })),
);

describe("answers of the audits already held give the published figures", () => {
  it.each(rows)("$audit.id $id", ({ audit, id, published }) => {
    const step = audit.steps.find(({ prefix }) => id.startsWith(`${prefix}-`));
    if (step === undefined) throw new Error(`no step for ${id}`);
    const cases = step.cases.map((size) => Array.from({ length: size }, (_, index) => `c${index}`));
    const levels = pastAnswers(cases, published, audit.quarter, seededRandom(id));
    const percent = published[audit.quarter];
    if (percent !== null)
      expect(countsOn(levels[1])).toEqual(without(countsBehindPercent(percent, step.cases[1])));
    const percent3 = published.level3?.[audit.quarter];
    if (percent3 !== undefined)
      expect(countsOn(levels[2])).toEqual(without(countsBehindPercent(percent3, step.cases[2])));
    expect(levels.map(({ size }) => size)).toEqual(step.cases);
    if (audit.quarter === "now" && published.yesOnCommonCases !== undefined) {
      const common = cases[3] ?? [];
      const yes = levels.map((level) => common.filter((number) => level.get(number) === "ja").length);
      expect(yes).toEqual(published.yesOnCommonCases);
    }
  });
});

function countsOn(level: ReadonlyMap<string, string> | undefined) {
  const values = [...(level?.values() ?? [])];
  const yes = values.filter((value) => value === "ja").length;
  return { yes, n: yes + values.filter((value) => value === "nej").length };
}

function without({ yes, n }: { yes: number; n: number }) {
  return { yes, n };
}
