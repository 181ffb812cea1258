import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DeadlineView } from "#contract/deadlines";
import { fixedClock } from "#kit/clock";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { createNordAndSyd } from "../../../../test/fixtures/nord-and-syd.ts";
import { oneOfEachRole, type Person } from "../../../../test/fixtures/one-of-each-role.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";
import { signInAs } from "../../../../test/imports/sign-in-as.ts";
import { refreshDuties } from "../duties/refresh-duties.ts";

/** 2 January 2026, 9 o'clock in Denmark. */
const clock = fixedClock("2026-01-02T08:00:00Z");
const sager = `sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet;lukket
n-1;Barn A;2015-06-01;nord;r1;udsat;2025-09-01;
n-2;Barn B;2016-01-01;nord;r2;udsat;2025-09-01;
n-3;Barn C;2016-01-01;nord;r1;udsat;2025-09-01;2025-12-31
s-1;Barn D;2017-01-01;syd;r3;udsat;2025-09-01;`;
/** Due: n-1 a late assessment and 5 January, n-2 today, n-3 closed, s-1 20 January. */
const haendelser = `sagsnummer;id;type;tidspunkt;person
n-1;u;underretning-modtaget;2025-12-30T10:00;anonym
n-1;o;opmaerksom-paa-behov;2025-09-05;
n-1;b;undersoegelse-besluttet;2025-09-06;
n-2;o;opmaerksom-paa-behov;2025-09-02;
n-2;b;undersoegelse-besluttet;2025-09-06;
n-3;u;underretning-modtaget;2025-12-30T10:00;anonym
s-1;o;opmaerksom-paa-behov;2025-09-20;
s-1;b;undersoegelse-besluttet;2025-09-21;`;

const late = "n-1 2025-12-31 for sent";
const [inThreeDays, today, later] = ["n-1 2026-01-05", "n-2 2026-01-02", "s-1 2026-01-20"];

