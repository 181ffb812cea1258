import fc from "fast-check";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "../../../test/database/on-both-engines.ts";
import { copyRows, copyText } from "./copy-rows.ts";

describeOnBothEngines("COPY", (open) => {
  test("what is copied in is what is read back, whatever the text", async () => {
    const database = await open();
    const text = fc.string({ unit: "binary" }).map((each) => each.replaceAll("\0", ""));
    const awkward = ["\\N", "\\.", "a\tb", "line\r\nbreak", "\\", "", "æøå", '{"a":1}', "null"];
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 50 }), async (generated) => {
        const names = [...awkward, ...generated];
        const read = await database.asSystem("test", async (tx) => {
          await tx.deleteFrom("unit").execute();
          const copied = await copyRows(
            tx,
            "unit",
            ["id", "name"],
            names.map((name, index) => [String(index), name]),
          );
          expect(copied).toBe(names.length);
          return tx.selectFrom("unit").selectAll().execute();
        });
        const byNumber = read.sort((a, b) => Number(a.id) - Number(b.id));
        expect(byNumber.map((unit) => unit.name)).toEqual(names);
      }),
      { numRuns: 20 },
    );
  });

  test("nothing, bytes and JSON keep their kind", async () => {
    const database = await open();
    const read = await database.asSystem("test", async (tx) => {
      const user = await tx
        .insertInto("app_user")
        .values({ name: "Bo", login: "bo" })
        .returning("id")
        .executeTakeFirstOrThrow();
      await copyRows(
        tx,
        "change_log",
        ["user_id", "action", "subject", "details"],
        [
          [user.id, "a", "b", { text: 'c\\"d\n' }],
          [null, "a", "b", {}],
        ],
      );
      await copyRows(
        tx,
        "session",
        ["token_hash", "user_id", "expires_at"],
        [[Uint8Array.of(0, 92, 255), user.id, "2026-01-01T00:00:00Z"]],
      );
      const log = await tx.selectFrom("change_log").select(["user_id", "details"]).orderBy("id").execute();
      return { log, sessions: await tx.selectFrom("session").select("token_hash").execute(), user };
    });
    expect(read.log).toEqual([
      { user_id: read.user.id, details: { text: 'c\\"d\n' } },
      { user_id: null, details: {} },
    ]);
    expect(read.sessions).toEqual([{ token_hash: Uint8Array.of(0, 92, 255) }]);
  });

  test("one bad row undoes them all", async () => {
    const database = await open();
    const copying = database.asSystem("test", (tx) =>
      copyRows(
        tx,
        "unit",
        ["id", "name"],
        [
          ["a", "A"],
          ["a", "A"],
        ],
      ),
    );
    await expect(copying).rejects.toMatchObject({ code: "23505" });
    expect(await database.asSystem("test", (tx) => tx.selectFrom("unit").selectAll().execute())).toEqual([]);
  });

  test("rows that end in an error undo those sent before, and the connection goes on", async () => {
    const database = await open();
    const copying = database.asSystem("test", (tx) =>
      copyRows(
        tx,
        "unit",
        ["id", "name"],
        [
          ["a", "A".repeat(100_000)],
          ["b", "B\0"],
        ],
      ),
    );
    await expect(copying).rejects.toThrow("NUL");
    expect(await database.asSystem("test", (tx) => tx.selectFrom("unit").selectAll().execute())).toEqual([]);
  });
});

test("a NUL character, which PostgreSQL cannot hold, is refused before it is sent", () => {
  expect(() => copyText("a\0b")).toThrow("NUL");
});
