import type { AuditInput } from "#contract/audits";
import type { AuditModel } from "#questions/audit-model";
import { themes } from "#questions/index";
import type { Tx } from "#server/database/connect";
import { AlreadyExists, NotFound, RuleBroken } from "#server/errors";
import { logChange } from "../change-log/log-change.ts";
import { findCurrentDraw, supersedeDraw } from "../draws/draws.store.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { holdAudit, insertAudit, selectAudits, storeThemeQuestions, updateAudit } from "./audits.store.ts";
import { checkAuditInput, findThemeQuestions } from "./check-audit-input.ts";
import { findPublishedModel } from "./load-audit-model.ts";
import { obeyRule } from "./obey-rule.ts";

/** Plans a new audit. Throws {@link AlreadyExists} when the id is taken, {@link RuleBroken} when the model says no. */
export async function planAudit(tx: Tx, actor: SignedInUser, input: AuditInput): Promise<void> {
  const model = await loadModel(tx, input);
  obeyRule(checkAuditInput(input, model));
  await checkBaseline(tx, input);
  if ((await selectAudits(tx, input.id)).length > 0)
    throw new AlreadyExists(
      "tilsyn-findes",
      `Der er allerede et tilsyn med id'et ${input.id}. Vælg et andet id.`,
    );
  await insertAudit(tx, input, model, actor.id);
  await storeThemeQuestions(tx, input.id, obeyRule(findThemeQuestions(input.themeQuestions, themes)));
  await logChange(tx, { by: actor.id, action: "tilsyn-planlagt", subject: input.id, details: input });
}

/** Changes the plan, until a seed has been made for its frame. A frame built for other periods is set aside. */
export async function replanAudit(
  tx: Tx,
  actor: SignedInUser,
  auditId: string,
  input: AuditInput,
): Promise<void> {
  await holdAudit(tx, auditId);
  const [before] = await selectAudits(tx, auditId);
  if (
    before?.model_id !== input.modelId ||
    before.model_version !== input.modelVersion ||
    auditId !== input.id
  )
    throw new RuleBroken(
      "model-ligger-fast",
      "Et tilsyns model og id ligger fast. Planlæg et nyt tilsyn for at bruge en anden model.",
    );
  const draw = await findCurrentDraw(tx, auditId);
  if (draw?.seed_at) {
    throw new RuleBroken(
      "froe-findes",
      "Frøet er lavet, så planen ligger fast. Begynd et nyt udtræk med en grund, før du retter planen.",
    );
  }
  obeyRule(checkAuditInput(input, await loadModel(tx, input)));
  await checkBaseline(tx, input);
  if (draw && !samePeriods(before.periods as AuditInput["periods"], input.periods))
    await supersedeDraw(tx, draw.id, "Perioderne blev ændret, før frøet blev lavet.");
  await updateAudit(tx, input);
  await storeThemeQuestions(tx, auditId, obeyRule(findThemeQuestions(input.themeQuestions, themes)));
  await logChange(tx, { by: actor.id, action: "tilsyn-rettet", subject: input.id, details: input });
}

async function loadModel(tx: Tx, { modelId, modelVersion }: AuditInput): Promise<AuditModel> {
  const model = await findPublishedModel(tx, modelId, modelVersion);
  if (model === null)
    throw new NotFound("ukendt-model", "Tilsynsmodellen findes ikke i den version. Vælg en fra listen.");
  return model;
}

async function checkBaseline(tx: Tx, { id, baselineAuditId }: AuditInput): Promise<void> {
  if (baselineAuditId === null) return;
  if (baselineAuditId === id)
    throw new RuleBroken(
      "egen-baseline",
      "Et tilsyn kan ikke være sin egen baseline. Vælg et tidligere tilsyn.",
    );
  if ((await selectAudits(tx, baselineAuditId)).length === 0)
    throw new NotFound("ukendt-baseline", "Baselinetilsynet findes ikke. Vælg et på listen.");
}

function samePeriods(a: AuditInput["periods"], b: AuditInput["periods"]): boolean {
  const strata = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...strata].every(
    (stratum) => a[stratum]?.from === b[stratum]?.from && a[stratum]?.to === b[stratum]?.to,
  );
}
