import { sql } from "kysely";
import { isUnfinished } from "#audit/calibration/unfinished-round";
import { type AuditStatus, auditLife } from "#audit/life/audit-life";
import { checkClosing, checkOpening, type LevelStatus, levelLife } from "#audit/life/level-life";
import type { ReviewStatus } from "#audit/life/review-life";
import { transition } from "#audit/life/transition";
import { type RuleBroken, ruleBroken } from "#audit/rule-broken";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { listRounds } from "../calibration/rounds.store.ts";
import { findCurrentDraw } from "../draws/draws.store.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { type HeldAudit, holdAudit, logTransition } from "./audits.store.ts";
import { obeyRule, refuse } from "./obey-rule.ts";

interface Move<Status> {
  readonly to: Status;
  /** Empty where none is given. */
  readonly reason: string;
}

/** Starts, closes or reopens the audit as its transition table says; a reopening needs a reason. */
export async function moveAudit(
  tx: Tx,
  actor: SignedInUser,
  auditId: string,
  { to, reason }: Move<AuditStatus>,
): Promise<void> {
  const audit = await holdAudit(tx, auditId);
  obeyRule(transition(auditLife, audit.status, to, actor, reason));
  if (audit.status === "planlagt") obeyRule(await checkDrawn(tx, auditId, "sætter tilsynet i gang"));
  if (to === "lukket") obeyRule(checkLevelsClosed(audit));
  await tx
    .updateTable("audit")
    .set({ status: to, closed_at: to === "lukket" ? sql<string>`now()` : null })
    .where("id", "=", auditId)
    .execute();
  await logTransition(tx, { auditId, level: null, from: audit.status, to, by: actor.id, reason });
}

/** Opens, closes or reopens one level; a reopening needs a reason, and so does opening before its calibration is finished. */
export async function moveLevel(
  tx: Tx,
  actor: SignedInUser,
  { auditId, level }: { readonly auditId: string; readonly level: number },
  { to, reason }: Move<LevelStatus>,
): Promise<void> {
  const audit = await holdAudit(tx, auditId);
  const from = audit.levels.find((each) => each.level === level)?.status;
  if (from === undefined)
    throw new NotFound("ukendt-niveau", `Tilsynet har ikke et niveau ${level}. Hent siden igen.`);
  obeyRule(transition(levelLife, from, to, actor, reason));
  if (audit.status === "lukket") refuse(auditIsClosed());
  if (to === "aaben") {
    obeyRule(await checkDrawn(tx, auditId, `åbner niveau ${level}`));
    obeyRule(checkOpening(level, audit.levels));
    if (reason === "") obeyRule(await checkPractised(tx, auditId, level));
  }
  if (to === "lukket") obeyRule(checkClosing(level, await reviewStatuses(tx, auditId, level)));
  await tx
    .updateTable("audit_level")
    .set({ status: to })
    .where("audit_id", "=", auditId)
    .where("level", "=", level)
    .execute();
  await logTransition(tx, { auditId, level, from, to, by: actor.id, reason });
}

async function checkDrawn(tx: Tx, auditId: string, before: string): Promise<RuleBroken | null> {
  const draw = await findCurrentDraw(tx, auditId);
  if (draw?.drawn_at) return null;
  return ruleBroken("ikke-trukket", `Sagerne er ikke trukket endnu. Træk dem, før du ${before}.`);
}

function checkLevelsClosed({ levels }: HeldAudit): RuleBroken | null {
  const open = levels.filter(({ status }) => status !== "lukket").map(({ level }) => level);
  if (open.length === 0) return null;
  return ruleBroken("niveauer-aabne", `Luk niveau ${open.join(" og ")}, før du lukker tilsynet.`);
}

/** Opening a level while its reviewers practise is allowed, with a word on why. */
async function checkPractised(tx: Tx, auditId: string, level: number): Promise<RuleBroken | null> {
  const rounds = await listRounds(tx, auditId);
  if (!rounds.some((round) => round.level === level && isUnfinished(round))) return null;
  return ruleBroken(
    "kalibrering-ikke-faerdig",
    `Kalibreringsrunden på niveau ${level} er ikke færdig. Skriv kort, hvorfor niveauet åbner nu, eller vent, til alle har afleveret.`,
  );
}

export function auditIsClosed(): RuleBroken {
  return ruleBroken(
    "tilsynet-er-lukket",
    "Tilsynet er lukket. Genåbn det med en grund, før du ændrer noget i det.",
  );
}

async function reviewStatuses(tx: Tx, auditId: string, level: number): Promise<ReviewStatus[]> {
  const rows = await tx
    .selectFrom("review")
    .select("status")
    .where("audit_id", "=", auditId)
    .where("level", "=", level)
    .execute();
  return rows.map(({ status }) => status as ReviewStatus);
}
