import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixedClock } from "#kit/clock";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { createNordAndSyd } from "../../../../test/fixtures/nord-and-syd.ts";
import { oneOfEachRole, type Person } from "../../../../test/fixtures/one-of-each-role.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";
import { signInAs } from "../../../../test/imports/sign-in-as.ts";

const sager = `sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet;lukket
n-1;Barn A;2015-06-01;nord;r1;udsat;2024-01-01;
n-2;Barn B;2016-01-01;nord;r2;handicap;2024-01-01;2025-01-01
s-1;Barn C;2017-01-01;syd;r3;udsat;2024-01-01;`;
const haendelser = `sagsnummer;id;type;tidspunkt;person;vedroerer
n-1;3;genvurdering;2025-02-05;r1;1
n-1;2;underretning-vurderet;2025-02-03T12:24;R-12;1
n-1;1;underretning-modtaget;2025-02-03T09:12;skole;`;

describeOnBothEngines("cases", (open) => {
  let app: FastifyInstance;
  let cookies: Record<Person, Record<string, string>>;
  const get = (person: Person, url: string) => app.inject({ url, cookies: cookies[person] });
  const accessLog = async () => (await get("tilsynsansvarlig", "/api/cases/n-1/access-log")).json();

  beforeAll(async () => {
    const database = await open();
    await createNordAndSyd(database);
    await importTexts(database, [sager, haendelser]);
    const config = readConfig({ env: { LOG_LEVEL: "silent", DATA_DIR: "/tmp/sagspejl-test-cases" } });
    app = await buildApp({ config, database, clock: fixedClock("2026-01-02T08:00:00Z") });
    cookies = await signInAs(app, database, oneOfEachRole);
  });
  afterAll(() => app.close());

  describe("need to know: a user sees the cases of their unit and role (design rule 9)", () => {
    const rows: [person: Person, cases: string[] | number][] = [
      ["raadgiver", ["n-1"]],
      ["teamleder", ["n-1", "n-2"]],
      ["omraadejurist", ["n-1", "n-2"]],
      ["omraadechef", ["s-1"]],
      ["centerjurist", []],
      ["tilsynsansvarlig", ["n-1", "n-2", "s-1"]],
      ["laeser", 403],
      ["administrator", 403],
    ];
    test.each(rows)("%s", async (person, expected) => {
      const response = await get(person, "/api/cases?open=alle");
      if (typeof expected === "number") return expect(response.statusCode).toBe(expected);
      const { total, cases } = response.json();
      expect(cases.map((each: { caseNumber: string }) => each.caseNumber)).toEqual(expected);
      expect(total).toBe(expected.length);
      for (const caseNumber of ["n-1", "n-2", "s-1"]) {
        const opened = await get(person, `/api/cases/${caseNumber}?purpose=Opfølgning`);
        expect([caseNumber, opened.statusCode]).toEqual([
          caseNumber,
          expected.includes(caseNumber) ? 200 : 404,
        ]);
      }
    });
  });

  test("a list is narrowed by words, unit, area and whether the case is open", async () => {
    const rows: [query: string, cases: string[]][] = [
      ["", ["n-1", "s-1"]],
      ["open=lukkede", ["n-2"]],
      ["open=alle&area=handicap", ["n-2"]],
      ["unit=syd", ["s-1"]],
      ["search=barn%20a", ["n-1"]],
      ["search=r3", ["s-1"]],
      ["search=raadgiver", ["n-1"]],
      ["search=%25", []],
      ["page=2", []],
    ];
    for (const [query, expected] of rows) {
      const { cases } = (await get("tilsynsansvarlig", `/api/cases?${query}`)).json();
      expect([query, cases.map((each: { caseNumber: string }) => each.caseNumber)]).toEqual([
        query,
        expected,
      ]);
    }
  });

  test("a case is the child's facts and the timeline in order, in words", async () => {
    const { caseFile, events } = (await get("teamleder", "/api/cases/n-1?purpose=Opfølgning")).json();
    expect(caseFile).toMatchObject({
      child: "Barn A",
      ageYears: 10,
      unit: { name: "Enhed Nord" },
      raadgiver: "raadgiver",
      closed: null,
    });
    expect(events).toMatchObject([
      { id: "1", text: "Underretning fra skole", time: "2025-02-03T09:12+01:00" },
      { id: "2", text: "Vurderet efter 3 timer 12 min.", concerns: "1", person: "R-12" },
      { id: "3", text: "Genvurdering ved raadgiver", person: "raadgiver" }, // r1's name; nobody is R-12
    ]);
  });

  test("every look is logged with its purpose; a look that was refused is not", async () => {
    const before = (await accessLog()).length;
    await get("teamleder", "/api/cases/n-1?purpose=Forbereder%20sagssamtale");
    await get("omraadechef", "/api/cases/n-1?purpose=Nysgerrig");
    expect((await get("teamleder", "/api/cases/n-1?purpose=%20x")).statusCode).toBe(400);
    const log = await accessLog();
    expect(log).toHaveLength(before + 1);
    expect(log[0]).toMatchObject({ user: "teamleder", purpose: "Forbereder sagssamtale" });
  });

  test("only the head of quality reads who has looked", async () => {
    for (const person of Object.keys(oneOfEachRole) as Person[]) {
      const { statusCode } = await get(person, "/api/cases/n-1/access-log");
      expect([person, statusCode]).toEqual([person, person === "tilsynsansvarlig" ? 200 : 403]);
    }
    expect((await get("tilsynsansvarlig", "/api/cases/findes-ikke/access-log")).statusCode).toBe(404);
  });
});
