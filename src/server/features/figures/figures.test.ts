import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FigureView, figureSchema } from "#contract/figures";
import { reportSchema } from "#contract/reports";
import { type Results, resultsSchema } from "#contract/results";
import { fixedClock } from "#kit/clock";
import { localDate } from "#kit/local-date";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { signInAs } from "../../../../test/imports/sign-in-as.ts";
import { loadDemo } from "../demo/load-demo.ts";

const config = readConfig({ env: { LOG_LEVEL: "silent", DEMO: "1" } });
const people = {
  tilsynsansvarlig: { role: "tilsynsansvarlig" },
  laeser: { role: "laeser" },
  administrator: { role: "administrator" },
} as const;
type Cookies = Record<string, string>;

describeOnBothEngines("where the numbers of 2018 come from", (open) => {
  let app: FastifyInstance;
  let cookies: Record<keyof typeof people, Cookies>;
  let results: Results;
  const get = (url: string, who: Cookies) => app.inject({ url, cookies: who });
  const figureUrl = (id: string, query = "") =>
    `/api/audits/2018-2/figures/${encodeURIComponent(id)}${query}`;
  const read = async (id: string, who = cookies.tilsynsansvarlig, query = ""): Promise<FigureView> =>
    figureSchema.parse((await get(figureUrl(id, query), who)).json());
  const count = ({ counts }: FigureView, label: RegExp) => counts.find((one) => label.test(one.label))?.count;

  beforeAll(async () => {
    const database = await open();
    await loadDemo(database, { openCases: 60, today: localDate("2026-11-22"), onProgress: () => {} });
    app = await buildApp({ config, database, clock: fixedClock("2026-11-22T10:00:00Z") });
    cookies = await signInAs(app, database, people);
    results = resultsSchema.parse((await get("/api/audits/2018-2/results", cookies.tilsynsansvarlig)).json());
  }, 180_000);
  afterAll(() => app.close());

  const network = "bfu-afdaekning-og-inddragelse-af-netvaerk";

  test("a share: 8 of 18, with Wilson's interval, its criterion's hash and the seed of its draw", async () => {
    const figure = await read(`spoergsmaal:${network}:niveau-2`);
    expect(figure.value).toBe("8 / 18 = 44,4 %");
    expect(figure.sentence).toMatch(/niveau 2: 8 \/ 18 = 44,4 %, 95 %-interval fra 24,6 % til 66,3 %\.$/);
    expect([count(figure, /^Ja \(/), count(figure, /^Nej$/), count(figure, /nævneren/)]).toEqual([8, 10, 18]);
    expect(figure.measure?.id).toBe("andel-ja");
    expect(figure.question).toMatchObject({ id: network, version: 1 });
    expect(figure.question?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(figure.draw).toMatchObject({ number: 1, frameHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(figure.draw?.seed).not.toBe("");
    expect(figure.answers).toEqual({ questionId: network, level: 2 });
    expect(figure.reference).toBe(`2018-2/spoergsmaal:${network}:niveau-2`);
  });

  test("a part of the municipality: the filter is in the words, in the reference and in the counts", async () => {
    const unit = results.filters.units[0];
    const query = `?unit=${unit?.id}`;
    const figure = await read(`spoergsmaal:${network}:niveau-1`, cookies.tilsynsansvarlig, query);
    expect(figure.filter).toEqual([`Enhed: ${unit?.name}`]);
    expect(figure.reference).toContain(`?enhed=${unit?.id}`);
    const of = resultsSchema
      .parse((await get(`/api/audits/2018-2/results${query}`, cookies.tilsynsansvarlig)).json())
      .questions.find(({ id }) => id === network)
      ?.levels.find(({ level }) => level === 1);
    expect(count(figure, /nævneren/)).toBe(of?.n);
  });

  test("a change is the difference of two divisions, each a number of its own audit", async () => {
    const figure = await read(`aendring:${network}`);
    expect(figure.arithmetic[0]).toMatch(/^8\/18 − 13\/18 = 44,4 % − 72,2 % = −27,8 procentpoint$/);
    expect(figure.sentence).toContain("ingen sikker ændring");
    expect(figure.counts.map(({ figure: own }) => own?.auditId)).toEqual([
      "2017-3",
      "2017-3",
      "2018-2",
      "2018-2",
    ]);
  });

  test("agreement: the cases alike are the sum of its parts", async () => {
    const met = results.questions.find(({ agreement }) => agreement.some(({ pairs }) => pairs > 0));
    const agreement = met?.agreement.find(({ pairs }) => pairs > 0);
    const figure = await read(`enighed:${met?.id}:${agreement?.levels.join("-")}`);
    expect(figure.counts.slice(0, 2).reduce((sum, one) => sum + (one.count ?? 0), 0)).toBe(agreement?.agree);
    expect(figure.value).toContain(`${agreement?.agree} / ${agreement?.pairs} = `);
  });

  test("a landmark's sum is the sum of its questions", async () => {
    const landmark = results.landmarks.find(({ theme }) => !theme);
    const figure = await read(`pejlemaerke:${landmark?.id}`);
    const parts = figure.counts.filter((one) => one.figure !== null);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.reduce((sum, one) => sum + (one.count ?? 0), 0)).toBe(count(figure, /tælleren/));
  });

  test("a number of the draw is of the whole municipality, whatever unit is chosen", async () => {
    const figure = await read(
      "udtraek:grundlag",
      cookies.tilsynsansvarlig,
      `?unit=${results.filters.units[0]?.id}`,
    );
    expect(figure.value).toBe("829");
    expect(figure.reference).toBe("2018-2/udtraek:grundlag");
  });

  test("every number of the results carries its id, and the id opens that very number", async () => {
    const asked = results.questions.find(({ id }) => id === network);
    const level = asked?.levels.find((one) => one.level === 2);
    expect(level?.id).toBe(`spoergsmaal:${network}:niveau-2`);
    expect(asked?.change?.id).toBe(`aendring:${network}:niveau-2`);
    expect(asked?.changes[0]?.baseline.id).toBe(
      `baseline:${network}:niveau-${asked?.changes[0]?.baseline.level}`,
    );
    for (const { levels, agreement, corrected, reported, changes } of results.questions) {
      const numbers = [...levels, ...agreement, corrected, reported, ...changes.map(({ change }) => change)];
      for (const one of numbers) if (one !== null) expect(one.id).toMatch(/^[a-z-]+:/);
    }
  });

  test("every number that the report prints can be opened, by its writer and by a reader", async () => {
    for (const who of [cookies.tilsynsansvarlig, cookies.laeser]) {
      const report = reportSchema.parse((await get("/api/audits/2018-2/report", who)).json());
      const ids = new Set(JSON.stringify(report).match(/(?<="figureId":")[^"]+/g));
      expect(ids.size).toBeGreaterThan(40);
      const families = new Map([...ids].map((id) => [id.replace(/:.*?(:|$)/, ":"), id]));
      for (const id of families.values()) expect((await get(figureUrl(id), who)).statusCode, id).toBe(200);
    }
  }, 60_000);

  describe("a hidden number stays hidden (design rule 9)", () => {
    test("a reader sees neither a small count nor its parts, and no answers", async () => {
      const small = results.questions.find(({ levels }) =>
        levels.some((one) => one.level === 2 && one.suppressed && (one.n ?? 0) > 0),
      );
      const figure = await read(`spoergsmaal:${small?.id}:niveau-2`, cookies.laeser);
      expect(figure.value).toBeNull();
      expect(figure.counts.every((one) => one.count === null)).toBe(true);
      expect(figure.arithmetic).toEqual([]);
      expect(figure.answers).toBeNull();
      expect(JSON.stringify(figure)).not.toContain("statistics");
    });

    test("what a reader may not divide by is refused here too", async () => {
      const answer = await get(figureUrl("udtraek:grundlag", "?area=udsat"), cookies.laeser);
      expect(answer.statusCode).toBe(403);
    });

    test("one without a part in audits is refused", async () => {
      expect((await get(figureUrl("udtraek:grundlag"), cookies.administrator)).statusCode).toBe(403);
    });
  });

  test.each([
    ["spoergsmaal:FINDES-IKKE:niveau-2", "spørgsmålet er ikke stillet, eller svarene kan ikke give det tal"],
    ["deling:IND-06:praksis", "Tilsynet har ikke et tal med id’et »deling:IND-06:praksis«, for"],
    ["hvad-som-helst", "»hvad-som-helst« er ikke et tals id. Et id ser ud som"],
  ])("»%s« is unknown, in Danish", async (id, words) => {
    const answer = await get(figureUrl(id), cookies.tilsynsansvarlig);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: "ukendt-tal", detail: expect.stringContaining(words) });
  });
});
