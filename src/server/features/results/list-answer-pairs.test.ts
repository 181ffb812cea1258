import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AnswerPairs, anyMeasured, anySetAside } from "#contract/answer-pairs";
import type { AgreementView, Results } from "#contract/results";
import { fixedClock } from "#kit/clock";
import { localDate } from "#kit/local-date";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { sessionOfRole } from "../../../../test/fixtures/session-of-role.ts";
import { loadDemo } from "../demo/load-demo.ts";
import { sessionCookie } from "../sign-in/session-cookie.ts";

const now = "2026-11-22T08:00:00Z";
const question = "bfu-afdaekning-og-inddragelse-af-netvaerk";
const results = "/api/audits/2018-2/results";
const cells = [
  ["ja", "ja", "bothYes"],
  ["ja", "nej", "onlyFirstYes"],
  ["nej", "ja", "onlySecondYes"],
  ["nej", "nej", "bothNo"],
] as const;

describeOnBothEngines("the cases behind a cell of the agreement", (open) => {
  let database: Database;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await open();
    await loadDemo(database, { openCases: 120, today: localDate("2026-11-22"), onProgress: () => {} });
    const config = readConfig({ env: { LOG_LEVEL: "silent" } });
    app = await buildApp({ config, database, clock: fixedClock(now) });
  });
  afterAll(() => app.close());

  const as = async (role: string, url: string) =>
    app.inject({ url, cookies: { [sessionCookie]: await sessionOfRole(database, role, now) } });
  const pairsAs = async (role: string, first: string, second: string) => {
    const cell = `first=1&second=2&firstValue=${first}&secondValue=${second}`;
    return (await as(role, `${results}/${question}/pairs?${cell}`)).json<AnswerPairs>();
  };

  test.each(cells)(
    "%s on level 1 and %s on level 2 are as many as the agreement says",
    async (one, other, count) => {
      const { questions } = (await as("tilsynsansvarlig", results)).json<Results>();
      const { agreement } = questions.find(({ id }) => id === question) ?? {};
      const counted = agreement?.find(({ levels }) => levels.join() === "1,2");
      const { total, pairs } = await pairsAs("tilsynsansvarlig", one, other);
      expect(counted).toMatchObject({ [count]: total });
      expect(pairs).toHaveLength(total);
      for (const { first, second } of pairs) {
        expect([first.value, second.value]).toEqual([one, other]);
        expect(first.reviewId).not.toBe(second.reviewId);
      }
    },
  );

  test("a unit's leader sees those of the unit, and how many there are in all", async () => {
    const all = await pairsAs("tilsynsansvarlig", "nej", "nej");
    const own = await pairsAs("teamleder", "nej", "nej");
    expect(own.total).toBe(all.total);
    expect(own.pairs.length).toBeLessThan(all.pairs.length);
    expect(new Set(own.pairs.map(({ unit }) => unit)).size).toBeLessThanOrEqual(1);
  });

  describe("of an audit with level 0 and answers that are set aside", () => {
    const pairsOf = async (id: string, levels: string, values: readonly string[]) => {
      const [first, second] = levels.split(",");
      const cell = `first=${first}&second=${second}&firstValue=${values[0]}&secondValue=${values[1]}`;
      const url = `/api/audits/2026/results/${id}/pairs?${cell}`;
      return (await as("tilsynsansvarlig", url)).json<AnswerPairs>();
    };
    /** The first question whose agreement of the two levels is as wanted. */
    const findAgreement = async (levels: string, isWanted: (one: AgreementView) => boolean) => {
      const { questions } = (await as("tilsynsansvarlig", "/api/audits/2026/results")).json<Results>();
      const found = questions.flatMap(({ id, agreement }) =>
        agreement.filter((one) => one.levels.join() === levels && isWanted(one)).map((one) => ({ id, one })),
      );
      if (found[0] === undefined) throw new Error("no such agreement in the example");
      return found[0];
    };

    test.each([
      ["1,2", "setAsideByBoth"],
      ["0,1", "setAsideBySecond"],
    ] as const)(
      "levels %s: any answer that is set aside is one of those left out (%s)",
      async (levels, some) => {
        const { id, one } = await findAgreement(levels, (found) => found[some] > 0);
        const total = async (...values: string[]) => (await pairsOf(id, levels, values)).total;
        expect(await total(anySetAside, anyMeasured)).toBe(one.setAsideByFirst);
        expect(await total(anyMeasured, anySetAside)).toBe(one.setAsideBySecond);
        expect(await total(anySetAside, anySetAside)).toBe(one.setAsideByBoth);
        expect(await total(anyMeasured, anyMeasured)).toBe(one.pairs);
      },
    );

    test("the dates beside the first answer saved, with what they say", async () => {
      const { id, one } = await findAgreement(
        "0,1",
        (dates) => "bothYes" in dates && dates.onlyFirstYes + dates.onlySecondYes > 0,
      );
      for (const [ofDates, ofPerson, count] of cells) {
        const { total, pairs } = await pairsOf(id, "0,1", [ofDates, ofPerson]);
        expect(one).toMatchObject({ [count]: total });
        expect(pairs).toHaveLength(total);
        for (const { first, second } of pairs) {
          expect(first).toMatchObject({ value: ofDates, by: "Datoerne", reviewId: null });
          expect(first.remark).not.toBe("");
          expect(second.value).toBe(ofPerson);
        }
      }
    });

    test("while a level is open, what the dates say of a case is told to nobody but the head of quality", async () => {
      const url = "/api/audits/2026/results/OPF-01/pairs?first=0&second=1&firstValue=ja&secondValue=ja";
      expect((await as("omraadechef", url)).json()).toEqual({ total: 0, pairs: [] });
    });
  });

  test.each(["laeser", "raadgiver", "administrator"])("%s is not let in", async (role) => {
    const cell = "first=1&second=2&firstValue=ja&secondValue=ja";
    expect((await as(role, `${results}/${question}/pairs?${cell}`)).statusCode).toBe(403);
  });

  test("of a level that is still open, nothing is told but to the head of quality", async () => {
    const url = "/api/audits/2026/results/IND-01/pairs?first=1&second=2&firstValue=ja&secondValue=ja";
    expect((await as("omraadechef", url)).json()).toEqual({ total: 0, pairs: [] });
  });
});
