import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixedClock } from "#kit/clock";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { createNordAndSyd } from "../../../../test/fixtures/nord-and-syd.ts";
import { oneOfEachRole, type Person } from "../../../../test/fixtures/one-of-each-role.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";
import { signInAs } from "../../../../test/imports/sign-in-as.ts";

/** Eleven cases in nord and two in syd, all in reach of the head of quality alone; one number holds another. */
const sager = `sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet;lukket
2025-0417;Barn A;2015-06-01;nord;r1;udsat;2024-01-01;
A-2025-0417;Barn B;2016-01-01;nord;r2;handicap;2024-01-01;2025-01-01
2025-0500;Barn C;2017-01-01;syd;r3;udsat;2024-01-01;
100%;Barn D;2017-01-01;syd;r3;udsat;2024-01-01;
${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `m-${n};Barn M${n};2017-01-01;nord;r2;udsat;2024-01-01;`).join("\n")}`;

describeOnBothEngines("the search for a case", (open) => {
  let app: FastifyInstance;
  let database: Database;
  let cookies: Record<Person, Record<string, string>>;
  const search = (person: Person, number: string) =>
    app.inject({
      url: `/api/search/cases?${new URLSearchParams({ number })}`,
      cookies: cookies[person],
    });
  const numbersFound = async (person: Person, number: string): Promise<string[]> =>
    (await search(person, number)).json().cases.map(({ caseNumber }: { caseNumber: string }) => caseNumber);

  beforeAll(async () => {
    database = await open();
    await createNordAndSyd(database);
    await importTexts(database, [sager]);
    const config = readConfig({ env: { LOG_LEVEL: "silent", DATA_DIR: "/tmp/sagspejl-test-search" } });
    app = await buildApp({ config, database, clock: fixedClock("2026-01-02T08:00:00Z") });
    cookies = await signInAs(app, database, oneOfEachRole);
  });
  afterAll(() => app.close());

  describe("need to know: only cases that the user may open are found (design rule 9)", () => {
    test.each<[person: Person, found: string[] | number]>([
      ["raadgiver", ["2025-0417"]],
      ["teamleder", ["2025-0417", "A-2025-0417"]],
      ["omraadejurist", ["2025-0417", "A-2025-0417"]],
      ["omraadechef", ["2025-0500"]],
      ["centerjurist", []],
      ["tilsynsansvarlig", ["2025-0417", "2025-0500", "A-2025-0417"]],
      ["laeser", 403],
      ["administrator", 403],
    ])("%s", async (person, expected) => {
      const response = await search(person, "2025");
      if (typeof expected === "number") return expect(response.statusCode).toBe(expected);
      expect(await numbersFound(person, "2025")).toEqual(expected);
      expect(response.json().total).toBe(expected.length);
    });

    test("nor do those who are not signed in find any", async () => {
      expect((await app.inject("/api/search/cases?number=2025")).statusCode).toBe(401);
    });

    test("the database holds the same, whatever the statement", async () => {
      for (const person of Object.keys(oneOfEachRole) as Person[]) {
        const { id } = await database.asSystem("test", (tx) =>
          tx.selectFrom("app_user").select("id").where("login", "=", person).executeTakeFirstOrThrow(),
        );
        const seen = await database.asUser({ id }, (tx) =>
          tx
            .selectFrom("case_file")
            .select("case_number")
            .where("case_number", "like", "%2025%")
            .orderBy("case_number")
            .execute(),
        );
        const response = await search(person, "2025");
        const found = response.statusCode === 403 ? [] : await numbersFound(person, "2025");
        expect([person, seen.map((row) => row.case_number)]).toEqual([person, found]);
      }
    });
  });

  test.each<[number: string, found: string[]]>([
    ["0417", ["2025-0417", "A-2025-0417"]],
    [" a-2025 ", ["A-2025-0417"]],
    ["0%", ["100%"]],
    ["_", []],
    ["Barn A", []],
    ["r1", []],
  ])("»%s« finds cases by nothing but their number", async (number, expected) => {
    expect(await numbersFound("tilsynsansvarlig", number)).toEqual(expected);
  });

  test("a few are shown, all are counted", async () => {
    const { total, cases } = (await search("teamleder", "m-")).json();
    expect([total, cases.length]).toEqual([9, 8]);
  });

  test("a hit names the case and its unit, and nothing of the child", async () => {
    expect((await search("raadgiver", "2025-0417")).json().cases).toEqual([
      { caseNumber: "2025-0417", unit: { id: "nord", name: "Enhed Nord" }, area: "udsat" },
    ]);
  });

  test("a search for nothing, or for more than a number, is refused", async () => {
    for (const number of ["", " ", "1".repeat(101)])
      expect((await search("teamleder", number)).statusCode).toBe(400);
  });

  test("finding a case is not a look into it: the log says nothing", async () => {
    await search("teamleder", "2025-0417");
    const log = await app.inject({
      url: "/api/cases/2025-0417/access-log",
      cookies: cookies.tilsynsansvarlig,
    });
    expect(log.json()).toEqual([]);
  });
});
