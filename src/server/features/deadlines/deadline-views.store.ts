import { type DeadlineSavedView, deadlineFilterSchema } from "#contract/deadlines";
import type { Tx } from "#server/database/connect";

/** The user's own saved views, by name. A filter from an older version that no longer holds is read as none. */
export async function listViews(tx: Tx): Promise<DeadlineSavedView[]> {
  const rows = await tx.selectFrom("deadline_view").select(["id", "name", "filter"]).execute();
  return rows
    .map(({ id, name, filter }) => ({
      id,
      name,
      filter: deadlineFilterSchema.catch({ sort: "frist" }).parse(filter),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "da"));
}

/** The same name again takes the place of the old one. */
export async function saveView(
  tx: Tx,
  userId: string,
  { name, filter }: Omit<DeadlineSavedView, "id">,
): Promise<DeadlineSavedView> {
  await tx.deleteFrom("deadline_view").where("name", "=", name).execute();
  const { id } = await tx
    .insertInto("deadline_view")
    .values({ user_id: userId, name, filter: JSON.stringify(filter) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { id, name, filter };
}

export async function deleteView(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom("deadline_view").where("id", "=", id).execute();
}
