import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { systemClock } from "#server/system-clock";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { signInAs } from "../../../../test/imports/sign-in-as.ts";

describeOnBothEngines("units", (open) => {
  let database: Database;
  let app: FastifyInstance;
  let cookies: Awaited<ReturnType<typeof signInAs<"administrator" | "head">>>;
  const save = (who: "administrator" | "head", name: string, id?: string) =>
    app.inject({
      method: id === undefined ? "POST" : "PUT",
      url: id === undefined ? "/api/units" : `/api/units/${encodeURIComponent(id)}`,
      payload: { name },
      cookies: cookies[who],
    });
  const names = async () =>
    (await app.inject({ url: "/api/units", cookies: cookies.head })).json<{ name: string }[]>();

  beforeAll(async () => {
    database = await open();
    await database.asSystem("test", (tx) =>
      tx.insertInto("municipality").values({ name: "Prøve Kommune", invented: true }).execute(),
    );
    app = await buildApp({
      config: readConfig({ env: { LOG_LEVEL: "silent" } }),
      database,
      clock: systemClock,
    });
    cookies = await signInAs(app, database, {
      administrator: { role: "administrator" },
      head: { role: "tilsynsansvarlig" },
    });
  });
  afterAll(() => app.close());

  test("the administrator creates a unit, and its id outlives its name, so that case files still find it", async () => {
    expect((await save("administrator", " Enhed Ørsted ")).json()).toEqual({
      id: "Enhed Ørsted",
      name: "Enhed Ørsted",
    });
    expect((await save("administrator", "Enhed Øst", "Enhed Ørsted")).statusCode).toBe(200);
    expect(await names()).toEqual([{ id: "Enhed Ørsted", name: "Enhed Øst" }]);
    const log = await database.asSystem("test", (tx) =>
      tx.selectFrom("change_log").select(["action", "subject"]).execute(),
    );
    expect(log).toEqual([
      { action: "enhed-gemt", subject: "Enhed Ørsted" },
      { action: "enhed-gemt", subject: "Enhed Ørsted" },
    ]);
  });

  test("one word never means two units, neither as a name nor as an id", async () => {
    for (const taken of ["enhed øst", "ENHED ØRSTED"])
      expect((await save("administrator", taken)).json()).toMatchObject({
        status: 409,
        title: "Det findes allerede",
        detail: "Der er allerede en enhed, der hedder Enhed Øst. Vælg et andet navn.",
      });
    expect((await save("administrator", "Enhed Ørsted", "Enhed Ørsted")).statusCode).toBe(200);
  });

  test("a name must be there, and so must the unit that is renamed", async () => {
    expect((await save("administrator", "  ")).json()).toMatchObject({
      errors: [{ path: "name", message: "Skriv enhedens navn." }],
    });
    expect((await save("administrator", "Enhed Ny", "findes-ikke")).statusCode).toBe(404);
  });

  test("nobody else creates or renames units, in the database neither", async () => {
    expect((await save("head", "Enhed Vest")).statusCode).toBe(403);
    expect((await save("head", "Enhed Vest", "Enhed Ørsted")).statusCode).toBe(403);
    const { id } = await database.asSystem("test", (tx) =>
      tx.selectFrom("app_user").select("id").where("login", "=", "head").executeTakeFirstOrThrow(),
    );
    const writing = database.asUser({ id }, (tx) =>
      tx.insertInto("unit").values({ id: "vest", name: "Vest" }).execute(),
    );
    await expect(writing).rejects.toMatchObject({ code: "42501" });
  });
});
