import { sql } from "kysely";
import type { DrawPlan } from "#audit/draw/draw-plan";
import { type DrawSteps, noStepTaken } from "#audit/draw/draw-steps";
import type { FrameRow } from "#audit/draw/frame-row";
import type { Replacement } from "#audit/draw/replace-case";
import type { Tx } from "#server/database/connect";
import { logChange } from "../change-log/log-change.ts";

export type StoredDraw = NonNullable<Awaited<ReturnType<typeof findCurrentDraw>>>;

/** The seed, which is null too while the user may not know it: the wall in the database decides. */
export const seedInView = sql<string | null>`seed_of(draw.id)`.as("seed");

/** The audit's draw that counts, as far as it has come; earlier ones are kept beside it. */
export async function findCurrentDraw(tx: Tx, auditId: string) {
  const draw = await tx
    .selectFrom("draw")
    .leftJoin("app_user", "app_user.id", "drawn_by")
    .select(["draw.id", "audit_id", "number", "frame_built_at", "frame_hash", "frame_size", "plan"])
    .select(["plan_fixed_at", seedInView, "seed_at", "seed_origin", "drawn_at", "drawn_by"])
    .select("app_user.name as drawn_by_name")
    .where("audit_id", "=", auditId)
    .where("superseded_at", "is", null)
    .executeTakeFirst();
  return draw === undefined ? null : { ...draw, plan: draw.plan as DrawPlan | null };
}

/** The steps of a stored draw, as the rules of their order see them. */
export function stepsOf(draw: StoredDraw | null): DrawSteps {
  if (draw === null) return noStepTaken;
  const { plan, plan_fixed_at, seed, seed_at, seed_origin } = draw;
  const by = draw.drawn_by ?? "";
  return {
    frame: { at: draw.frame_built_at, by, hash: draw.frame_hash, size: draw.frame_size },
    sizes: plan === null || plan_fixed_at === null ? null : { at: plan_fixed_at, by, plan },
    seed:
      seed === null || seed_at === null
        ? null
        : { at: seed_at, by, text: seed, origin: seed_origin === "kastet" ? "kastet" : "oplyst" },
    reason: null,
  };
}

/** The database's clock: the same for everyone, whatever the server's clock says. */
export async function readDatabaseClock(tx: Tx): Promise<string> {
  const { rows } = await sql<{ at: string }>`select now() as at`.execute(tx);
  return rows[0]?.at ?? "";
}

/** Sets a draw aside for good; it stays in the log with its reason. */
export async function supersedeDraw(tx: Tx, drawId: number, reason: string): Promise<void> {
  await tx
    .updateTable("draw")
    .set({ superseded_at: sql<string>`now()`, reason })
    .where("id", "=", drawId)
    .execute();
}

/** Opens the audit's next draw, whose frame is about to be written, and gives its id. */
export async function insertDraw(tx: Tx, auditId: string): Promise<number> {
  const { id } = await tx
    .insertInto("draw")
    .values(({ selectFrom }) => ({
      audit_id: auditId,
      number: selectFrom("draw")
        .select(sql<number>`coalesce(max(number), 0) + 1`.as("next"))
        .where("audit_id", "=", auditId),
      frame_hash: "",
      frame_size: 0,
    }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The cases that can be drawn. Throws when the user does not see all of them: half a frame draws a wrong sample. */
export async function loadFrame(tx: Tx, draw: Pick<StoredDraw, "id" | "frame_size">): Promise<FrameRow[]> {
  const rows = await tx
    .selectFrom("frame_case")
    .select(["case_number", "stratum", "unit_id", "raadgiver"])
    .where("draw_id", "=", draw.id)
    .where("stratum", "is not", null)
    .orderBy("case_number")
    .execute();
  if (rows.length !== draw.frame_size)
    throw new Error(`the frame has ${draw.frame_size} cases, and ${rows.length} of them are seen`);
  return rows.map(({ case_number, stratum, unit_id, raadgiver }) => ({
    caseNumber: case_number,
    stratum: stratum ?? "",
    unit: unit_id,
    raadgiver,
  }));
}

/** The replacement log so far, as the draw's rules read it. */
export async function loadReplacements(tx: Tx, drawId: number): Promise<Replacement[]> {
  const rows = await tx
    .selectFrom("replacement")
    .select(["case_number", "reason"])
    .where("draw_id", "=", drawId)
    .orderBy("id")
    .execute();
  return rows.map(({ case_number, reason }) => ({ caseNumber: case_number, reason }));
}

/** Writes down who took a step of the draw. */
export async function logDrawStep(
  tx: Tx,
  userId: string,
  action:
    | "grundlag-bygget"
    | "stoerrelser-laast"
    | "froe-sat"
    | "sager-trukket"
    | "sag-udskiftet"
    | "ankersag-opgivet",
  auditId: string,
  details: object,
): Promise<void> {
  await logChange(tx, { by: userId, action, subject: auditId, details });
}
