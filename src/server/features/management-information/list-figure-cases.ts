import type { z } from "zod";
import type { listFigureCases as contract } from "#contract/management-information";
import type { AppDeps } from "#server/app-deps";
import { NotFound } from "#server/errors";
import { managementFigures } from "#statistics/measures/ledelsesinformation/index";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { findFacts, readPlacementProvisions } from "./management-information.store.ts";
import { monthAsked, spanOf } from "./read-management-information.ts";

const pageSize = 50;

type Query = z.output<NonNullable<(typeof contract)["query"]>>;

/** A page of the cases behind a figure's month, those that the user works with. `total` counts them, not the figure's own. */
export async function listFigureCases(
  { database, clock }: Pick<AppDeps, "database" | "clock">,
  actor: SignedInUser,
  figureId: string,
  { part, page, unit, ...scope }: Query,
) {
  const figure = managementFigures.find(({ id }) => id === figureId);
  if (figure === undefined)
    throw new NotFound("ukendt-tal", "Tallet findes ikke. Gå tilbage til Ledelsesinformation.");
  const month = monthAsked(scope, clock.today());
  return database.asUser(actor, async (tx) => {
    const placementProvisions = await readPlacementProvisions(tx);
    const span = spanOf([month], clock.today(), unit ?? null, placementProvisions);
    const found = await findFacts(tx, figure, { ...span, part: part ?? null, page, pageSize });
    return { ...found, pageSize };
  });
}
