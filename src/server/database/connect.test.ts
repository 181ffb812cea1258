import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "../../../test/database/on-both-engines.ts";

const nobody = { id: "00000000-0000-0000-0000-000000000001" };
const whoAmI = sql<{ role: string; user: string | null }>`
  select current_user::text as role, nullif(current_setting('sagspejl.user_id', true), '') as user`;

describeOnBothEngines("the two doors to the database", (open) => {
  test("a user's transaction works as sagspejl_app, and nothing of it is left for the next", async () => {
    const database = await open();
    const inside = await database.asUser(nobody, (tx) => whoAmI.execute(tx));
    const after = await database.asSystem("test", (tx) => whoAmI.execute(tx));
    expect(inside.rows).toEqual([{ role: "sagspejl_app", user: nobody.id }]);
    expect(after.rows).toEqual([{ role: "postgres", user: null }]);
  });

  test("the application's role cannot read password hashes, sessions or links, whatever the code asks", async () => {
    const database = await open();
    for (const question of [
      sql`select password_hash from app_user`,
      sql`select from session`,
      sql`select from one_time_link`,
    ]) {
      await expect(database.asUser(nobody, (tx) => question.execute(tx))).rejects.toMatchObject({
        code: "42501",
      });
    }
  });

  test("a failed transaction leaves nothing behind and does not block the next", async () => {
    const database = await open();
    const failing = database.asSystem("test", async (tx) => {
      await tx.insertInto("unit").values({ id: "nord", name: "Nord" }).execute();
      await tx.insertInto("unit").values({ id: "nord", name: "Nord igen" }).execute();
    });
    await expect(failing).rejects.toMatchObject({ code: "23505", constraint: "unit_pkey" });
    const units = await database.asSystem("test", (tx) => tx.selectFrom("unit").selectAll().execute());
    expect(units).toEqual([]);
  });

  test("transactions asked for at once each get their turn", async () => {
    const database = await open();
    const names = Array.from({ length: 20 }, (_, index) => `enhed-${index}`);
    await Promise.all(
      names.map((id) =>
        database.asSystem("test", (tx) => tx.insertInto("unit").values({ id, name: id }).execute()),
      ),
    );
    const units = await database.asSystem("test", (tx) => tx.selectFrom("unit").select("id").execute());
    expect(units.map((unit) => unit.id).sort()).toEqual([...names].sort());
  });

  test("a transaction inside a transaction is refused instead of waiting for itself", async () => {
    const database = await open();
    const nested = database.asSystem("outer", () => database.asSystem("inner", (tx) => whoAmI.execute(tx)));
    await expect(nested).rejects.toThrow("pass `tx` on");
  });
});
