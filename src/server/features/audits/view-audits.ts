import { sql } from "kysely";
import type { AuditView } from "#contract/audits";
import type { Question } from "#questions/question";
import type { Database, Tx } from "#server/database/connect";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { selectAudits } from "./audits.store.ts";
import { unknownAudit } from "./load-audit-model.ts";

/** All audits, newest first, or one; as those who may see audits know them. */
export async function viewAudits(
  database: Database,
  actor: SignedInUser,
  auditId?: string,
): Promise<AuditView[]> {
  const known = await database.asUser(actor, async (tx) => ({
    audits: await selectAudits(tx, auditId),
    levels: await tx.selectFrom("audit_level").selectAll().orderBy("level").execute(),
    themes: await tx.selectFrom("audit_theme_question").selectAll().orderBy("position").execute(),
    draws: await tx
      .selectFrom("draw")
      .select(["audit_id", "plan_fixed_at", "seed_at", "drawn_at"])
      .where("superseded_at", "is", null)
      .execute(),
  }));
  const counts = await database.asSystem(
    "the size of an audit is known to all who may see audits",
    countReviews,
  );
  return known.audits.map((audit) => {
    const levels = known.levels.filter(({ audit_id }) => audit_id === audit.id);
    const ofLevels = levels.map(({ level, title, status }) => {
      const count = counts.find((row) => row.audit_id === audit.id && row.level === level);
      return { level, title, status, ...(count ?? noReviews) };
    });
    const total = (key: "reviews" | "allocated") => ofLevels.reduce((sum, each) => sum + each[key], 0);
    const draw = known.draws.find(({ audit_id }) => audit_id === audit.id);
    return {
      id: audit.id,
      title: audit.title,
      model: { id: audit.model_id, version: audit.model_version, title: audit.model_title },
      status: audit.status as AuditView["status"],
      periods: audit.periods as AuditView["periods"],
      baseline: baselineOf(audit),
      historical: Boolean(audit.historical),
      levels: ofLevels.map(({ level, title, status, cases, submitted }) => ({
        level,
        title,
        status: status as AuditView["levels"][number]["status"],
        cases,
        submitted,
      })),
      themeQuestions: known.themes.filter(({ audit_id }) => audit_id === audit.id).map(viewThemeQuestion),
      drawStep: drawStepOf(draw),
      allocated: { reviews: total("reviews"), withReviewer: total("allocated") },
      createdAt: audit.created_at,
      closedAt: audit.closed_at,
    };
  });
}

export async function viewAudit(
  database: Database,
  actor: SignedInUser,
  auditId: string,
): Promise<AuditView> {
  const [audit] = await viewAudits(database, actor, auditId);
  if (audit === undefined) throw unknownAudit();
  return audit;
}

interface DrawTimes {
  readonly plan_fixed_at: string | null;
  readonly seed_at: string | null;
  readonly drawn_at: string | null;
}

/** The step of the draw that has been reached. */
export function drawStepOf(draw: DrawTimes): Exclude<AuditView["drawStep"], "intet">;
export function drawStepOf(draw: DrawTimes | undefined): AuditView["drawStep"];
export function drawStepOf(draw: DrawTimes | undefined): AuditView["drawStep"] {
  if (draw === undefined) return "intet";
  if (draw.drawn_at !== null) return "trukket";
  if (draw.seed_at !== null) return "froe";
  return draw.plan_fixed_at === null ? "grundlag" : "stoerrelser";
}

const noReviews = { cases: 0, reviews: 0, allocated: 0, submitted: 0 };

/** Anchor cases are work, but not among the cases that a level measures. */
const isOwnCase = sql`review.id not in (select anchor_review.review_id from anchor_review)`;

function countReviews(tx: Tx) {
  return tx
    .selectFrom("review")
    .leftJoin("review_participant", (join) =>
      join.onRef("review_id", "=", "review.id").on("part", "=", "maaler"),
    )
    .select(["audit_id", "level"])
    .select(({ fn }) => [
      sql<number>`count(*) filter (where ${isOwnCase})`.as("cases"),
      fn.countAll<number>().as("reviews"),
      fn.count<number>("review_id").as("allocated"),
      sql<number>`count(*) filter (where status = 'afsluttet' and ${isOwnCase})`.as("submitted"),
    ])
    .where("status", "<>", "udgaaet")
    .groupBy(["audit_id", "level"])
    .execute();
}

function baselineOf(audit: { baseline_audit_id: string | null; baseline_title: string | null }) {
  const { baseline_audit_id: id, baseline_title: title } = audit;
  return id === null || title === null ? null : { id, title };
}

function viewThemeQuestion(row: {
  question_id: string;
  question_version: number;
  definition: unknown;
  levels: number[];
}) {
  const { text } = row.definition as Question;
  return { id: row.question_id, version: row.question_version, text, levels: row.levels };
}
