import { sql } from "kysely";
import type { DrawPlan } from "#audit/draw/draw-plan";
import type { AnchorTally, WordingTally } from "#audit/results/split-counts";
import type { Tx } from "#server/database/connect";

/** The anchor cases of an audit's draw in force. Needs the system's transaction, or the head of quality's. */
export interface AnchorsOfAudit {
  readonly from: { readonly id: string; readonly title: string };
  readonly levels: readonly {
    readonly level: number;
    readonly planned: number;
    readonly submitted: number;
  }[];
}

/** Null where none were drawn. */
export async function findAnchors(tx: Tx, auditId: string): Promise<AnchorsOfAudit | null> {
  const rows = await tx
    .selectFrom("anchor_review as anchor")
    .innerJoin("review", "review.id", "anchor.review_id")
    .innerJoin("review as earlier", "earlier.id", "earlier_review_id")
    .innerJoin("audit", "audit.id", "earlier.audit_id")
    .innerJoin("draw", "draw.id", "anchor.draw_id")
    .select(["audit.id", "audit.title", "anchor.level", "plan"])
    .select(({ fn }) => [
      fn.countAll<number>().as("drawn"),
      fn.countAll<number>().filterWhere("review.status", "=", "afsluttet").as("submitted"),
    ])
    .where("anchor.audit_id", "=", auditId)
    .groupBy(["audit.id", "audit.title", "anchor.level", "plan"])
    .orderBy("anchor.level")
    .execute();
  const [first] = rows;
  if (first === undefined) return null;
  const sizes = (first.plan as DrawPlan | null)?.anchors?.levels ?? [];
  const levels = rows.map(({ level, drawn, submitted }) => {
    const planned = sizes.find((size) => size.level === level)?.cases ?? drawn;
    return { level, planned, submitted };
  });
  return { from: { id: first.id, title: first.title }, levels };
}

/** Both times' first submitted answers to each question, of the level's submitted anchor cases, now in both wordings: the database counts. */
export async function countAnchorAnswers(
  tx: Tx,
  auditId: string,
  level: number,
): Promise<readonly AnchorTally[]> {
  const pairs = await tx
    .selectFrom("anchor_review as anchor")
    .innerJoin("review", "review.id", "anchor.review_id")
    .select(["anchor.review_id as now", "earlier_review_id as earlier"])
    .where("anchor.audit_id", "=", auditId)
    .where("anchor.level", "=", level)
    .where("review.status", "=", "afsluttet")
    .execute();
  const [now, earlier] = [pairs.map((pair) => pair.now), pairs.map((pair) => pair.earlier)];
  // Ids in arrays: only so does the planner look these reviews' answers up inside the view.
  const { rows } = await sql<AnchorTally>`
    with pair as (select * from unnest(${now}::bigint[], ${earlier}::bigint[]) as pair (now_id, earlier_id)),
    said_now as (
      select review_id, question_id, question_version, value from blind_answer where review_id = any (${now}::bigint[])
      union all
      select review_id, question_id, question_version, value from blind_former_answer
      where review_id = any (${now}::bigint[])),
    said_then as (select * from blind_answer as answer where answer.review_id = any (${earlier}::bigint[]))
    select said_now.question_id as "questionId", said_then.question_version as "versionThen",
      said_now.question_version as "versionNow",
      said_then.value as "valueThen", said_now.value as "valueNow", count(*) as count
    from pair
    join said_now on said_now.review_id = now_id
    join said_then on said_then.review_id = earlier_id and said_then.question_id = said_now.question_id
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(tx);
  return rows;
}

/** The first submitted answers by the former wording and by the audit's own, of the level's submitted cases that were asked both. */
export async function countBothWordings(
  tx: Tx,
  auditId: string,
  level: number,
): Promise<readonly WordingTally[]> {
  const asked = await tx
    .selectFrom("review_asked_twice as asked")
    .innerJoin("review", "review.id", "asked.review_id")
    .select("asked.review_id")
    .where("asked.audit_id", "=", auditId)
    .where("asked.level", "=", level)
    .where("review.status", "=", "afsluttet")
    .execute();
  const reviews = asked.flatMap(({ review_id }) => review_id ?? []);
  const { rows } = await sql<WordingTally>`
    with said_now as (select * from blind_answer where review_id = any (${reviews}::bigint[])),
    said_former as (select * from blind_former_answer where review_id = any (${reviews}::bigint[]))
    select said_former.question_id as "questionId", said_former.value as "valueFormer", said_now.value as "valueNow",
      count(*) as count
    from said_former
    join said_now on said_now.review_id = said_former.review_id and said_now.question_id = said_former.question_id
    group by 1, 2, 3 order by 1, 2, 3`.execute(tx);
  return rows;
}
