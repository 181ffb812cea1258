import type { FastifyInstance } from "fastify";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  FigureCase,
  ManagementFigureView,
  ManagementInformation,
  MonthValue,
} from "#contract/management-information";
import { fixedClock } from "#kit/clock";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import { managementFigures } from "#statistics/measures/ledelsesinformation/index";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { type Counts, haendelser, sager, truth } from "../../../../test/fixtures/management-information.ts";
import { createNordAndSyd } from "../../../../test/fixtures/nord-and-syd.ts";
import { oneOfEachRole, type Person } from "../../../../test/fixtures/one-of-each-role.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";
import { signInAs } from "../../../../test/imports/sign-in-as.ts";
import { refreshDuties } from "../duties/refresh-duties.ts";

describeOnBothEngines("ledelsesinformation", (open) => {
  let app: FastifyInstance;
  let cookies: Record<Person, Record<string, string>>;
  const get = (person: Person, path = "") =>
    app.inject({ url: `/api/management-information${path}`, cookies: cookies[person] });
  const read = async (person: Person, query = ""): Promise<ManagementInformation> =>
    (await get(person, `?${query}`)).json();
  /** What each reads of March 2026, figure by figure. */
  const march = new Map<string, ReadonlyMap<string, MonthValue | undefined>>();
  const readMarch = async (person: Person, unit: "nord" | "all") => {
    const { figures } = await read(person, `month=2026-03${unit === "all" ? "" : `&unit=${unit}`}`);
    const whole = figures.filter(({ part }) => part === null);
    march.set(`${person} ${unit}`, new Map(whole.map(({ id, months }) => [id, months.at(-1)])));
  };

  beforeAll(async () => {
    const database = await open();
    const clock = fixedClock("2026-04-15T08:00:00Z");
    await createNordAndSyd(database);
    const [cases, events] = await importTexts(database, [sager, haendelser]);
    expect([cases?.rejections, events?.rejections]).toEqual([[], []]);
    await refreshDuties({ database, clock });
    const config = readConfig({ env: { LOG_LEVEL: "silent", DATA_DIR: "/tmp/sagspejl-test-management" } });
    app = await buildApp({ config, database, clock });
    cookies = await signInAs(app, database, oneOfEachRole);
    await readMarch("teamleder", "nord");
    await readMarch("tilsynsansvarlig", "nord");
    await readMarch("teamleder", "all");
  });
  afterAll(() => app.close());

  test("every figure has a row of truth", () => {
    expect(Object.keys(truth)).toEqual(managementFigures.map(({ id }) => id));
  });

  test.each(Object.keys(truth))("%s in March 2026, by hand", (id) => {
    const [nord, all] = truth[id] ?? [];
    const expected = ([hits, n, value]: Counts = [0, 0, 0]) => ({
      month: "2026-03",
      hits,
      n,
      value,
      notMeasurable: null,
    });
    expect(march.get("teamleder nord")?.get(id)).toEqual(expected(nord));
    expect(march.get("tilsynsansvarlig nord")?.get(id)).toEqual(expected(nord));
    expect(march.get("teamleder all")?.get(id)).toEqual(expected(all));
  });

  test.each(Object.keys(truth))("%s: the cases behind are as many as it counts", async (id) => {
    const [[hits, n]] = truth[id] ?? [[0, 0]];
    const response = await get("teamleder", `/figures/${id}/cases?month=2026-03&unit=nord`);
    const { total, cases }: { total: number; cases: FigureCase[] } = response.json();
    const isMean = id === "aabne-sager-pr-raadgiver";
    expect([cases.filter(({ isHit }) => isHit).length, total]).toEqual([hits, isMean ? hits : n]);
  });

  test("decisions stand by provision, and each part opens its own cases", async () => {
    const { figures } = await read("teamleder", "month=2026-03&unit=nord");
    const parts = figures.filter(({ id }) => id === "afgoerelser-efter-paragraf");
    const last = ({ part, months }: ManagementFigureView) => [part, months.at(-1)?.n];
    expect(parts.map(last)).toEqual([
      [null, 2],
      ["BL § 32", 1],
      ["BL § 46", 1],
    ]);
    const behind = await get(
      "teamleder",
      `/figures/afgoerelser-efter-paragraf/cases?month=2026-03&part=${encodeURIComponent("BL § 46")}`,
    );
    expect(behind.json()).toMatchObject({
      total: 1,
      cases: [{ caseNumber: "n-3", eventId: "d2", date: "2026-03-19" }],
    });
  });

  test("what carries no outcome is a part of its own, the last, and opens its own cases", async () => {
    const { figures } = await read("tilsynsansvarlig", "month=2026-03");
    const parts = figures.filter(({ id }) => id === "screeninger-efter-udfald");
    expect(parts.map(({ part, months }) => [part, ...months.slice(-2).map(({ n }) => n)])).toEqual([
      [null, 1, 1],
      ["undersoegelse", 0, 1],
      ["ikke-oplyst", 1, 0],
    ]);
    const behind = async (month: string) =>
      (
        await get(
          "tilsynsansvarlig",
          `/figures/screeninger-efter-udfald/cases?month=${month}&part=ikke-oplyst`,
        )
      ).json().total;
    expect([await behind("2026-02"), await behind("2026-03")]).toEqual([1, 0]);
  });

  test("without a month it is the last one that is over, with the twelve before; one that has not begun is refused", async () => {
    const { month, latestMonth, figures } = await read("teamleder");
    expect([month, latestMonth]).toEqual(["2026-03", "2026-04"]);
    const months = figures[0]?.months.map((each) => each.month);
    expect([months?.length, months?.[0], months?.at(-1)]).toEqual([13, "2025-03", "2026-03"]);
    expect((await get("teamleder", "?month=2026-05")).statusCode).toBe(422);
    expect((await get("teamleder", "?month=2026-13")).statusCode).toBe(400);
  });

  test("a month in which a needed source was silent says since when, and gives no number", async () => {
    const { figures } = await read("teamleder", "month=2026-04&unit=nord");
    const april = (id: string) => figures.find((figure) => figure.id === id)?.months.at(-1);
    expect(april("screeninger-efter-udfald")).toEqual({
      month: "2026-04",
      value: null,
      hits: 0,
      n: 0,
      notMeasurable: "Ikke målbar siden april 2026: »Screening afsluttet« er sidst leveret 4. marts 2026.",
    });
    expect(april("aabne-sager")).toMatchObject({ value: 4, notMeasurable: null });
    const february = figures.find(({ id }) => id === "tilsynsbesoeg-holdt")?.months.at(-3);
    expect(february).toMatchObject({ month: "2026-02", value: 0, notMeasurable: null });
  });

  describe("who sees what (design rules 9 and 10)", () => {
    const rows: [person: Person, units: string[] | null][] = [
      ["raadgiver", null],
      ["teamleder", ["nord"]],
      ["omraadejurist", null],
      ["omraadechef", ["syd"]],
      ["centerjurist", null],
      ["tilsynsansvarlig", ["nord", "syd"]],
      ["laeser", null],
      ["administrator", null],
    ];
    test.each(rows)("%s leads %j", async (person, units) => {
      const paths = ["", "/file/csv", "/file/xlsx", "/figures/aabne-sager/cases"];
      for (const path of paths) expect((await get(person, path)).statusCode).toBe(units === null ? 403 : 200);
      if (units === null) return;
      expect((await read(person)).units.map(({ id }) => id)).toEqual(units);
      for (const unit of ["nord", "syd"])
        expect((await get(person, `?unit=${unit}`)).statusCode).toBe(units.includes(unit) ? 200 : 404);
    });

    test("a sum over the municipality opens only the cases of one's own unit", async () => {
      const behind = async (person: Person) => (await get(person, "/figures/aabne-sager/cases")).json().total;
      expect(await behind("teamleder")).toBe(4);
      expect(await behind("omraadechef")).toBe(1);
      expect(await behind("tilsynsansvarlig")).toBe(5);
      expect((await get("teamleder", "/figures/findes-ikke/cases")).statusCode).toBe(404);
    });
  });

  test("the files have the page's numbers, and an empty cell with its reason where there is none", async () => {
    const csv = await get("teamleder", "/file/csv?month=2026-04&unit=nord");
    expect(csv.headers["content-disposition"]).toBe(
      'attachment; filename="ledelsesinformation-2026-04-intern.csv"',
    );
    const rows = parseCsv(csv.body, { delimiter: ";" }).map((cells) => cells.map(String));
    const row = (title: string, month: string) =>
      rows.find((cells) => cells[1] === title && cells[4] === month);
    expect(row("Vurderet inden 24 timer", "2026-03")?.slice(3, 9)).toEqual([
      "Enhed Nord",
      "2026-03",
      "0,75",
      "3",
      "4",
      "",
    ]);
    expect(row("Screeninger efter udfald", "2026-04")?.slice(5, 9)).toEqual([
      "",
      "",
      "",
      "Ikke målbar siden april 2026: »Screening afsluttet« er sidst leveret 4. marts 2026.",
    ]);
    const partsOf = (title: string, month: string) =>
      rows.filter((cells) => cells[1] === title && cells[4] === month).map((cells) => cells[2]);
    expect(partsOf("Screeninger efter udfald", "2026-03")).toEqual(["", "Undersøgelse"]);
    const xlsx = await get("teamleder", "/file/xlsx?month=2026-04&unit=nord");
    const { sheets } = await readXlsx(xlsx.rawPayload);
    expect(sheets[0]?.rows.length).toBe(rows.length);
  });
});
