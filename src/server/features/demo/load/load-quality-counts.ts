import { buildTimeline } from "#casefile/timeline";
import { addDays, type LocalDate } from "#kit/local-date";
import { checkCase } from "#law/quality/check-case";
import { qualityRules } from "#law/quality/index";
import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";
import { everyRule } from "#server/features/data-quality/count-findings";
import type { DemoCase } from "../case-life/generate-case.ts";
import { seededRandom } from "../seeded-random.ts";

/** As many as the page shows, before today's own count. */
const weeksBefore = 12;
/** Three months ago there was half as much again: somebody has been tidying up. */
const moreInTheBeginning = 0.5;
const mostBesides = 2;

interface Tally {
  readonly findings: number;
  readonly cases: number;
}

/** What is wrong in the cases that pass by, unit by unit; today's count is made when the cases are judged. */
export class QualityTally {
  readonly #ofCases = new Map<string, number>();
  readonly #byRule = new Map<string, Tally>();
  readonly #today: LocalDate;

  constructor(today: LocalDate) {
    this.#today = today;
  }

  *watch(cases: Iterable<DemoCase>): Generator<DemoCase> {
    for (const demoCase of cases) {
      this.#add(demoCase);
      yield demoCase;
    }
  }

  #add({ caseFile, events }: DemoCase): void {
    const { unit } = caseFile;
    this.#ofCases.set(unit, (this.#ofCases.get(unit) ?? 0) + 1);
    const rules = checkCase(buildTimeline(caseFile, events), this.#today).map(({ rule }) => rule.id);
    for (const rule of new Set(rules)) this.#count(unit, rule, rules.filter((each) => each === rule).length);
    if (rules.length > 0) this.#count(unit, everyRule, rules.length);
  }

  #count(unit: string, rule: string, findings: number): void {
    const tally = this.#byRule.get(`${unit} ${rule}`) ?? { findings: 0, cases: 0 };
    this.#byRule.set(`${unit} ${rule}`, { findings: tally.findings + findings, cases: tally.cases + 1 });
  }

  /** Invented counts of the weeks before today, as the same day of each week would have shown them. */
  *weeksBefore() {
    const random = seededRandom("eksempelby: datakvalitet");
    for (let week = weeksBefore; week > 0; week--) {
      const day = addDays(this.#today, -7 * week);
      const factor = 1 + (moreInTheBeginning * week) / weeksBefore;
      for (const [unit, ofCases] of this.#ofCases) {
        let all = 0;
        for (const { id } of qualityRules) {
          const now = this.#byRule.get(`${unit} ${id}`);
          const findings = now ? Math.round(now.findings * factor) + random.between(0, mostBesides) : 0;
          all += findings;
          yield [day, unit, id, findings, this.#casesWith(findings, now), ofCases];
        }
        yield [
          day,
          unit,
          everyRule,
          all,
          this.#casesWith(all, this.#byRule.get(`${unit} ${everyRule}`)),
          ofCases,
        ];
      }
    }
  }

  /** As many findings to a case as there are now. */
  #casesWith(findings: number, now: Tally | undefined): number {
    return now === undefined ? 0 : Math.round((findings * now.cases) / now.findings);
  }
}

/** Some weeks of counts, so that the lines over time have something to show; invented like the rest of the municipality. */
export async function loadQualityCounts(tx: Tx, tally: QualityTally): Promise<void> {
  await copyRows(
    tx,
    "data_quality_count",
    ["day", "unit_id", "rule", "findings", "cases", "of_cases"],
    tally.weeksBefore(),
  );
}
