import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixedClock } from "#kit/clock";
import { openTestPglite } from "../../test/database/open-test-database.ts";
import { buildApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { databaseOn } from "./database/connect.ts";
import { Conflict } from "./errors.ts";
import { problemOf } from "./http/problem-of.ts";

let app: FastifyInstance;
beforeAll(async () => {
  const database = databaseOn(await openTestPglite());
  const config = readConfig({ env: { LOG_LEVEL: "silent" } });
  app = await buildApp({ config, database, clock: fixedClock("2026-01-02T08:00:00Z") });
  app.addHook("onClose", () => database.close());
  app.get("/api/fault", () => {
    throw new Error("Jens Jensen, 010203-1234");
  });
});
afterAll(() => app.close());

describe("errors are RFC 9457 problems with Danish sentences", () => {
  test("wrong input names every field and what is wrong with it", async () => {
    const response = await app.inject({ method: "POST", url: "/api/sign-in/local", payload: { login: " " } });
    expect(response.statusCode).toBe(400);
    expect(response.headers["content-type"]).toContain("application/problem+json");
    expect(response.json()).toMatchObject({
      code: "ugyldigt-input",
      title: "Noget er ikke udfyldt rigtigt",
      errors: [
        { path: "login", message: "Skriv et brugernavn." },
        { path: "password", message: "skal udfyldes" },
      ],
    });
  });

  test("a fault of ours is hidden behind a reference", async () => {
    const response = await app.inject("/api/fault");
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain("Jens");
    expect(response.json().detail).toMatch(/henvisningen [0-9a-f]{8}\./);
  });

  test("an address that is none, and JSON that is none", async () => {
    expect((await app.inject("/api/nothing")).json()).toMatchObject({ status: 404, code: "ukendt-adresse" });
    const headers = { "content-type": "application/json" };
    const broken = await app.inject({ method: "POST", url: "/api/sign-in/local", headers, payload: "{" });
    expect(broken.json()).toMatchObject({ status: 400, detail: expect.stringContaining("gyldig JSON") });
  });

  test("a conflict shows what the other party left", () => {
    expect(problemOf(new Conflict("andet-svar", "En anden har svaret.", { value: "ja" }))).toMatchObject({
      status: 409,
      current: { value: "ja" },
    });
  });
});

describe("a change is asked for from Sagspejl's own pages", () => {
  const rows: [title: string, headers: Record<string, string>, status: number][] = [
    ["the browser says same-origin", { "sec-fetch-site": "same-origin" }, 401],
    ["the browser says cross-site", { "sec-fetch-site": "cross-site" }, 403],
    ["the browser says another host of the same site", { "sec-fetch-site": "same-site" }, 403],
    ["an older browser names our host", { origin: "http://localhost:3000", host: "localhost:3000" }, 401],
    ["an older browser names another host", { origin: "http://evil.example", host: "localhost:3000" }, 403],
    ["a page without an origin", { origin: "null", host: "localhost:3000" }, 403],
    ["a program that says nothing", {}, 401],
  ];
  test.each(rows)("%s", async (_, headers, status) => {
    const payload = { login: "ingen", password: "ikke den rigtige" };
    const response = await app.inject({
      method: "POST",
      url: "/api/sign-in/local",
      headers,
      payload,
      remoteAddress: `10.0.0.${rows.findIndex(([title]) => title === _)}`,
    });
    expect(response.statusCode).toBe(status);
  });
});

test("the OpenAPI 3.1 file shows the endpoints of the contract, and /api can be browsed", async () => {
  const { openapi, paths, components } = (await app.inject("/api/openapi.json")).json();
  expect(openapi).toBe("3.1.0");
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(["/api/me", "/api/users/{userId}", "/api/health"]),
  );
  expect(Object.keys(components.schemas)).toContain("Problem");
  const page = await app.inject("/api/");
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain("swagger-ui");
});

test("the server says that it and its database are well", async () => {
  expect((await app.inject("/api/health")).json()).toEqual({ status: "ok" });
});

test("nothing behind sign-in answers without it", async () => {
  for (const url of ["/api/me", "/api/users", "/api/units"])
    expect((await app.inject(url)).statusCode).toBe(401);
});

test("pages may load from here and nowhere else, and are framed by nobody else", async () => {
  const policy = (await app.inject("/api/health")).headers["content-security-policy"];
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'self'");
});

test("no browser keeps an answer for whoever sits down next", async () => {
  expect((await app.inject("/api/me")).headers["cache-control"]).toBe("no-store");
});
