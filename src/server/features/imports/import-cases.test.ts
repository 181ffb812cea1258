import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { ImportFileView } from "#contract/imports";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";
import { parseMapping } from "./rename-columns.ts";

const caseHeader = "sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet;lukket";
const eventHeader = "sagsnummer;id;type;tidspunkt;paragraf;vedroerer;udfald;person;naeste_dato;bemaerkning";
const cases = (...rows: string[]) => [caseHeader, ...rows].join("\n");
const events = (...rows: string[]) => [eventHeader, ...rows].join("\n");

const twoCases = cases(
  "0001;barn-1;2015-03-01;nord;r1;udsat;2024-01-01;",
  "0002;barn-2;01-04-2016;Enhed Nord;r2;handicap;2024-02-01;31-12-2024",
);
const threeEvents = events(
  "0001;v1;underretning-vurderet;2025-02-04T09:40;;u1;;;;",
  "0001;u1;underretning-modtaget;2025-02-03 09:12;;;;fagperson;;ø",
  "0002;a1;afgoerelse;03-02-2025;BL§32 stk 1 nr 5;;;;;",
);
const counts = ({ rows, accepted, unchanged, rejected }: ImportFileView) => [
  rows,
  accepted,
  unchanged,
  rejected,
];

describeOnBothEngines("import of cases and events", (open) => {
  let database: Database;
  const countOf = (table: "case_file" | "case_event" | "overwritten_row" | "unit") =>
    database.asSystem("test", async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx);
      return rows[0]?.n;
    });
  const stagingTables = () =>
    database.asSystem("test", async (tx) => {
      const { rows } = await sql`select from pg_class where relname like 'import_staging%'`.execute(tx);
      return rows.length;
    });

  beforeAll(async () => {
    database = await open();
    await database.asSystem("test", (tx) =>
      tx.insertInto("unit").values({ id: "nord", name: "Enhed Nord" }).execute(),
    );
  });

  test("a dry run counts what it would do, events of the dry run's own cases too, and changes nothing", async () => {
    const [haendelser, sager] = await importTexts(database, [threeEvents, twoCases], { dryRun: true });
    expect(sager && counts(sager)).toEqual([2, 2, 0, 0]);
    expect(haendelser && counts(haendelser)).toEqual([3, 3, 0, 0]);
    expect(await countOf("case_file")).toBe(0);
    expect(await countOf("case_event")).toBe(0);
  });

  test("cases come before their events whatever the order of the files; a unit is found by id or name", async () => {
    const [haendelser, sager] = await importTexts(database, [threeEvents, twoCases]);
    expect(haendelser).toMatchObject({ kind: "haendelser", status: "faerdig", rejections: [], warnings: [] });
    expect(sager && counts(sager)).toEqual([2, 2, 0, 0]);
    expect(await countOf("unit")).toBe(1);
    const rows = await database.asSystem("test", (tx) =>
      tx.selectFrom("case_event").selectAll().orderBy("case_number").orderBy("event_id").execute(),
    );
    expect(rows).toMatchObject([
      { case_number: "0001", event_id: "u1", occurred_at: "2025-02-03T08:12:00.000000Z", remark: "ø" },
      { case_number: "0001", event_id: "v1", concerns: "u1" },
      {
        case_number: "0002",
        occurred_at: null,
        occurred_on: "2025-02-03",
        provision: "BL § 32, stk. 1, nr. 5",
      },
    ]);
  });

  test("the same files a second time change nothing", async () => {
    const outcome = await importTexts(database, [twoCases, threeEvents]);
    expect(outcome.map(counts)).toEqual([
      [2, 0, 2, 0],
      [3, 0, 3, 0],
    ]);
    expect(await countOf("overwritten_row")).toBe(0);
    expect(await stagingTables()).toBe(0);
  });

  test("Windows-1252 says the same as UTF-8", async () => {
    const [haendelser] = await importTexts(database, [Buffer.from(threeEvents, "latin1")]);
    expect(haendelser && counts(haendelser)).toEqual([3, 0, 3, 0]);
  });

  test("a changed row is written and the old one kept", async () => {
    const [sager] = await importTexts(database, [
      cases(
        "0001;barn-1;2015-03-01;nord;r9;udsat;2024-01-01;",
        "0002;barn-2;2016-04-01;nord;r2;handicap;2024-02-01;2024-12-31",
      ),
    ]);
    expect(sager && counts(sager)).toEqual([2, 1, 1, 0]);
    const old = await database.asSystem("test", (tx) =>
      tx.selectFrom("overwritten_row").selectAll().execute(),
    );
    expect(old).toMatchObject([
      { table_name: "case_file", old_row: { case_number: "0001", raadgiver: "r1" } },
    ]);
  });

  test("every row that cannot be used is kept with its line, column and reason", async () => {
    const [haendelser] = await importTexts(database, [
      events(
        "9999;x1;screening-afsluttet;2025-01-01T10:00;;;ingen;;;",
        "0001;x2;noget-andet;2025-01-01T10:00;;;;;;",
        "0001;x3;underretning-vurderet;2025-01-02T10:00;;findes-ikke;;;;",
        "0001;x4;underretning-kvitteret;2025-01-03T10:00;;x3;;;;",
        "0001;x5;netvaerk-afdaekket;2025-01-04;;;;;;",
        "0001;x5;netvaerk-afdaekket;2025-01-04;;;;;;",
        "0001;x5;netvaerk-afdaekket;2025-01-05;;;;;;",
        "0001;x6;netvaerk-afdaekket",
      ),
    ]);
    expect(haendelser && counts(haendelser)).toEqual([8, 1, 1, 6]);
    expect(haendelser?.rejections.map(({ line, column }) => [line, column])).toEqual([
      [2, "sagsnummer"],
      [3, "type"],
      [4, "vedroerer"],
      [5, "vedroerer"],
      [8, "id"],
      [9, ""],
    ]);
    expect(haendelser?.rejections[4]?.reason).toContain("linje 6");
    const kept = await database.asSystem("test", (tx) =>
      tx.selectFrom("rejected_row").select("record").where("line", "=", 4).execute(),
    );
    expect(kept[0]?.record).toContainEqual(["vedroerer", "findes-ikke"]);
  });

  test("an unknown unit comes into being with a warning that names it", async () => {
    const [sager] = await importTexts(database, [
      cases("0003;b3;2015-01-01;Syd;r1;udsat;2024-01-01;", "0004;b4;2015-01-01;syd;r1;udsat;2024-01-01;"),
    ]);
    expect(sager?.warnings).toEqual([expect.stringContaining("»Syd«")]);
    expect(await countOf("unit")).toBe(2);
  });

  test("a CPR number is sealed, stands nowhere in clear, and is the same the second time, with or without its dash", async () => {
    const withCpr = (cpr: string) => cases(`0005;${cpr};2010-03-02;nord;r1;udsat;2024-01-01;`);
    await importTexts(database, [withCpr("020310-1234")]);
    const [again] = await importTexts(database, [withCpr("0203101234")]);
    expect(again && counts(again)).toEqual([1, 0, 1, 0]);
    const row = await database.asSystem("test", (tx) =>
      tx.selectFrom("case_file").selectAll().where("case_number", "=", "0005").executeTakeFirstOrThrow(),
    );
    expect(row.child_ref).toBeNull();
    expect(Buffer.from(row.child_cpr_sealed ?? []).includes("0203101234")).toBe(false);
    expect(row.child_cpr_sealed).toHaveLength(12 + 16 + 10);
  });

  test("another system's columns are read under their own names", async () => {
    const [sager] = await importTexts(
      database,
      ["Sagsnr,CPR,Født,Team,Rådgiver,Område,Åbnet\n0006,b6,2015-01-01,nord,r1,udsat,2024-01-01"],
      {
        mapping: parseMapping(
          JSON.parse(`{"sager": {"Sagsnr": "sagsnummer", "CPR": "barn", "Født": "foedselsdato", "Team": "enhed",
            "Rådgiver": "raadgiver", "Område": "omraade", "Åbnet": "aabnet"}}`),
        ),
      },
    );
    expect(sager).toMatchObject({ kind: "sager", accepted: 1, rejected: 0 });
  });

  test("a file that is none of ours says so and stops no other", async () => {
    const [other, sager] = await importTexts(database, ["a;b\n1;2", twoCases]);
    expect(other).toMatchObject({
      status: "fejlet",
      rows: 0,
      problem: expect.stringContaining("Overskrifterne"),
    });
    expect(sager).toMatchObject({ status: "faerdig" });
  });
});