describeOnBothEngines("Frister", (open) => {
  let app: FastifyInstance;
  let database: Database;
  let cookies: Record<Person, Record<string, string>>;
  const request = (person: Person, method: "GET" | "POST" | "DELETE", url: string, payload?: object) =>
    app.inject({ method, url, cookies: cookies[person], ...(payload && { payload }) });
  const get = (person: Person, url: string) => request(person, "GET", url);
  const list = async (person: Person, query = "") =>
    (await get(person, `/api/deadlines${query}`))
      .json()
      .deadlines.map(
        ({ caseNumber, due, isLate }: DeadlineView) =>
          `${caseNumber} ${due.date}${isLate ? " for sent" : ""}`,
      );

  beforeAll(async () => {
    database = await open();
    await createNordAndSyd(database);
    await importTexts(database, [sager, haendelser]);
    await refreshDuties({ database, clock });
    const config = readConfig({ env: { LOG_LEVEL: "silent", DATA_DIR: "/tmp/sagspejl-test-deadlines" } });
    app = await buildApp({ config, database, clock });
    cookies = await signInAs(app, database, oneOfEachRole);
  });
  afterAll(() => app.close());

  describe("each sees the deadlines of their own open cases (design rule 9)", () => {
    test.each<[Person, string[]]>([
      ["raadgiver", [late, inThreeDays]],
      ["teamleder", [late, today, inThreeDays]],
      ["omraadechef", [later]],
      ["tilsynsansvarlig", [late, today, inThreeDays, later]],
    ])("%s", async (person, expected) => {
      expect(await list(person)).toEqual(expected);
    });

    test.each<Person>(["omraadejurist", "centerjurist", "laeser", "administrator"])(
      "%s: none",
      async (person) => {
        expect((await get(person, "/api/deadlines")).statusCode).toBe(403);
        expect((await get(person, "/api/deadlines/overview")).statusCode).toBe(403);
      },
    );

    test.each<[Person, number]>([
      ["raadgiver", 3],
      ["omraadechef", 1],
      ["centerjurist", 0],
      ["administrator", 0],
    ])("the database itself shows %s the outcomes of %i duties", async (person, count) => {
      const user = await database.asSystem("test", (tx) =>
        tx.selectFrom("app_user").select("id").where("login", "=", person).executeTakeFirstOrThrow(),
      );
      const rows = await database.asUser(user, (tx) =>
        tx.selectFrom("duty_outcome").select("duty").execute(),
      );
      expect(rows).toHaveLength(count);
    });
  });

  describe("scopes, filters and order", () => {
    test.each([
      ["?scope=overskredet", [late]],
      ["?scope=i-dag", [today]],
      ["?scope=uge", [today, inThreeDays]],
      ["?scope=maaned", [today, inThreeDays, later]],
      ["?unit=syd", [later]],
      ["?raadgiver=r2", [today]],
      ["?duty=bl-136-vurdering-24-timer", [late]],
      ["?sort=sag", [late, inThreeDays, today, later]],
      ["?pageSize=1&page=2", [today]],
    ])("%s", async (query, expected) => {
      expect(await list("tilsynsansvarlig", query)).toEqual(expected);
    });

    test("the counts are those of the lists, and the days ahead are thirty", async () => {
      const { counts, days, units } = (await get("tilsynsansvarlig", "/api/deadlines/overview")).json();
      expect(counts).toEqual({ overskredet: 1, "i-dag": 1, uge: 2, maaned: 3, alle: 4 });
      expect(days).toHaveLength(30);
      expect(days.filter(({ count }: { count: number }) => count > 0)).toEqual([
        { date: "2026-01-02", count: 1 },
        { date: "2026-01-05", count: 1 },
        { date: "2026-01-20", count: 1 },
      ]);
      expect(units).toEqual([
        { id: "nord", name: "Enhed Nord" },
        { id: "syd", name: "Enhed Syd" },
      ]);
    });

    test("a line says why, and where to open the case", async () => {
      const { deadlines } = (await get("raadgiver", "/api/deadlines?scope=overskredet")).json();
      expect(deadlines[0]).toMatchObject({
        eventId: "u",
        child: "Barn A",
        sentence:
          "Underretningen kom 30. december 2025 kl. 10.00. Der er ingen vurdering i sagen; fristen var 31. december 2025 kl. 10.00 (BL § 136).",
      });
    });
  });

  test("saved views are one's own, and the same name takes the place of the old", async () => {
    const save = (unit: string) =>
      request("teamleder", "POST", "/api/deadlines/views", { name: "Min", filter: { unit } });
    await save("nord");
    const { id } = (await save("syd")).json();
    const mine = (await get("teamleder", "/api/deadlines/views")).json();
    expect(mine).toEqual([{ id, name: "Min", filter: { unit: "syd", sort: "frist" } }]);
    expect((await get("raadgiver", "/api/deadlines/views")).json()).toEqual([]);
    await request("raadgiver", "DELETE", `/api/deadlines/views/${id}`);
    expect((await get("teamleder", "/api/deadlines/views")).json()).toHaveLength(1);
    await request("teamleder", "DELETE", `/api/deadlines/views/${id}`);
    expect((await get("teamleder", "/api/deadlines/views")).json()).toEqual([]);
  });

  describe("the calendar feed", () => {
    const addressOf = async () =>
      new URL((await request("raadgiver", "POST", "/api/deadlines/feed")).json().url).pathname;

    test("says case numbers and duties to whoever has the address, and nothing about the child", async () => {
      const { statusCode, headers, body } = await app.inject({ url: await addressOf() });
      expect([statusCode, headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
      const unfolded = body.replaceAll("\r\n ", "");
      expect(unfolded).toContain("SUMMARY:Overskredet: Underretning vurderet inden 24 timer (sag n-1)");
      expect(unfolded).toContain("DTSTART;VALUE=DATE:20260105");
      expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(2);
      expect(unfolded).not.toMatch(/Barn A|2015-06-01|r1/);
    });

    test("has what lies ahead, however much is late", async () => {
      await database.asSystem("test", (tx) =>
        sql`insert into duty_outcome (case_number, duty, ordinal, clock_on, due_on, status, evidence)
          select 'n-1', 'bl-136-vurdering-24-timer', 100 + each, '2025-01-01', '2025-01-02', 'overskredet', '{}'
          from generate_series(1, 1001) as each`.execute(tx),
      );
      const { body } = await app.inject({ url: await addressOf() });
      expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(1000 + 1);
      await database.asSystem("test", (tx) =>
        tx.deleteFrom("duty_outcome").where("ordinal", ">", 100).execute(),
      );
    });

    test("a new address ends the old one, closing ends it too", async () => {
      const first = await addressOf();
      const second = await addressOf();
      expect((await app.inject({ url: first })).statusCode).toBe(404);
      expect((await app.inject({ url: second })).statusCode).toBe(200);
      await request("raadgiver", "DELETE", "/api/deadlines/feed");
      expect((await app.inject({ url: second })).statusCode).toBe(404);
      expect((await get("raadgiver", "/api/deadlines/feed")).json()).toEqual({ createdAt: null });
    });

    test("ends with the user's right to the cases: a deactivated user's address says nothing", async () => {
      const address = await addressOf();
      const setActive = (active: boolean) =>
        database.asSystem("test", (tx) =>
          tx.updateTable("app_user").set({ active }).where("login", "=", "raadgiver").execute(),
        );
      await setActive(false);
      expect((await app.inject({ url: address })).statusCode).toBe(404);
      await setActive(true);
    });
  });

  describe("on the desk: few and calm", () => {
    const desk = async (person: Person) => (await get(person, "/api/desk")).json();

    test("what is late now, what falls due this week, each with the case opened at the event", async () => {
      const { now, thisWeek } = await desk("raadgiver");
      expect(now).toEqual([
        expect.objectContaining({
          title: "Underretning vurderet inden 24 timer",
          detail: "Sag n-1: fristen var 31. december 2025 kl. 10.00",
          href: "/sager/n-1?haendelse=u",
        }),
      ]);
      expect(thisWeek.map(({ href }: { href: string }) => href)).toEqual(["/sager/n-1?haendelse=o"]);
    });

    test("unit heads and the head of quality look deadlines up themselves", async () => {
      for (const person of ["omraadechef", "tilsynsansvarlig"] as const)
        expect(JSON.stringify(await desk(person))).not.toContain("fristen");
    });

    test("of more than five, five and a way to the rest", async () => {
      const more = Array.from(
        { length: 6 },
        (_, index) => `n-1;m${index};underretning-modtaget;2025-12-29T10:0${index};anonym`,
      );
      await importTexts(database, [["sagsnummer;id;type;tidspunkt;person", ...more].join("\n")]);
      await refreshDuties({ database, clock });
      const { now } = await desk("raadgiver");
      expect(now).toHaveLength(6);
      expect(now.at(-1)).toMatchObject({ title: "og 2 mere", href: "/frister?vis=overskredet" });
    });
  });
});
