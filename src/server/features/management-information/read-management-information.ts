import type { ManagementInformation } from "#contract/management-information";
import { addMonths, type LocalDate } from "#kit/local-date";
import type { AppDeps } from "#server/app-deps";
import { NotFound, RuleBroken } from "#server/errors";
import { managementFigures } from "#statistics/measures/ledelsesinformation/index";
import { firstDay, type Month, monthOf, monthsUpTo } from "#statistics/measures/ledelsesinformation/month";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { buildFigures } from "./build-figures.ts";
import type { Span } from "./figure-facts.ts";
import {
  countFacts,
  listLedUnits,
  readDeliveries,
  readPlacementProvisions,
} from "./management-information.store.ts";

type Deps = Pick<AppDeps, "database" | "clock">;

/** What is asked for: `month` is `YYYY-MM`. */
export interface Scope {
  readonly month?: string | undefined;
  readonly unit?: string | undefined;
}

const monthsShown = 13;

/**
 * The figures of a month and the twelve before it. A unit's are counted with the user's own eyes; the municipality's with
 * everybody's, since a sum over all units tells of no case.
 */
export async function readManagementInformation(
  { database, clock }: Deps,
  actor: SignedInUser,
  scope: Scope,
): Promise<ManagementInformation> {
  const month = monthAsked(scope, clock.today());
  const months = monthsUpTo(month, monthsShown);
  const units = await database.asUser(actor, listLedUnits);
  const unit = scope.unit === undefined ? null : units.find(({ id }) => id === scope.unit);
  if (unit === undefined)
    throw new NotFound("ukendt-enhed", "Enheden findes ikke, eller du leder den ikke. Vælg en anden.");
  const sources = await database.asSystem("which events come in is the same for every unit", async (tx) => ({
    deliveries: await readDeliveries(tx, clock.today()),
    placementProvisions: await readPlacementProvisions(tx),
  }));
  const span = spanOf(months, clock.today(), unit?.id ?? null, sources.placementProvisions);
  const counts =
    unit === null
      ? await database.asSystem("sums over the whole municipality", (tx) =>
          countFacts(tx, managementFigures, span),
        )
      : await database.asUser(actor, (tx) => countFacts(tx, managementFigures, span));
  return {
    month,
    latestMonth: monthOf(clock.today()),
    unit,
    units,
    figures: [...buildFigures(months, counts, sources.deliveries)],
  };
}

/** The month asked for, or the last one that is over. Throws for one that has not begun. */
export function monthAsked({ month }: Scope, today: LocalDate): Month {
  if (month === undefined) return monthOf(addMonths(today, -1));
  const asked = monthOf(firstDay(month));
  if (asked > monthOf(today))
    throw new RuleBroken("maaned-ikke-begyndt", "Måneden er ikke begyndt. Vælg en tidligere.");
  return asked;
}

/** The days of the months. `months` are in order and at least one. */
export function spanOf(
  months: readonly Month[],
  today: LocalDate,
  unit: string | null,
  placementProvisions: readonly string[],
): Span {
  const last = firstDay(months.at(-1) ?? monthOf(today));
  return {
    from: firstDay(months[0] ?? monthOf(today)),
    until: addMonths(last, 1),
    today,
    unit,
    placementProvisions,
  };
}
