import type { PublishedCountView } from "#contract/published-counts";
import type { Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { listPublishedFigures } from "./published-counts.store.ts";

/** A historical audit's figures in its model's order, with the questions' words. Throws NotFound without the audit. */
export async function viewPublishedCounts(tx: Tx, auditId: string): Promise<PublishedCountView[]> {
  const { model } = await loadAuditModel(tx, auditId);
  const figures = await listPublishedFigures(tx, auditId);
  return model.questions.flatMap(({ id, text }) =>
    figures.filter(({ questionId }) => questionId === id).map((figure) => ({ ...figure, text })),
  );
}
