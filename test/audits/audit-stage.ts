import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll } from "vitest";
import type { Role } from "#audit/roles";
import { fixedClock } from "#kit/clock";
import { localDate } from "#kit/local-date";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { loadDemo } from "#server/features/demo/load-demo";
import { createSession } from "#server/features/sign-in/session.store";
import { sessionCookie } from "#server/features/sign-in/session-cookie";
import type { OpenDatabase } from "../database/on-both-engines.ts";

export const now = "2026-11-22T08:00:00Z";
export const period = { from: "2025-01-01", to: "2025-12-31" };
/** The audit that the tests plan. */
export const audit = {
  id: "proeve",
  title: "Prøvetilsyn",
  modelId: "barnets-lov-2025",
  modelVersion: 1,
  periods: { "§ 32": period, "§ 30": period, "§§ 46-47": { from: "2024-01-01", to: "2025-12-31" } },
  baselineAuditId: "2018-2",
  themeQuestions: [
    { id: "TEM-BIS-01", version: 1, levels: [1, 2] },
    { id: "TEM-BIS-02", version: 1, levels: [1] },
  ],
};
export const plan = {
  levels: [
    { level: 1, strata: { "§§ 46-47": 3, "§ 32": 8, "§ 30": 4 } },
    { level: 2, strata: { "§§ 46-47": 1, "§ 32": 4, "§ 30": 2 } },
  ],
  maxPerCaseworker: null,
  exclude: [],
};
export const base = "/api/audits/proeve";

type Method = "GET" | "POST" | "PUT";

interface Answer {
  readonly status: number;
  /** Whatever JSON came: the tests say what they expect of it. */
  // biome-ignore lint/suspicious/noExplicitAny: as Fastify's own response.json() types it.
  readonly body: any;
}

export interface AuditStage {
  readonly database: Database;
  /** Asks the API as the first person who holds the role. */
  ask(role: Role, method: Method, url: string, payload?: object): Promise<Answer>;
  /** The same as the head of quality. */
  head(method: Method, url: string, payload?: object): Promise<Answer>;
}

/** A small Eksempelby behind the API, opened before the tests of one engine and closed after them. */
export function setAuditStage(open: OpenDatabase): AuditStage {
  let database: Database;
  let app: FastifyInstance;
  const sessions = new Map<Role, string>();
  beforeAll(async () => {
    database = await open();
    await loadDemo(database, { openCases: 400, today: localDate("2026-11-22"), onProgress: () => {} });
    const config = readConfig({ env: { LOG_LEVEL: "silent", DATA_DIR: "/tmp/sagspejl-test-audits" } });
    app = await buildApp({ config, database, clock: fixedClock(now) });
    await database.asSystem("test", async (tx) => {
      const held = await tx.selectFrom("user_role").select(["user_id", "role"]).orderBy("user_id").execute();
      for (const { user_id, role } of held)
        if (!sessions.has(role as Role)) sessions.set(role as Role, await createSession(tx, user_id, now));
    });
  });
  afterAll(() => app.close());
  const ask: AuditStage["ask"] = async (role, method, url, payload) => {
    const cookies = { [sessionCookie]: sessions.get(role) ?? "" };
    const response = await app.inject({ method, url, cookies, ...(payload && { payload }) });
    return { status: response.statusCode, body: response.json() };
  };
  return {
    get database() {
      return database;
    },
    ask,
    head: (method, url, payload) => ask("tilsynsansvarlig", method, url, payload),
  };
}
