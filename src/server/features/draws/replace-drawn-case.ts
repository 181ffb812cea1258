import { sql } from "kysely";
import { planBesideAnchors } from "#audit/anchors/draw-anchors";
import { type Replacement, type ReplacementEffect, replaceCase } from "#audit/draw/replace-case";
import { ticketOf } from "#audit/draw/ticket";
import { type ReviewStatus, reviewLife } from "#audit/life/review-life";
import { transition } from "#audit/life/transition";
import { type RuleBroken, ruleBroken } from "#audit/rule-broken";
import type { Tx } from "#server/database/connect";
import { type HeldAudit, holdAudit } from "../audits/audits.store.ts";
import { auditIsClosed } from "../audits/move-audit.ts";
import { obeyRule, refuse } from "../audits/obey-rule.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { giveUpAnchor, listAnchorCases } from "./anchor-cases.store.ts";
import { insertDrawnCases, type PlacedCase, reviewsOf } from "./draw-cases.ts";
import { findCurrentDraw, loadFrame, loadReplacements, logDrawStep } from "./draws.store.ts";
import { insertReviews } from "./new-reviews.store.ts";

/**
 * Replaces a drawn case that cannot be used by the next ticket of its stratum. The case's reviews go out of the audit
 * and stay with their answers; the new ones wait for a reviewer. An anchor case goes out, and none comes in its place.
 */
export async function replaceDrawnCase(
  tx: Tx,
  actor: SignedInUser,
  auditId: string,
  caseNumber: string,
  reason: string,
): Promise<void> {
  const audit = await holdAudit(tx, auditId);
  if (audit.status === "lukket") refuse(auditIsClosed());
  const draw = await findCurrentDraw(tx, auditId);
  if (draw?.drawn_at == null || draw.plan === null || draw.seed === null) return refuse(notDrawn());
  const [frame, log] = [await loadFrame(tx, draw), await loadReplacements(tx, draw.id)];
  const anchors = await listAnchorCases(tx, draw.id);
  const again = anchors.filter((anchor) => anchor.caseNumber === caseNumber && anchor.givenUpReason === null);
  if (again.length > 0) {
    obeyRule(checkLevelsOpen(audit, again));
    await giveUpReviews(tx, actor, auditId, { caseNumber, reason });
    await giveUpAnchor(tx, draw.id, caseNumber, reason);
    return logDrawStep(tx, actor.id, "ankersag-opgivet", auditId, { caseNumber, reason });
  }
  const plan = planBesideAnchors(
    draw.plan,
    anchors.map((anchor) => anchor.caseNumber),
  );
  const effect = obeyRule(replaceCase(frame, plan, draw.seed, log, { caseNumber, reason }));
  obeyRule(checkLevelsOpen(audit, effect.levels));
  await giveUpReviews(tx, actor, auditId, effect.replacement);
  await tx
    .updateTable("drawn_case")
    .set({ replaced_at: sql<string>`now()` })
    .where("draw_id", "=", draw.id)
    .where("case_number", "=", caseNumber)
    .execute();
  const placed = await placeAdded(tx, draw.id, draw.seed, effect);
  await insertDrawnCases(tx, draw.id, placed);
  await insertReviews(tx, auditId, reviewsOf(placed));
  const replacement = effect.levels[0]?.added ?? null;
  await tx
    .insertInto("replacement")
    .values({
      draw_id: draw.id,
      case_number: caseNumber,
      replacement_case_number: replacement,
      reason,
      by_user: actor.id,
    })
    .execute();
  await logDrawStep(tx, actor.id, "sag-udskiftet", auditId, { caseNumber, replacement, reason });
}

async function giveUpReviews(
  tx: Tx,
  actor: SignedInUser,
  auditId: string,
  replacement: Replacement,
): Promise<void> {
  const reviews = await tx
    .selectFrom("review")
    .select(["id", "status"])
    .where("audit_id", "=", auditId)
    .where("case_number", "=", replacement.caseNumber)
    .execute();
  for (const { id, status } of reviews) {
    const to = obeyRule(transition(reviewLife, status as ReviewStatus, "udgaaet", actor, replacement.reason));
    await tx.updateTable("review").set({ status: to }).where("id", "=", id).execute();
  }
}

/** The cases that come in, each with the levels it is new on. A level 1 case that moves up keeps its place. */
async function placeAdded(
  tx: Tx,
  drawId: number,
  seed: string,
  { replacement, levels }: ReplacementEffect,
): Promise<PlacedCase[]> {
  const drawn = await tx
    .selectFrom("drawn_case")
    .select(["case_number", "stratum", "position"])
    .where("draw_id", "=", drawId)
    .execute();
  const stratum = drawn.find(({ case_number }) => case_number === replacement.caseNumber)?.stratum ?? "";
  const last = Math.max(...drawn.filter((row) => row.stratum === stratum).map(({ position }) => position));
  const added = new Set(levels.flatMap(({ added }) => added ?? []));
  return Array.from(added, (caseNumber) => ({
    caseNumber,
    stratum,
    ticket: ticketOf(seed, caseNumber),
    position: drawn.find(({ case_number }) => case_number === caseNumber)?.position ?? last + 1,
    levels: levels.filter((each) => each.added === caseNumber).map(({ level }) => level),
  }));
}

function checkLevelsOpen(
  { levels }: HeldAudit,
  touched: readonly { readonly level: number }[],
): RuleBroken | null {
  const closed = touched.find(
    ({ level }) => levels.find((each) => each.level === level)?.status === "lukket",
  );
  if (closed === undefined) return null;
  return ruleBroken(
    "niveau-lukket",
    `Niveau ${closed.level} er lukket. Genåbn det med en grund, før du udskifter en af dets sager.`,
  );
}

function notDrawn(): RuleBroken {
  return ruleBroken("ikke-trukket", "Sagerne er ikke trukket endnu. Træk dem, før du udskifter en sag.");
}
