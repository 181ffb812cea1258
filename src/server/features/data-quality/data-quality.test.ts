import type { FastifyInstance } from "fastify";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DataQuality, QualityFindingView } from "#contract/data-quality";
import { fixedClock } from "#kit/clock";
import { qualityRules } from "#law/quality/index";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { managementFigures } from "#statistics/measures/ledelsesinformation/index";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { oneOfEachRole, type Person } from "../../../../test/fixtures/one-of-each-role.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";
import { signInAs } from "../../../../test/imports/sign-in-as.ts";
import { refreshDuties } from "../duties/refresh-duties.ts";

const sager = `sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet;lukket
n-1;Barn A;2015-06-01;nord;r1;udsat;2024-06-01;
n-2;Barn B;2015-06-01;nord;r2;udsat;2024-06-01;
n-3;Barn C;2025-09-01;nord;r1;udsat;2025-06-01;
s-1;Barn D;2015-06-01;syd;r3;udsat;2024-06-01;`;

// n-1: a follow-up after the end, twice; n-2: a conversation that says nothing; n-3: decided before birth; s-1: in order.
const haendelser = `sagsnummer;id;type;tidspunkt;paragraf;vedroerer;udfald;person
n-1;d1;afgoerelse;2025-01-10;BL § 32;;;
n-1;i1;indsats-ivaerksat;2025-01-15;BL § 32;d1;;
n-1;e1;indsats-ophoert;2025-06-01;;i1;;
n-1;o1;opfoelgning-holdt;2025-06-02;;i1;;
n-1;o2;opfoelgning-holdt;2025-08-02;;i1;;
n-2;c1;samtale-med-barn;2025-03-01;;;;
n-3;d1;afgoerelse;2025-08-31;BL § 32;;;
s-1;d1;afgoerelse;2025-01-10;BL § 32;;;`;

test("the figures that a rule names are figures of ledelsesinformation", () => {
  const known = new Set(managementFigures.map(({ id }) => id));
  expect(qualityRules.flatMap(({ figures }) => figures).filter((id) => !known.has(id))).toEqual([]);
});

