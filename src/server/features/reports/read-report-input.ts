import { may } from "#audit/permissions";
import { hideDrawnCases } from "#report/hide-small-counts";
import type { ReportInput } from "#report/report-input";
import type { Database } from "#server/database/connect";
import { RuleBroken } from "#server/errors";
import { allowAction } from "../audits/allow-action.ts";
import { listBlindAudits } from "../draws/blind-audits.store.ts";
import { hideFromReaders } from "../results/hide-from-readers.ts";
import { readResults } from "../results/read-results.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { requireVerified } from "../verification/require-verified.ts";
import { loadReportInput } from "./load-report-input.ts";

type Edition = "intern" | "offentlig";

/**
 * What the report says to this person: those who may not see single answers get the public edition whatever they ask
 * for. Throws Forbidden or NotFound.
 */
export async function readReportInput(
  database: Database,
  actor: SignedInUser,
  auditId: string,
  edition: Edition,
): Promise<ReportInput> {
  allowAction(actor, "see-report", "se rapporten");
  const isReader = !may(actor, "see-answers-behind-results");
  const results = await readResults(database, actor, auditId, {});
  if (results.audit.source !== null)
    throw new RuleBroken(
      "historisk-tilsyn",
      "Et historisk tilsyn har ingen rapport: Det er kun offentliggjorte tal, der bruges som baseline. Se tallene under Resultater.",
    );
  const input = await database.asSystem("the report is of the whole audit", (tx) =>
    isReader || edition === "intern"
      ? loadReportInput(tx, results, isReader)
      : loadReportInput(tx, hideFromReaders(results), true),
  );
  const isBlind = (await database.asUser(actor, listBlindAudits)).has(auditId);
  return isBlind && input.draw !== null ? { ...input, draw: hideDrawnCases(input.draw) } : input;
}

/**
 * The same for a file, which may be published: the audit is recomputed first, and refused with every difference where one is
 * found. Throws Forbidden, NotFound or RuleBroken.
 */
export async function readVerifiedReportInput(
  database: Database,
  actor: SignedInUser,
  auditId: string,
  edition: Edition,
): Promise<ReportInput> {
  const input = await readReportInput(database, actor, auditId, edition);
  await database.asSystem(
    "an audit is recomputed from all of its cases before its report is handed out",
    (tx) => requireVerified(tx, auditId, actor),
  );
  return input;
}
