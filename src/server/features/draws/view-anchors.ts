import type { DrawView } from "#contract/draws";
import type { Tx } from "#server/database/connect";
import { listAnchorCases } from "./anchor-cases.store.ts";
import type { StoredDraw } from "./draws.store.ts";

type AnchorsView = NonNullable<DrawView["anchors"]>;

/** What the user may know of the anchor cases: their number is for all, which they are for the head of quality. */
export async function viewAnchors(
  tx: Tx,
  { id, plan }: Pick<StoredDraw, "id" | "plan">,
): Promise<Omit<AnchorsView, "levels"> | null> {
  if (plan?.anchors == null) return null;
  const from = await tx
    .selectFrom("audit")
    .select(["id", "title"])
    .where("id", "=", plan.anchors.from)
    .executeTakeFirstOrThrow();
  const byCase = new Map<string, AnchorsView["cases"][number]>();
  // Level by level: the deepest stands.
  for (const { position: _, ...row } of await listAnchorCases(tx, id)) byCase.set(row.caseNumber, row);
  return { from, cases: [...byCase.values()] };
}

/** How many were drawn on each planned level; those given up are not counted. Needs the system's transaction. */
export async function countAnchors(
  tx: Tx,
  { id, plan }: Pick<StoredDraw, "id" | "plan">,
): Promise<AnchorsView["levels"]> {
  const rows = await tx
    .selectFrom("anchor_case")
    .select("level")
    .select(({ fn }) => fn.countAll<number>().as("drawn"))
    .where("draw_id", "=", id)
    .where("given_up_at", "is", null)
    .groupBy("level")
    .execute();
  return (plan?.anchors?.levels ?? []).map(({ level, cases }) => ({
    level,
    planned: cases,
    drawn: rows.find((row) => row.level === level)?.drawn ?? 0,
  }));
}
