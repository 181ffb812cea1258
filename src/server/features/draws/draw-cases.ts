import { sql } from "kysely";
import { drawAnchors } from "#audit/anchors/draw-anchors";
import { drawAskedTwice, onLevels } from "#audit/anchors/draw-asked-twice";
import { type DrawnCase, drawOutcomes } from "#audit/draw/draw-outcomes";
import { auditLife } from "#audit/life/audit-life";
import { transition } from "#audit/life/transition";
import { type RuleBroken, ruleBroken } from "#audit/rule-broken";
import type { Tx } from "#server/database/connect";
import { holdAudit, logTransition } from "../audits/audits.store.ts";
import { obeyRule, refuse } from "../audits/obey-rule.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { candidatesOf, loadEarlierReviews } from "./anchor-candidates.ts";
import { insertAnchors, insertAskedTwice } from "./anchor-cases.store.ts";
import { findCurrentDraw, loadFrame, logDrawStep, type StoredDraw } from "./draws.store.ts";
import { insertReviews, type NewReview } from "./new-reviews.store.ts";

/** Draws the sample of frame, sizes and seed, and makes a review of every drawn case on each of its levels. */
export async function drawCases(tx: Tx, actor: SignedInUser, auditId: string): Promise<void> {
  const audit = await holdAudit(tx, auditId);
  const draw = await findCurrentDraw(tx, auditId);
  if (draw === null || draw.plan === null || draw.seed === null) return refuse(seedIsMissing());
  if (draw.drawn_at !== null) refuse(alreadyDrawn());
  const outcomes = drawOutcomes(await loadFrame(tx, draw), draw.plan, draw.seed);
  const drawn = placeInStrata(outcomes.filter(({ outcome }) => outcome === "udtrukket"));
  await insertDrawnCases(tx, draw.id, drawn);
  await insertReviews(tx, auditId, [...reviewsOf(drawn), ...(await drawAgain(tx, draw, drawn))]);
  await tx
    .updateTable("draw")
    .set({ drawn_at: sql<string>`now()`, drawn_by: actor.id })
    .where("id", "=", draw.id)
    .execute();
  await logDrawStep(tx, actor.id, "sager-trukket", auditId, { cases: drawn.length });
  if (audit.status !== "planlagt") return;
  const to = obeyRule(transition(auditLife, audit.status, "i-gang", actor, null));
  await tx.updateTable("audit").set({ status: to }).where("id", "=", auditId).execute();
  await logTransition(tx, { auditId, level: null, from: audit.status, to, by: actor.id, reason: "" });
}

/**
 * Draws, with the same seed, the anchor cases among the earlier audit's and the cases asked in both wordings. Gives the
 * anchors' reviews. `sample`: as just drawn.
 */
async function drawAgain(
  tx: Tx,
  draw: StoredDraw,
  sample: readonly PlacedCase[],
): Promise<readonly NewReview[]> {
  const { plan, plan_fixed_at, seed } = draw;
  if (plan?.anchors == null || plan_fixed_at === null || seed === null) return [];
  const earlier = await loadEarlierReviews(tx, plan.anchors, plan_fixed_at);
  const numbers = sample.map(({ caseNumber }) => caseNumber);
  const anchors = drawAnchors(candidatesOf(earlier), plan, numbers, seed);
  await insertAskedTwice(tx, draw.id, drawAskedTwice(onLevels(sample), onLevels(anchors), seed));
  return insertAnchors(tx, draw.id, anchors, earlier);
}

/** A case and where it stands: on which levels, and as which of its stratum's drawn cases. */
export interface PlacedCase extends Pick<DrawnCase, "caseNumber" | "stratum" | "ticket" | "levels"> {
  /** From 1, in ticket order. */
  readonly position: number;
}

export async function insertDrawnCases(tx: Tx, drawId: number, drawn: readonly PlacedCase[]): Promise<void> {
  await sql`
    insert into drawn_case (draw_id, level, case_number, stratum, position, ticket)
    select ${drawId}::bigint, level, case_number, stratum, position, ticket
    from jsonb_to_recordset(${JSON.stringify(rowsOf(drawn))}::jsonb)
      as drawn (level integer, case_number text, stratum text, position integer, ticket text)`.execute(tx);
}

/** A review for each level that a case is drawn to. */
export function reviewsOf(drawn: readonly PlacedCase[]): readonly NewReview[] {
  return drawn.flatMap(({ caseNumber, stratum, levels }) =>
    levels.map((level) => ({ level, caseNumber, stratum })),
  );
}

function rowsOf(drawn: readonly PlacedCase[]) {
  return drawn.flatMap(({ caseNumber, stratum, position, ticket, levels }) =>
    levels.map((level) => ({ level, case_number: caseNumber, stratum, position, ticket })),
  );
}

function placeInStrata(drawn: readonly DrawnCase[]): PlacedCase[] {
  const positions = new Map<string, number>();
  return drawn.map(({ caseNumber, stratum, ticket, levels }) => {
    const position = (positions.get(stratum) ?? 0) + 1;
    positions.set(stratum, position);
    return { caseNumber, stratum, ticket, levels, position };
  });
}

function seedIsMissing(): RuleBroken {
  return ruleBroken(
    "froe-mangler",
    "Der er intet frø endnu. Lås størrelserne, og lav eller skriv et frø først.",
  );
}

function alreadyDrawn(): RuleBroken {
  return ruleBroken(
    "allerede-trukket",
    "Sagerne er trukket. Begynd et nyt udtræk med en grund for at trække igen.",
  );
}
