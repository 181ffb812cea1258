import type { DrawPlan } from "#audit/draw/draw-plan";
import type { KeptAnswer, KeptRevision } from "#audit/verify/verify-answers";
import type { KeptAudit } from "#audit/verify/verify-audit";
import type { KeptAnchors } from "#audit/verify/verify-draw";
import type { KeptReview } from "#audit/verify/verify-reviews";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { candidatesOf, loadEarlierReviews } from "../draws/anchor-candidates.ts";
import { wordingsSince } from "../reviews/load-former-wordings.ts";

/** The draw in force as it is kept, or null while nothing has been drawn. */
export async function loadKeptDraw(tx: Tx, auditId: string): Promise<KeptAudit["draw"] | null> {
  const draw = await tx
    .selectFrom("draw")
    .selectAll()
    .where("audit_id", "=", auditId)
    .where("superseded_at", "is", null)
    .where("drawn_at", "is not", null)
    .executeTakeFirst();
  if (draw === undefined || draw.seed === null || draw.plan_fixed_at === null || draw.seed_at === null)
    return null;
  const replacements = await tx
    .selectFrom("replacement")
    .select(["case_number as caseNumber", "reason"])
    .where("draw_id", "=", draw.id)
    .execute();
  return {
    frame: await loadFrame(tx, draw.id),
    plan: draw.plan as DrawPlan, // checked when it was fixed
    seed: draw.seed,
    replacements,
    frameHash: draw.frame_hash,
    frameFixedAt: draw.frame_built_at,
    sizesFixedAt: draw.plan_fixed_at,
    seedMadeAt: draw.seed_at,
    drawn: await loadDrawn(tx, draw.id),
    tickets: await loadTickets(tx, draw.id),
    anchors: await loadAnchors(tx, draw.id, draw.plan as DrawPlan, draw.plan_fixed_at),
  };
}

async function loadAnchors(tx: Tx, drawId: number, plan: DrawPlan, at: string): Promise<KeptAnchors> {
  const drawn = await tx
    .selectFrom("anchor_case")
    .select(["level", "case_number as caseNumber"])
    .where("draw_id", "=", drawId)
    .execute();
  const askedTwice = await tx
    .selectFrom("asked_twice")
    .select(["level", "case_number as caseNumber"])
    .where("draw_id", "=", drawId)
    .execute();
  const earlier = plan.anchors == null ? [] : await loadEarlierReviews(tx, plan.anchors, at);
  return { candidates: candidatesOf(earlier), drawn, askedTwice };
}

/** Cases of draws that were given up, anchor cases among them. */
export async function listDrawnEarlier(tx: Tx, auditId: string): Promise<readonly string[]> {
  const ofEarlier = (table: "drawn_case" | "anchor_case") =>
    tx
      .selectFrom(table)
      .innerJoin("draw", "draw.id", "draw_id")
      .select("case_number")
      .where("audit_id", "=", auditId)
      .where("superseded_at", "is not", null);
  const rows = await ofEarlier("drawn_case").union(ofEarlier("anchor_case")).execute();
  return rows.map(({ case_number }) => case_number);
}

/** Every revision of every answer in the audit, also of reviews that are not submitted or have left it. */
export async function loadKeptAnswers(tx: Tx, auditId: string): Promise<readonly KeptAnswer[]> {
  const rows = await tx
    .selectFrom("answer")
    .innerJoin("review", "review.id", "review_id")
    .select(revisionColumns)
    .where("audit_id", "=", auditId)
    .orderBy("review_id")
    .orderBy("question_id")
    .orderBy("revision")
    .execute();
  return groupRevisions(rows);
}

/** The submitted reviews with the case type they are counted under. */
export async function listSubmittedReviews(tx: Tx, auditId: string): Promise<readonly KeptReview[]> {
  return tx
    .selectFrom("review")
    .select(["case_number as caseNumber", "level", "stratum"])
    .where("audit_id", "=", auditId)
    .where("status", "=", "afsluttet")
    .execute();
}

/** The same by the former wordings, with those; of the draw in force. */
export async function loadKeptFormer(
  tx: Tx,
  auditId: string,
  { anchors }: DrawPlan,
  asked: readonly Question[],
): Promise<KeptAudit["former"]> {
  if (anchors == null) return { wordings: [], answers: [] };
  const rows = await tx
    .selectFrom("former_answer")
    .innerJoin("review", "review.id", "review_id")
    .innerJoin("review_asked_twice as asked", "asked.review_id", "review.id")
    .select(revisionColumns)
    .where("review.audit_id", "=", auditId)
    .orderBy("review.id")
    .orderBy("question_id")
    .orderBy("revision")
    .execute();
  return { wordings: await wordingsSince(tx, anchors.from, asked), answers: groupRevisions(rows) };
}

const revisionColumns = [
  "review.case_number",
  "review.level",
  "question_id",
  "question_version",
  "revision",
  "value",
] as const;

interface RevisionRow {
  readonly case_number: string;
  readonly level: number;
  readonly question_id: string;
  readonly question_version: number;
  readonly revision: number;
  readonly value: string;
}

function groupRevisions(rows: readonly RevisionRow[]): readonly KeptAnswer[] {
  const answers = new Map<string, KeptAnswer & { readonly revisions: KeptRevision[] }>();
  for (const { case_number, level, question_id, question_version: version, revision, value } of rows) {
    const key = `${level} ${question_id} ${case_number}`;
    const answer = answers.get(key) ?? {
      caseNumber: case_number,
      level,
      questionId: question_id,
      revisions: [],
    };
    answer.revisions.push({ revision, value, version });
    answers.set(key, answer);
  }
  return [...answers.values()];
}

async function loadFrame(tx: Tx, drawId: number): Promise<KeptAudit["draw"]["frame"]> {
  const rows = await tx
    .selectFrom("frame_case")
    .select(["case_number as caseNumber", "stratum", "unit_id as unit", "raadgiver"])
    .where("draw_id", "=", drawId)
    .where("stratum", "is not", null)
    .execute();
  return rows.map((row) => ({ ...row, stratum: row.stratum ?? "" }));
}

/** Of every case on every level, replaced ones and anchor cases among them. */
async function loadTickets(tx: Tx, drawId: number): Promise<KeptAudit["draw"]["tickets"]> {
  const ofTable = (table: "drawn_case" | "anchor_case") =>
    tx.selectFrom(table).select(["case_number as caseNumber", "ticket"]).where("draw_id", "=", drawId);
  return ofTable("drawn_case").union(ofTable("anchor_case")).execute();
}

async function loadDrawn(tx: Tx, drawId: number): Promise<KeptAudit["draw"]["drawn"]> {
  const rows = await tx
    .selectFrom("drawn_case")
    .select(["level", "stratum", "case_number"])
    .where("draw_id", "=", drawId)
    .where("replaced_at", "is", null)
    .orderBy("level")
    .orderBy("position")
    .execute();
  return [...new Set(rows.map(({ level }) => level))].map((level) => {
    const ofLevel = rows.filter((row) => row.level === level);
    const strata = [...new Set(ofLevel.map(({ stratum }) => stratum))].map(
      (name) =>
        [name, ofLevel.filter(({ stratum }) => stratum === name).map((row) => row.case_number)] as const,
    );
    return { level, strata: Object.fromEntries(strata) };
  });
}
