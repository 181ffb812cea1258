import { checkPublishedFigure } from "#audit/results/published-figure";
import type { HistoricalAuditInput } from "#contract/published-counts";
import type { AuditModel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";
import { AlreadyExists, NotFound, RuleBroken } from "#server/errors";
import { logTransition, selectAudits } from "../audits/audits.store.ts";
import { findPublishedModel } from "../audits/load-audit-model.ts";
import { obeyRule } from "../audits/obey-rule.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { insertClosedAudit, insertPublishedCounts } from "./published-counts.store.ts";

/**
 * Keeps published figures as an audit that others may name as their baseline: closed, with counts and no cases.
 * Throws AlreadyExists when the id is taken, NotFound without the model, RuleBroken when a figure cannot be kept.
 */
export async function storeHistoricalAudit(
  tx: Tx,
  actor: SignedInUser,
  input: HistoricalAuditInput,
): Promise<void> {
  const model = await findPublishedModel(tx, input.modelId, input.modelVersion);
  if (model === null)
    throw new NotFound("ukendt-model", "Tilsynsmodellen findes ikke i den version. Vælg en fra listen.");
  checkInput(input, model);
  if ((await selectAudits(tx, input.id)).length > 0)
    throw new AlreadyExists(
      "tilsyn-findes",
      `Der er allerede et tilsyn med id'et ${input.id}. Vælg et andet id.`,
    );
  await insertClosedAudit(tx, input, model, actor.id);
  await insertPublishedCounts(tx, input, model, actor.id);
  const reason = `Historisk tilsyn: ${input.figures.length} offentliggjorte tal fra »${input.source}«.`;
  await logTransition(tx, {
    auditId: input.id,
    level: null,
    from: "planlagt",
    to: "lukket",
    by: actor.id,
    reason,
  });
}

function checkInput({ level, from, to, figures }: HistoricalAuditInput, model: AuditModel): void {
  if (!model.levels.some((one) => one.level === level))
    throw new RuleBroken("ukendt-niveau", `Modellen har ikke et niveau ${level}. Vælg et af dens niveauer.`);
  if (from > to) throw new RuleBroken("periode-omvendt", "Perioden slutter, før den begynder. Ret datoerne.");
  const ids = figures.map(({ questionId }) => questionId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new RuleBroken(
      "spoergsmaal-to-gange",
      `To rækker er sat til ${twice}. Et spørgsmål kan kun have ét tal på et niveau. Ret den ene.`,
    );
  for (const figure of figures)
    obeyRule(
      checkPublishedFigure(
        figure,
        model.questions.find(({ id }) => id === figure.questionId),
      ),
    );
}
