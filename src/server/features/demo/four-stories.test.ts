import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { QuestionResultView, Results } from "#contract/results";
import { fixedClock } from "#kit/clock";
import { localDate } from "#kit/local-date";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import { type Database, databaseOn } from "#server/database/connect";
import { openTestPglite } from "../../../../test/database/open-test-database.ts";
import { publishModels } from "../catalogue/publish-models.ts";
import { beginSession } from "../sign-in/begin-session.ts";
import { sessionCookie } from "../sign-in/session-cookie.ts";
import { verifyStoredAudit } from "../verification/verify-stored-audit.ts";
import { generateCases } from "./generate-cases.ts";
import { loadCases } from "./load/load-cases.ts";
import { loadClosedAudits } from "./load/load-closed-audits.ts";
import { loadPeople, onlyOne } from "./load/load-people.ts";
import { usualOpenCases } from "./load-demo.ts";

const today = localDate("2026-11-22");

describe("what Eksempelby's two closed audits under barnets lov tell", () => {
  let app: FastifyInstance;
  let database: Database;
  let results: Results;
  let verification: Awaited<ReturnType<typeof verifyStoredAudit>>;
  beforeAll(async () => {
    database = databaseOn(await openTestPglite());
    const session = await loadClosedAuditsOf(database);
    const config = readConfig({ env: { LOG_LEVEL: "silent" } });
    app = await buildApp({ config, database, clock: fixedClock(`${today}T08:00:00Z`) });
    const url = "/api/audits/2025-4/results";
    results = (await app.inject({ url, cookies: { [sessionCookie]: session } })).json<Results>();
    verification = await database.asSystem("test", (tx) => verifyStoredAudit(tx, "2025-4"));
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  const question = (wanted: string): QuestionResultView => {
    const found = results.questions.find(({ id }) => id === wanted);
    if (found === undefined) throw new Error(`${wanted} has no results`);
    return found;
  };

  test("150 and 75 cases, and 48 drawn again on both levels, which nothing else counts", () => {
    expect(results.audit.anchors).toMatchObject({ planned: 48, submitted: 48 });
    const [inAll] = question("IND-06").levels;
    expect(inAll).toMatchObject({ level: 1, n: 150 });
    expect(verification.differences).toEqual([]);
  });

  test("IND-09 is a fall of practice: the anchor cases are read as they were then", () => {
    const { change, split } = question("IND-09");
    expect(change).toMatchObject({ level: 2, verdict: "tilbagegang" });
    expect(change?.difference).toBeLessThan(-0.25);
    expect(split?.changed).toEqual(["praksis"]);
    expect(Math.abs(split?.strictness.value ?? 1)).toBeLessThan(0.1);
  });

  test("UDR-12 falls as far, and the anchor cases with it: only the reading is stricter", () => {
    const { change, split } = question("UDR-12");
    expect(change).toMatchObject({ level: 2, verdict: "tilbagegang" });
    expect(split?.changed).toEqual(["strenghed"]);
    expect(Math.abs(split?.practice.value ?? 1)).toBeLessThan(0.1);
  });

  test("IND-07 falls as far again, and it is the new wording alone: the same cases were asked both", () => {
    const { change, split } = question("IND-07");
    expect(change).toBeNull();
    expect(split?.changed).toEqual(["kriterium"]);
    expect(split?.total.value).toBeLessThan(-0.25);
    expect(split?.criteria?.value).toBeLessThan(-0.25);
    for (const part of [split?.practice, split?.strictness])
      expect(Math.abs(part?.value ?? 1)).toBeLessThan(0.1);
    expect(split).toMatchObject({ anchors: 48, bothWordings: 96 });
  });

  test("IND-06 falls twelve points, which may be chance", () => {
    const { change, split } = question("IND-06");
    expect(change?.difference).toBeCloseTo(-0.12, 5);
    expect(change?.verdict).toBe("ingen-sikker-aendring");
    expect(split?.changed).toEqual([]);
  });

  test("level 1's share of UDR-03 is some twelve points above the corrected one", () => {
    const { corrected } = question("UDR-03");
    expect((corrected?.naive ?? 0) - (corrected?.corrected ?? 0)).toBeCloseTo(0.12, 1);
  });

  test("the levels agree as people do on every question that many cases answer", () => {
    const alike = results.questions.flatMap(({ agreement }) =>
      agreement.flatMap(({ levels, pairs, percentAgreement }) =>
        levels[0] === 1 && levels[1] === 2 && (pairs ?? 0) > 20 ? (percentAgreement ?? []) : [],
      ),
    );
    expect(alike.length).toBeGreaterThan(30);
    expect(Math.min(...alike)).toBeGreaterThan(0.6);
    expect(alike.filter((share) => share < 0.95).length).toBeGreaterThan(alike.length / 2);
  });
});

/** The municipality with its cases and these two audits; gives the session of its head of quality. */
function loadClosedAuditsOf(database: Database): Promise<string> {
  return database.asSystem("test", async (tx) => {
    await publishModels(tx);
    const people = await loadPeople(tx);
    await loadCases(tx, generateCases(usualOpenCases, today), () => {});
    await loadClosedAudits(tx, { today, openCases: usualOpenCases, people }, () => {});
    const head = onlyOne(people, "tilsynsansvarlig");
    return (await beginSession(tx, head.id, `${today}T08:00:00Z`)).token;
  });
}
