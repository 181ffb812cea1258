import { may } from "#audit/permissions";
import { type AgreementInAudit, agreementOverTime } from "#audit/results/agreement-over-time";
import { agreementOfLevels } from "#audit/results/level-agreement";
import type { AgreementOverTime } from "#contract/agreement-over-time";
import type { Database, Tx } from "#server/database/connect";
import { allowAction } from "../audits/allow-action.ts";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { findAuditHead, listClosedAudits } from "./audits-with-results.store.ts";
import { countPairs, listCountedReviews } from "./counted-answers.store.ts";

/**
 * How the levels agreed on a question in the audits closed before this one, and in this: from the blind answers. Open
 * levels are the head of quality's. Not for readers: most counts are small. Throws Forbidden or NotFound.
 */
export function readAgreementOverTime(
  database: Database,
  actor: SignedInUser,
  auditId: string,
  questionId: string,
): Promise<AgreementOverTime> {
  allowAction(actor, "see-answers-behind-results", "se enigheden fra tilsyn til tilsyn");
  return database.asSystem("the levels' agreement in each audit, over all units", async (tx) => {
    const closed = (await listClosedAudits(tx)).map(({ id }) => id);
    const place = closed.indexOf(auditId);
    const ids = [...(place < 0 ? closed : closed.slice(0, place)), auditId];
    const audits: AgreementInAudit[] = [];
    for (const id of ids) audits.push(...(await agreementIn(tx, id, questionId, may(actor, "close-level"))));
    // Readonly data of the very shape that the contract describes.
    return structuredClone(agreementOverTime(audits)) as AgreementOverTime;
  });
}

/** None where the audit did not ask the question. */
async function agreementIn(
  tx: Tx,
  auditId: string,
  questionId: string,
  withOpenLevels: boolean,
): Promise<readonly AgreementInAudit[]> {
  const { title, levels: all } = await findAuditHead(tx, auditId);
  const { questions: asked } = await loadAuditModel(tx, auditId);
  const question = asked.find(({ id }) => id === questionId);
  if (question === undefined) return [];
  const levels = all.filter(({ status }) => withOpenLevels || status === "lukket").map(({ level }) => level);
  const pairs = await countPairs(tx, await listCountedReviews(tx, { auditId, levels, filter: {} }));
  return [{ auditId, title, version: question.version, agreement: agreementOfLevels(question, pairs) }];
}
