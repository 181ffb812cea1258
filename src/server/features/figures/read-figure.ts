import { may } from "#audit/permissions";
import { parseFigureId } from "#audit/results/figure-id";
import type { FigureView } from "#contract/figures";
import type { ResultsFilter } from "#contract/results";
import type { Database } from "#server/database/connect";
import { listBlindAudits } from "../draws/blind-audits.store.ts";
import { readResults } from "../results/read-results.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { composeFigure, unknownFigure } from "./compose-figure.ts";

export interface FigureWish {
  readonly auditId: string;
  readonly figureId: string;
  readonly filter: ResultsFilter;
}

/**
 * Where a number comes from, by the results' own rules: what is hidden from the actor there is hidden here.
 * Throws Forbidden or NotFound.
 */
export async function readFigure(
  database: Database,
  actor: SignedInUser,
  { auditId, figureId, filter }: FigureWish,
): Promise<FigureView> {
  const results = await readResults(database, actor, auditId, filter);
  const figure = parseFigureId(figureId);
  if (figure === null) throw unknownFigure(figureId);
  const leavesTheHouse = !may(actor, "see-answers-behind-results");
  const withoutSeed = await database.asUser(actor, listBlindAudits);
  return database.asSystem("a number is of the whole audit, and so is what it is made of", (tx) =>
    composeFigure(tx, results, { figure, filter, leavesTheHouse, withoutSeed }),
  );
}
