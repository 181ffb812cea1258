import { may } from "#audit/permissions";
import type { Actor } from "#audit/roles";
import type { AuditWithResults, Results, ResultsFilter } from "#contract/results";
import type { Database, Tx } from "#server/database/connect";
import { Forbidden } from "#server/errors";
import { allowAction } from "../audits/allow-action.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { allowUnit, mayDivideBy } from "./allow-unit.ts";
import { findAuditHead, listAuditsWithResults, listDrawnUnits } from "./audits-with-results.store.ts";
import { hideFromReaders } from "./hide-from-readers.ts";
import { loadResults, type ResultsWish } from "./load-results.ts";
import { presentResults } from "./present-results.ts";

const wholeMunicipality = "figures of the whole municipality are made of every unit's answers";

/** The figures that the actor may see. Throws Forbidden or NotFound. */
export function readResults(
  database: Database,
  actor: SignedInUser,
  auditId: string,
  filter: ResultsFilter,
): Promise<Results> {
  allowAction(actor, "see-results", "se resultater");
  const isReader = seesOnlyTheWhole(actor);
  if (isReader && Object.values(filter).some((value) => value !== undefined)) throw onlyTheWhole();
  allowUnit(actor, filter.unit);
  return database.asSystem(wholeMunicipality, async (tx) => {
    if (isReader && (await findAuditHead(tx, auditId)).status !== "lukket") throw notYetClosed();
    const results = await composeResults(tx, auditId, { withOpenLevels: may(actor, "close-level"), filter });
    if (isReader) return hideFromReaders(results);
    const units = results.filters.units.filter(({ id }) => mayDivideBy(actor, id));
    return { ...results, filters: { ...results.filters, units } };
  });
}

/** The audits whose results the actor can open: a reader's are closed. */
export function readAuditsWithResults(database: Database, actor: Actor): Promise<AuditWithResults[]> {
  allowAction(actor, "see-results", "se resultater");
  return database.asSystem("how far each level is, over all units", async (tx) => {
    const audits = await listAuditsWithResults(tx);
    return seesOnlyTheWhole(actor) ? audits.filter(({ status }) => status === "lukket") : audits;
  });
}

/** Results with titles and what they may be divided by; nothing is hidden. Needs the system's transaction. */
export async function composeResults(tx: Tx, auditId: string, wish: ResultsWish): Promise<Results> {
  const loaded = await loadResults(tx, auditId, wish);
  return presentResults(loaded, { units: await listDrawnUnits(tx, auditId) });
}

/** Politicians and citizens: figures leave the house with them. */
function seesOnlyTheWhole(actor: Actor): boolean {
  return !may(actor, "see-answers-behind-results");
}

function onlyTheWhole(): Forbidden {
  return new Forbidden(
    "kun-hele-kommunen",
    "Som læser ser du tallene for hele kommunen. Var de delt op, kunne små tal føre tilbage til enkelte børn.",
  );
}

function notYetClosed(): Forbidden {
  return new Forbidden(
    "tilsyn-ikke-lukket",
    "Tilsynet er ikke lukket endnu. Resultaterne kan ses her, når det er.",
  );
}
