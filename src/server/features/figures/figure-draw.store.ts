import type { FigureView } from "#contract/figures";
import type { Tx } from "#server/database/connect";

/** The draw in force that an audit's numbers rest on, without its seed where that is kept back; null before its cases are drawn. */
export async function findFigureDraw(
  tx: Tx,
  auditId: string,
  withoutSeed: ReadonlySet<string>,
): Promise<FigureView["draw"]> {
  const draw = await tx
    .selectFrom("draw")
    .selectAll()
    .where("audit_id", "=", auditId)
    .where("superseded_at", "is", null)
    .executeTakeFirst();
  if (!draw?.drawn_at || !draw.seed || !draw.seed_at || !draw.plan_fixed_at) return null;
  return {
    number: draw.number,
    frameSize: draw.frame_size,
    frameHash: draw.frame_hash,
    frameBuiltAt: draw.frame_built_at,
    planFixedAt: draw.plan_fixed_at,
    seed: withoutSeed.has(auditId) ? null : draw.seed,
    seedAt: draw.seed_at,
    drawnAt: draw.drawn_at,
    levels: await countDrawn(tx, draw.id),
  };
}

function countDrawn(tx: Tx, drawId: number) {
  return tx
    .selectFrom("drawn_case")
    .select(({ fn }) => ["level", fn.countAll<number>().as("cases")])
    .where("draw_id", "=", drawId)
    .where("replaced_at", "is", null)
    .groupBy("level")
    .orderBy("level")
    .execute();
}