describeOnBothEngines("datakvalitet", (open) => {
  let app: FastifyInstance;
  let database: Database;
  let cookies: Record<Person, Record<string, string>>;
  const get = (person: Person, path = "") =>
    app.inject({ url: `/api/data-quality${path}`, cookies: cookies[person] });
  const read = async (person: Person, query = ""): Promise<DataQuality> =>
    (await get(person, `?${query}`)).json();
  const findings = async (person: Person, rule: string, query = "") => {
    const found = (await get(person, `/rules/${rule}/findings?${query}`)).json();
    return found as { total: number; findings: QualityFindingView[] };
  };
  const refreshOn = (day: string) => refreshDuties({ database, clock: fixedClock(`${day}T08:00:00Z`) });
  const write = (work: string) => database.asSystem("test", (tx) => sql.raw(work).execute(tx));

  beforeAll(async () => {
    database = await open();
    await database.asSystem("test", async (tx) => {
      await tx.insertInto("municipality").values({ name: "Prøve", invented: true }).execute();
      const units = ["nord", "syd"].map((id) => ({ id, name: `Enhed ${id}` }));
      await tx.insertInto("unit").values(units).execute();
    });
    const imported = await importTexts(database, [sager, haendelser]);
    expect(imported.flatMap(({ rejections }) => rejections)).toEqual([]);
    await refreshOn("2026-04-01");
    await refreshOn("2026-04-06");
    const config = readConfig({ env: { LOG_LEVEL: "silent", DATA_DIR: "/tmp/sagspejl-test-data-quality" } });
    app = await buildApp({ config, database, clock: fixedClock("2026-04-15T08:00:00Z") });
    cookies = await signInAs(app, database, oneOfEachRole);
    // The first of the two follow-ups is put right on the 15th.
    await write("update case_event set occurred_on = '2025-06-01' where event_id = 'o1'");
    await refreshOn("2026-04-15");
  });
  afterAll(() => app.close());

  test("counts stand by the week, of how many cases: what was put right today was still wrong last week", async () => {
    const { all, rules, unit, units } = await read("teamleder");
    expect([unit, units.map(({ id }) => id)]).toEqual([null, ["nord"]]);
    expect(all.weeks).toEqual([
      { day: "2026-04-01", findings: 4, cases: 3, ofCases: 3 },
      { day: "2026-04-06", findings: 4, cases: 3, ofCases: 3 },
      { day: "2026-04-15", findings: 3, cases: 3, ofCases: 3 },
    ]);
    expect(rules.map(({ id }) => id)).toEqual(qualityRules.map(({ id }) => id));
    const afterEnd = rules.find(({ id }) => id === "opfoelgning-efter-ophoer");
    expect(afterEnd?.weeks.map((week) => [week.findings, week.cases])).toEqual([
      [2, 1],
      [2, 1],
      [1, 1],
    ]);
    expect(afterEnd?.latest).toEqual({ day: "2026-04-15", findings: 1, cases: 1, ofCases: 3 });
    const clean = rules.find(({ id }) => id === "haendelse-i-fremtiden");
    expect(clean?.latest).toEqual({ day: "2026-04-15", findings: 0, cases: 0, ofCases: 3 });
  });

  test("of one week it is the last count, and of one day the last too", async () => {
    await write("update case_event set udfald = 'alene' where event_id = 'c1'");
    await refreshOn("2026-04-15");
    const { all } = await read("tilsynsansvarlig", "unit=nord");
    expect(all.weeks.map(({ day, findings: found }) => [day, found])).toEqual([
      ["2026-04-01", 4],
      ["2026-04-06", 4],
      ["2026-04-15", 2],
    ]);
    await write("update case_event set udfald = null where event_id = 'c1'");
    await refreshOn("2026-04-15");
  });

  test("a day on which nothing changes is counted all the same, once", async () => {
    await refreshOn("2026-04-20");
    await refreshOn("2026-04-20");
    const counted = await database.asSystem("test", (tx) =>
      tx.selectFrom("data_quality_count").select("rule").where("day", "=", "2026-04-20").execute(),
    );
    expect(counted.length).toBe(2 * (qualityRules.length + 1));
    await write("delete from data_quality_count where day = '2026-04-20'");
  });

  test("the municipality is the sum of its units, which stand beside it", async () => {
    const { all, rules } = await read("tilsynsansvarlig");
    expect(all.latest).toEqual({ day: "2026-04-15", findings: 3, cases: 3, ofCases: 4 });
    const missing = rules.find(({ id }) => id === "udfald-mangler");
    expect(missing?.byUnit).toEqual([
      { unit: { id: "nord", name: "Enhed nord" }, findings: 1, cases: 1, ofCases: 3 },
      { unit: { id: "syd", name: "Enhed syd" }, findings: 0, cases: 0, ofCases: 1 },
    ]);
    expect(missing?.figures).toEqual([{ id: "screeninger-efter-udfald", name: "Screeninger efter udfald" }]);
  });

  test("a finding says what is wrong, with its dates, and opens the case at the event", async () => {
    expect(await findings("teamleder", "opfoelgning-efter-ophoer")).toEqual({
      total: 1,
      pageSize: 50,
      findings: [
        {
          caseNumber: "n-1",
          child: "Barn A",
          unit: { id: "nord", name: "Enhed nord" },
          sentence: "»Opfølgning holdt« 2. august 2025 ligger efter »Indsats ophørt« 1. juni 2025.",
          eventId: "o2",
        },
      ],
    });
    expect((await get("teamleder", "/rules/findes-ikke/findings")).statusCode).toBe(404);
  });

  describe("who sees what (design rules 9 and 10)", () => {
    const rows: [person: Person, units: string[] | null][] = [
      ["raadgiver", ["nord"]],
      ["teamleder", ["nord"]],
      ["omraadejurist", null],
      ["omraadechef", ["syd"]],
      ["centerjurist", null],
      ["tilsynsansvarlig", ["nord", "syd"]],
      ["laeser", null],
      ["administrator", null],
    ];
    test.each(rows)("%s sees %j", async (person, units) => {
      const paths = ["", "/file/csv", "/file/xlsx", "/rules/udfald-mangler/findings"];
      for (const path of paths) expect((await get(person, path)).statusCode).toBe(units === null ? 403 : 200);
      const counted = await database.asUser({ id: await idOf(person) }, (tx) =>
        tx.selectFrom("data_quality_count").select("unit_id").distinct().orderBy("unit_id").execute(),
      );
      expect(counted.map(({ unit_id }) => unit_id)).toEqual(units ?? []);
      if (units === null) return;
      for (const unit of ["nord", "syd"])
        expect((await get(person, `?unit=${unit}`)).statusCode).toBe(units.includes(unit) ? 200 : 404);
    });

    test("a caseworker sees the unit's counts, and behind them only the cases of one's own", async () => {
      expect((await read("raadgiver")).all.latest).toMatchObject({ findings: 3, ofCases: 3 });
      expect((await findings("raadgiver", "udfald-mangler")).total).toBe(0);
      expect((await findings("raadgiver", "opfoelgning-efter-ophoer")).total).toBe(1);
      expect((await findings("omraadechef", "opfoelgning-efter-ophoer")).total).toBe(0);
      expect((await findings("tilsynsansvarlig", "udfald-mangler")).total).toBe(1);
    });

    test.each(["data_quality_finding", "data_quality_count"])("nobody writes in %s", async (table) => {
      const id = await idOf("tilsynsansvarlig");
      const wipe = database.asUser({ id }, (tx) => sql.raw(`delete from ${table}`).execute(tx));
      await expect(wipe).rejects.toMatchObject({ code: "42501" });
    });

    const idOf = async (person: Person) =>
      (
        await database.asSystem("test", (tx) =>
          tx
            .selectFrom("user_role")
            .select("user_id")
            .where("role", "=", oneOfEachRole[person].role)
            .executeTakeFirstOrThrow(),
        )
      ).user_id;
  });

  test("the files have the counts, unit by unit and week by week", async () => {
    const csv = await get("tilsynsansvarlig", "/file/csv");
    expect(csv.headers["content-disposition"]).toBe(
      'attachment; filename="datakvalitet-2026-04-15-intern.csv"',
    );
    const rows = parseCsv(csv.body, { delimiter: ";" }).map((cells) => cells.map(String));
    expect(rows.length).toBe(1 + 3 * 2 * (qualityRules.length + 1));
    expect(rows).toContainEqual([
      "opfoelgning-efter-ophoer",
      "Modsigelse",
      "Opfølgning på en ophørt indsats",
      "Enhed nord",
      "2026-04-06",
      "2",
      "1",
      "3",
    ]);
    const { sheets } = await readXlsx((await get("tilsynsansvarlig", "/file/xlsx")).rawPayload);
    expect(sheets[0]?.rows.length).toBe(rows.length);
  });
});
