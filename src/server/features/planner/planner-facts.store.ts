import { sql } from "kysely";
import type { PlannerFacts } from "#contract/planner";
import type { Tx } from "#server/database/connect";

/** The frame built last under the model, by stratum; null when there is none. */
export async function findLastFrame(tx: Tx, modelId: string): Promise<PlannerFacts["frame"]> {
  const draw = await tx
    .selectFrom("draw")
    .innerJoin("audit", "audit.id", "audit_id")
    .select(["draw.id as drawId", "audit.id", "audit.title as name", "frame_built_at as builtAt"])
    .where("model_id", "=", modelId)
    .where("superseded_at", "is", null)
    .orderBy("frame_built_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (draw === undefined) return null;
  const { drawId, builtAt, ...audit } = draw;
  const rows = await tx
    .selectFrom("frame_case")
    .select(({ fn }) => ["stratum", fn.countAll<number>().as("cases")])
    .where("draw_id", "=", drawId)
    .where("stratum", "is not", null)
    .groupBy("stratum")
    .execute();
  return { audit, builtAt, strata: rows.map(({ stratum, cases }) => ({ stratum: stratum ?? "", cases })) };
}

/** The audit under the model that was closed last, with the cases its levels answered for; of a historical one the largest N. */
export async function findClosedCases(tx: Tx, modelId: string): Promise<PlannerFacts["baseline"]> {
  const audit = await tx
    .selectFrom("audit")
    .select(["id", "title as name"])
    .where("model_id", "=", modelId)
    .where("status", "=", "lukket")
    .orderBy("closed_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (audit === undefined) return null;
  const { rows } = await sql<{ level: number; cases: number }>`
    select level, max(cases)::int as cases from (
      select level, count(*) as cases from review
      where audit_id = ${audit.id} and status = 'afsluttet' and id not in (select review_id from anchor_review)
      group by level
      union all
      select level, sum(count) from published_count where audit_id = ${audit.id} group by level, question_id
    ) as answered group by level order by level`.execute(tx);
  return { audit, levels: rows };
}

/** A pause longer than this, in seconds, is something else than reviewing. */
const longestPause = 600;
/** With fewer reviews a median could be one person's pace (design rule 10). */
const fewestReviews = 5;

/** Median minutes that a submitted review took from its first answer to its last, and each answer in it, by level; answers from files have no pace. */
export async function measureMinutes(tx: Tx, modelId: string): Promise<PlannerFacts["minutes"]> {
  const { rows } = await sql<PlannerFacts["minutes"][number]>`
    with gap as (
      select review.id, review.level,
        extract(epoch from answered_at - lag(answered_at) over (partition by review.id order by answered_at)) as seconds
      from answer
      join review on review.id = answer.review_id
      join audit on audit.id = review.audit_id
      where audit.model_id = ${modelId} and review.status = 'afsluttet' and not answer.imported
        and answered_at <= review.submitted_at),
    spent as (
      select id, level, sum(seconds) / 60.0 as minutes, avg(seconds) / 60.0 as per_answer
      from gap where seconds <= ${longestPause} group by id, level)
    select level, percentile_cont(0.5) within group (order by minutes)::float8 as median,
      percentile_cont(0.5) within group (order by per_answer)::float8 as "perAnswer", count(*)::int as reviews
    from spent where minutes > 0 group by level having count(*) >= ${fewestReviews} order by level`.execute(
    tx,
  );
  return rows;
}
