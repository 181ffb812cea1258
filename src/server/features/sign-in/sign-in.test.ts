import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Clock } from "#kit/clock";
import { dayInDenmark } from "#kit/clock";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { offerFirstAdministrator } from "./first-administrator.ts";
import { sessionCookie } from "./session-cookie.ts";

const config = readConfig({ env: { LOG_LEVEL: "silent", PUBLIC_URL: "https://sagspejl.example" } });
const administrator = {
  name: "Ada Admin",
  login: "ada",
  password: "lang adgangskode",
  municipality: "Prøve Kommune",
};

describeOnBothEngines("sign-in", (open) => {
  let database: Database;
  let app: FastifyInstance;
  let now = "2026-01-02T08:00:00Z";
  let callers = 0;
  const clock: Clock = { now: () => now, today: () => dayInDenmark(now) };
  const post = (url: string, payload: object, session?: string) =>
    app.inject({
      method: "POST",
      url,
      payload,
      remoteAddress: `10.1.0.${++callers}`,
      cookies: session ? { [sessionCookie]: session } : {},
    });
  const get = (url: string, session: string) => app.inject({ url, cookies: { [sessionCookie]: session } });
  const sessionOf = (response: Awaited<ReturnType<typeof post>>) =>
    response.cookies.find((cookie) => cookie.name === sessionCookie)?.value ?? "";
  const tokenOf = (url: string) => new URL(url).searchParams.get("token") ?? "";

  beforeAll(async () => {
    database = await open();
    app = await buildApp({ config, database, clock });
  });
  afterAll(() => app.close());

  test("the first administrator comes in by the console's link, once, within a day", async () => {
    const old = await offerFirstAdministrator({ config, database, clock });
    const link = await offerFirstAdministrator({ config, database, clock });
    expect(link?.url).toContain("https://sagspejl.example/velkommen?token=");
    const enter = (url: string) =>
      post("/api/sign-in/first-administrator", { token: tokenOf(url), ...administrator });
    expect((await enter(old?.url ?? "")).statusCode).toBe(404);
    now = "2026-01-03T08:00:00Z";
    expect((await enter(link?.url ?? "")).statusCode).toBe(404);
    const fresh = await offerFirstAdministrator({ config, database, clock });
    const entered = await enter(fresh?.url ?? "");
    expect(entered.json()).toMatchObject({
      name: "Ada Admin",
      roles: [{ role: "administrator", unit: null }],
      municipality: { name: "Prøve Kommune", invented: false },
    });
    expect((await enter(fresh?.url ?? "")).statusCode).toBe(404);
    expect(await offerFirstAdministrator({ config, database, clock })).toBeNull();
  });

  test("a session is a cookie no script reads, of which only the hash is stored", async () => {
    const response = await post("/api/sign-in/local", { login: "ADA", password: administrator.password });
    const cookie = response.cookies.find((each) => each.name === sessionCookie);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", secure: true, path: "/" });
    expect(Buffer.from(cookie?.value ?? "", "base64url")).toHaveLength(32);
    const stored = await database.asSystem("test", (tx) =>
      tx.selectFrom("session").select("token_hash").execute(),
    );
    expect(stored.map((row) => Buffer.from(row.token_hash).toString("base64url"))).not.toContain(
      cookie?.value,
    );
    expect((await get("/api/me", cookie?.value ?? "")).json()).toMatchObject({
      name: "Ada Admin",
      demo: false,
    });
  });

  test("an unknown login and a wrong password get the same answer", async () => {
    const wrong = await post("/api/sign-in/local", { login: "ada", password: "forkert adgangskode" });
    const unknown = await post("/api/sign-in/local", {
      login: "findes-ikke",
      password: "forkert adgangskode",
    });
    expect(wrong.json()).toMatchObject({ status: 401, title: "Brugernavn eller adgangskode er forkert" });
    expect(unknown.json()).toEqual(wrong.json());
  });

  test("two hours away ends a session, and so do twelve hours of work", async () => {
    const signIn = async () =>
      sessionOf(await post("/api/sign-in/local", { login: "ada", password: administrator.password }));
    now = "2026-01-05T08:00:00Z";
    const idle = await signIn();
    const busy = await signIn();
    for (let hour = 9; hour < 20; hour += 1) {
      now = `2026-01-05T${String(hour).padStart(2, "0")}:00:00Z`;
      expect((await get("/api/me", busy)).statusCode).toBe(200);
    }
    expect((await get("/api/me", idle)).statusCode).toBe(401);
    now = "2026-01-05T20:00:00Z";
    expect((await get("/api/me", busy)).statusCode).toBe(401);
  });

  test("signing out ends the session for whoever has the cookie", async () => {
    const session = sessionOf(
      await post("/api/sign-in/local", { login: "ada", password: administrator.password }),
    );
    expect((await post("/api/sign-out", {}, session)).json()).toEqual({ done: true });
    expect((await get("/api/me", session)).statusCode).toBe(401);
  });

  test("users are made, invited, changed and closed by the administrator only", async () => {
    await database.asSystem("test", (tx) =>
      tx.insertInto("unit").values({ id: "nord", name: "Enhed Nord" }).execute(),
    );
    const ada = sessionOf(
      await post("/api/sign-in/local", { login: "ada", password: administrator.password }),
    );
    const input = {
      name: "Bo Bank",
      login: "bo",
      raadgiverCode: null,
      active: true,
      roles: [{ role: "teamleder", unitId: "nord" }],
    };
    const made = await post("/api/users", input, ada);
    expect(made.json()).toMatchObject({
      name: "Bo Bank",
      roles: [{ role: "teamleder", unit: { name: "Enhed Nord" } }],
    });
    expect((await post("/api/users", { ...input, login: "BO" }, ada)).json()).toMatchObject({
      status: 409,
      detail: "Brugernavnet er taget. Vælg et andet.",
    });

    const invitation = await post(`/api/users/${made.json().id}/invitation`, {}, ada);
    const token = tokenOf(invitation.json().url);
    expect((await post("/api/sign-in/invitation", { token, password: "for kort" })).json()).toMatchObject({
      errors: [{ path: "password", message: "Adgangskoden skal være på mindst 12 tegn." }],
    });
    const bo = sessionOf(await post("/api/sign-in/invitation", { token, password: "en lang adgangskode" }));
    expect((await get("/api/me", bo)).json()).toMatchObject({ name: "Bo Bank" });
    expect((await get("/api/users", bo)).statusCode).toBe(403);
    expect((await post("/api/users", { ...input, login: "ny" }, bo)).statusCode).toBe(403);

    const closing = await app.inject({
      method: "PUT",
      url: `/api/users/${made.json().id}`,
      payload: { ...input, active: false },
      cookies: { [sessionCookie]: ada },
    });
    expect(closing.json()).toMatchObject({ active: false });
    expect((await get("/api/me", bo)).statusCode).toBe(401);
  });

  test("the database itself refuses a user who would make themselves administrator", async () => {
    const { id } = await database.asSystem("test", (tx) =>
      tx
        .insertInto("app_user")
        .values({ name: "Eva Ek", login: "eva" })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    const climbing = database.asUser({ id }, (tx) =>
      tx.insertInto("user_role").values({ user_id: id, role: "administrator", unit_id: null }).execute(),
    );
    await expect(climbing).rejects.toMatchObject({ code: "42501" });
  });

  test("nobody picks who to be where the municipality is real; anybody does where it is invented", async () => {
    const people = await database.asSystem("test", (tx) =>
      tx.selectFrom("app_user").select(["id", "name"]).execute(),
    );
    const ada = people.find((person) => person.name === "Ada Admin")?.id;
    expect((await app.inject("/api/sign-in/options")).json()).toMatchObject({
      demoUsers: null,
      awaitsFirstAdministrator: false,
    });
    expect((await post("/api/sign-in/demo", { userId: ada })).statusCode).toBe(403);
    await database.asSystem("test", (tx) => tx.updateTable("municipality").set({ invented: true }).execute());
    expect((await app.inject("/api/sign-in/options")).json()).toMatchObject({
      demoUsers: [{ name: "Ada Admin" }],
    });
    expect((await post("/api/sign-in/demo", { userId: ada })).json()).toMatchObject({
      name: "Ada Admin",
      demo: true,
    });
  });

  test("the eleventh guess within a minute is not heard", async () => {
    const guess = () =>
      app.inject({
        method: "POST",
        url: "/api/sign-in/local",
        payload: { login: "ada", password: "gæt" },
        remoteAddress: "10.9.9.9",
      });
    for (let each = 0; each < 10; each += 1) expect((await guess()).statusCode).toBe(401);
    expect((await guess()).json()).toMatchObject({
      status: 429,
      detail: expect.stringContaining("Vent et minut"),
    });
  });
});
