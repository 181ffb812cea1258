import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgreementOverTime } from "#contract/agreement-over-time";
import type { Results } from "#contract/results";
import { fixedClock } from "#kit/clock";
import { localDate } from "#kit/local-date";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { newcombeIndependent } from "#statistics/methods/newcombe-independent";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { sessionOfRole } from "../../../../test/fixtures/session-of-role.ts";
import { loadDemo } from "../demo/load-demo.ts";
import { sessionCookie } from "../sign-in/session-cookie.ts";

const now = "2026-11-22T08:00:00Z";
const question = "bfu-afdaekning-og-inddragelse-af-netvaerk";

describeOnBothEngines("agreement from audit to audit", (open) => {
  let database: Database;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await open();
    await loadDemo(database, { openCases: 120, today: localDate("2026-11-22"), onProgress: () => {} });
    app = await buildApp({
      config: readConfig({ env: { LOG_LEVEL: "silent" } }),
      database,
      clock: fixedClock(now),
    });
  });
  afterAll(() => app.close());

  const as = async (role: string, url: string) =>
    app.inject({ url, cookies: { [sessionCookie]: await sessionOfRole(database, role, now) } });
  const overTime = async (role: string, audit: string, id = question) =>
    (await as(role, `/api/audits/${audit}/results/${id}/agreement-over-time`)).json<AgreementOverTime>();
  const agreementIn = async (audit: string) => {
    const { questions } = (await as("tilsynsansvarlig", `/api/audits/${audit}/results`)).json<Results>();
    const { agreement } = questions.find(({ id }) => id === question) ?? {};
    return agreement?.find(({ levels }) => levels.join() === "1,2");
  };

  test("has a point for each audit, as its own results tell, and the change between them", async () => {
    const line = (await overTime("omraadechef", "2018-2")).find(({ levels }) => levels.join() === "1,2");
    expect(line?.points.map(({ auditId }) => auditId)).toEqual(["2017-3", "2018-2"]);
    const [first, second] = line?.points ?? [];
    for (const point of [first, second]) {
      const told = await agreementIn(point?.auditId ?? "");
      expect(point).toMatchObject({
        pairs: told?.pairs,
        agree: told?.agree,
        cohensKappa: told?.cohensKappa,
        cohensKappaInterval95: told?.cohensKappaInterval95,
        warning: told?.warning,
        versionChanged: false,
      });
      expect(told).toMatchObject({ gwetsAC1: point?.gwetsAC, gwetsAC1Interval95: point?.gwetsACInterval95 });
    }
    expect(second?.change?.newcombe95).toEqual(
      newcombeIndependent(
        { yes: first?.agree ?? 0, n: first?.pairs ?? 0 },
        { yes: second?.agree ?? 0, n: second?.pairs ?? 0 },
      ),
    );
  });

  test("knows nothing of audits that came later, or of a question that nobody asked", async () => {
    const points = (await overTime("tilsynsansvarlig", "2017-3")).flatMap((line) => line.points);
    expect(new Set(points.map(({ auditId }) => auditId))).toEqual(new Set(["2017-3"]));
    expect(await overTime("tilsynsansvarlig", "2018-2", "XX-99")).toEqual([]);
    expect(
      (await as("omraadechef", `/api/audits/1900/results/${question}/agreement-over-time`)).statusCode,
    ).toBe(404);
  });

  test("an audit whose levels are open is the head of quality's", async () => {
    const audits = async (role: string) =>
      (await overTime(role, "2026", "IND-01")).flatMap(({ points }) => points.map(({ auditId }) => auditId));
    expect(await audits("tilsynsansvarlig")).toContain("2026");
    expect(await audits("omraadechef")).not.toContain("2026");
  });

  test.each(["laeser", "raadgiver", "administrator"])("%s is not let in", async (role) => {
    const { statusCode } = await as(role, `/api/audits/2018-2/results/${question}/agreement-over-time`);
    expect(statusCode).toBe(403);
  });
});
