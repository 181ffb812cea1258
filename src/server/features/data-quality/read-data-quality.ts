import type { DataQuality, QualityDayCount } from "#contract/data-quality";
import type { Named } from "#contract/fields";
import type { DutyId } from "#law/duty-ids";
import { findDuty } from "#law/index";
import { qualityRules } from "#law/quality/index";
import type { QualityRule } from "#law/quality/quality-rule";
import type { AppDeps } from "#server/app-deps";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { managementFigures } from "#statistics/measures/ledelsesinformation/index";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { everyRule } from "./count-findings.ts";
import { type FindingCount, listCountedUnits, listCounts } from "./data-quality.store.ts";

type Deps = Pick<AppDeps, "database" | "clock">;

/** Without `unit`: all that the user may see. */
interface Scope {
  readonly unit?: string | undefined;
}

/** A quarter of a year, as the figures of ledelsesinformation show thirteen months. */
const weeksShown = 13;

/** Rule by rule what is found in the unit, or in all the units that the user may see, now and week by week. */
export async function readDataQuality(
  { database, clock }: Deps,
  actor: SignedInUser,
  scope: Scope,
): Promise<DataQuality> {
  const { unit, units, counts } = await readCounts({ database, clock }, actor, scope);
  return {
    unit,
    units,
    all: development(ofRule(counts, everyRule)),
    rules: qualityRules.map((rule) => describeRule(rule, ofRule(counts, rule.id), units)),
  };
}

/** The counts as they were made: by day, unit and rule, the days in order. */
export function readCounts(
  { database, clock }: Deps,
  actor: SignedInUser,
  scope: Scope,
): Promise<{ unit: Named | null; units: Named[]; counts: readonly FindingCount[] }> {
  return database.asUser(actor, async (tx) => {
    const { unit, units } = await findUnit(tx, scope.unit);
    const wanted = { today: clock.today(), weeks: weeksShown, unit: unit?.id ?? null };
    return { unit, units, counts: await listCounts(tx, wanted) };
  });
}

/** The unit asked for, or null for all; with the units there are to ask for. Throws NotFound for another's. */
export async function findUnit(
  tx: Tx,
  id: string | undefined,
): Promise<{ unit: Named | null; units: Named[] }> {
  const units = await listCountedUnits(tx);
  const unit = id === undefined ? null : units.find((each) => each.id === id);
  if (unit === undefined)
    throw new NotFound("ukendt-enhed", "Enheden findes ikke, eller du hører ikke til den. Vælg en anden.");
  return { unit, units };
}

function ofRule(counts: readonly FindingCount[], rule: string): readonly FindingCount[] {
  return counts.filter((count) => count.rule === rule);
}

function describeRule(rule: QualityRule, counts: readonly FindingCount[], units: readonly Named[]) {
  const { id, title, kind, meaning, remedy, consequence, duties, figures } = rule;
  const { latest, weeks } = development(counts);
  return {
    id,
    title,
    kind,
    meaning,
    remedy,
    consequence,
    duties: duties.map((duty) => ({ id: duty, name: nameDuty(duty) })),
    figures: figures.map((figure) => ({
      id: figure,
      name: managementFigures.find((each) => each.id === figure)?.title ?? figure,
    })),
    latest,
    weeks,
    byUnit: units.flatMap((unit) => {
      const count = counts.find(({ unitId, day }) => unitId === unit.id && day === latest?.day);
      if (count === undefined) return [];
      return [{ unit, findings: count.findings, cases: count.cases, ofCases: count.ofCases }];
    }),
  };
}

/** With its provision: the two laws have duties of one name. */
function nameDuty(id: DutyId): string {
  const duty = findDuty(id);
  return duty === undefined ? id : `${duty.title} (${duty.source.provision})`;
}

/** The units' counts of one rule, together, day by day; `counts` are in the days' order. */
function development(counts: readonly FindingCount[]) {
  const days = new Map<string, QualityDayCount>();
  for (const { day, findings, cases, ofCases } of counts) {
    const sum = days.get(day) ?? { day, findings: 0, cases: 0, ofCases: 0 };
    days.set(day, {
      day,
      findings: sum.findings + findings,
      cases: sum.cases + cases,
      ofCases: sum.ofCases + ofCases,
    });
  }
  const weeks = [...days.values()];
  return { latest: weeks.at(-1) ?? null, weeks };
}
