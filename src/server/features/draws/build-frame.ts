import { sql } from "kysely";
import type { AuditPeriods } from "#audit/draw/audit-periods";
import { fixFrame, noStepTaken, startNewDraw } from "#audit/draw/draw-steps";
import { assessEligibility } from "#audit/draw/frame-eligibility";
import { frameHash } from "#audit/draw/frame-hash";
import type { Timeline } from "#casefile/timeline";
import type { AuditModel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";
import { RuleBroken } from "#server/errors";
import { holdAudit, selectAudits } from "../audits/audits.store.ts";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { auditIsClosed } from "../audits/move-audit.ts";
import { obeyRule, refuse } from "../audits/obey-rule.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import {
  findCurrentDraw,
  insertDraw,
  logDrawStep,
  readDatabaseClock,
  stepsOf,
  supersedeDraw,
} from "./draws.store.ts";
import { readFrameCases } from "./read-frame-cases.ts";

/**
 * Holds every case against the model's strata and the audit's periods, and keeps each with its stratum or the reason
 * it is out. An earlier frame is set aside, not overwritten; after the seed that is a new draw, and needs a reason.
 */
export async function buildFrame(
  tx: Tx,
  actor: SignedInUser,
  auditId: string,
  reason: string,
): Promise<void> {
  const { status } = await holdAudit(tx, auditId);
  if (status === "lukket") refuse(auditIsClosed());
  const earlier = await findCurrentDraw(tx, auditId);
  if (earlier?.seed_at) {
    obeyRule(startNewDraw(stepsOf(earlier), reason));
    await giveUpReviews(tx, auditId);
  }
  if (earlier) {
    const given = reason === "" ? "Grundlaget blev bygget igen, før frøet blev lavet." : reason;
    await supersedeDraw(tx, earlier.id, given);
  }
  const [audit] = await selectAudits(tx, auditId);
  const { model } = await loadAuditModel(tx, auditId);
  const drawId = await insertDraw(tx, auditId);
  const frame = await writeFrame(tx, drawId, model, audit?.periods as AuditPeriods);
  const hash = frameHash(frame);
  const stamp = { at: await readDatabaseClock(tx), by: actor.id };
  obeyRule(fixFrame(noStepTaken, { ...stamp, hash, size: frame.length }));
  await tx
    .updateTable("draw")
    .set({ frame_hash: hash, frame_size: frame.length })
    .where("id", "=", drawId)
    .execute();
  await logDrawStep(tx, actor.id, "grundlag-bygget", auditId, { hash, size: frame.length });
}

/** A new draw stands instead of the old one's reviews, so nobody's work may be in them. */
async function giveUpReviews(tx: Tx, auditId: string): Promise<void> {
  const { begun } = await tx
    .selectFrom("review")
    .select(({ fn }) => fn.count<number>("begun_at").as("begun"))
    .where("audit_id", "=", auditId)
    .executeTakeFirstOrThrow();
  if (begun > 0) {
    const sentence = `${begun} ${begun === 1 ? "måling er" : "målinger er"} begyndt, så der kan ikke trækkes igen. Udskift i stedet de sager, der ikke kan bruges.`;
    throw new RuleBroken("maaling-begyndt", sentence);
  }
  const ofAudit = tx.selectFrom("review").select("id").where("audit_id", "=", auditId);
  await tx.deleteFrom("review_participant").where("review_id", "in", ofAudit).execute();
  await tx.updateTable("review").set({ status: "udgaaet" }).where("audit_id", "=", auditId).execute();
}

/** Writes the frame page by page and gives the cases that can be drawn. */
async function writeFrame(tx: Tx, drawId: number, model: AuditModel, periods: AuditPeriods) {
  const frame: { caseNumber: string; stratum: string }[] = [];
  for await (const page of readFrameCases(tx, model)) {
    const rows = page.map((timeline) => frameCaseOf(timeline, model, periods));
    await insertFrameCases(tx, drawId, rows);
    for (const { case_number, stratum } of rows)
      if (stratum !== null) frame.push({ caseNumber: case_number, stratum });
  }
  return frame;
}

function frameCaseOf(timeline: Timeline, model: AuditModel, periods: AuditPeriods) {
  const { caseNumber, unit, raadgiver, area } = timeline.caseFile;
  const outcome = assessEligibility(timeline, model, periods);
  return {
    case_number: caseNumber,
    unit_id: unit,
    raadgiver,
    area,
    stratum: outcome.eligible ? outcome.stratum : null,
    started_on: outcome.eligible ? outcome.startedOn : null,
    reference_event: outcome.eligible ? outcome.referenceEventId : null,
    excluded_reason: outcome.eligible ? null : outcome.reason,
  };
}

/** One statement for a whole page: COPY is not for the application's role, and thousands of parameters are slow. */
async function insertFrameCases(
  tx: Tx,
  drawId: number,
  rows: readonly ReturnType<typeof frameCaseOf>[],
): Promise<void> {
  await sql`
    insert into frame_case (draw_id, case_number, unit_id, raadgiver, area, stratum, started_on, reference_event, excluded_reason)
    select ${drawId}::bigint, case_number, unit_id, raadgiver, area, stratum, started_on, reference_event, excluded_reason
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as page (
      case_number text, unit_id text, raadgiver text, area text, stratum text, started_on date, reference_event text,
      excluded_reason text)`.execute(tx);
}
