import type { z } from "zod";
import type { listQualityFindings as contract } from "#contract/data-quality";
import { findQualityRule } from "#law/quality/index";
import type { AppDeps } from "#server/app-deps";
import { NotFound } from "#server/errors";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listFindings } from "./data-quality.store.ts";
import { findUnit } from "./read-data-quality.ts";

const pageSize = 50;

type Query = z.output<NonNullable<(typeof contract)["query"]>>;

/** A page of what a rule found in the cases that the user works with. `total` counts those, not the unit's own figure. */
export async function listQualityFindings(
  { database }: Pick<AppDeps, "database">,
  actor: SignedInUser,
  ruleId: string,
  { unit: unitId, page }: Query,
) {
  if (findQualityRule(ruleId) === undefined)
    throw new NotFound("ukendt-regel", "Reglen findes ikke. Gå tilbage til Datakvalitet.");
  return database.asUser(actor, async (tx) => {
    const { unit } = await findUnit(tx, unitId);
    return {
      ...(await listFindings(tx, { rule: ruleId, unit: unit?.id ?? null, page, pageSize })),
      pageSize,
    };
  });
}
