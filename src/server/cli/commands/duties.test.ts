import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatProvision } from "#casefile/provision";
import { localDate } from "#kit/local-date";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { generateCases } from "#server/features/demo/generate-cases";
import { loadCases } from "#server/features/demo/load/load-cases";
import { loadPeople } from "#server/features/demo/load/load-people";
import { formatCsvRow } from "#server/files/format-csv-row";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import type { OptionValue } from "../command.ts";
import { dutiesCommand } from "./duties.ts";

const today = localDate("2025-06-30");
const caseHeader = "sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet;lukket\n";
const eventHeader = "sagsnummer;id;type;tidspunkt;paragraf;vedroerer;udfald;person;naeste_dato;bemaerkning\n";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sagspejl duties "));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command; gives its exit code, the lines it answered with and what it said on the way. */
async function run(
  options: Record<string, OptionValue>,
  { json = true, stdin = "", database }: Setting = {},
) {
  const [out, said]: [string[], string[]] = [[], []];
  const context = {
    config: readConfig(),
    json,
    stdin: Readable.from([Buffer.from(stdin)]),
    print: (answer: string) => out.push(answer),
    say: (line: string) => said.push(line),
    openDatabase: async () => database ?? expect.fail("no database is needed"),
  };
  const code = await dutiesCommand.run(context, options, []);
  return { code, out: out.join("\n"), said };
}

interface Setting {
  readonly json?: boolean;
  readonly stdin?: string;
  readonly database?: Database;
}

async function writeFiles(cases: string, events: string): Promise<Record<string, string>> {
  const paths = { "case-files": join(folder, "sager.csv"), events: join(folder, "haendelser.csv") };
  await writeFile(paths["case-files"], caseHeader + cases);
  await writeFile(paths.events, eventHeader + events);
  return { ...paths, "as-of": "2025-12-31" };
}

const aCase = "2025-0017;barn;2015-05-05;nord;r1;udsat;2025-02-03;\n";
const contractRow =
  '{"caseFile":"2025-0017","duty":"bl-136-vurdering-24-timer","provision":"BL § 136","verified":true,"clockStart":"2025-02-03T09:12+01:00","due":"2025-02-04T09:12+01:00","fulfilledAt":"2025-02-04T09:40+01:00","status":"overskredet","late":"PT28M","evidence":["h1","h2"]}';

describe("hand-made files", () => {
  test("give the contract's row, the events in whatever order", async () => {
    const files = await writeFiles(
      aCase,
      "2025-0017;h2;underretning-vurderet;2025-02-04T09:40;;h1;;;;\n2025-0017;h1;underretning-modtaget;03-02-2025 09:12;;;;anonym;;\n",
    );
    expect(await run(files)).toEqual({ code: 0, out: contractRow, said: [] });
  });

  test("order the rows by case number, duty and the start of the clock", async () => {
    const files = await writeFiles(
      `b-2;barn;2015-05-05;nord;r1;udsat;2025-02-03;\nB-1;barn;2015-05-05;nord;r1;udsat;2025-02-03;\n`,
      ["b-2", "B-1"]
        .map(
          (id) =>
            `${id};h3;underretning-modtaget;2025-03-01;;;;borger;;\n${id};h1;underretning-modtaget;2025-02-01;;;;borger;;\n`,
        )
        .join(""),
    );
    const { out } = await run(files);
    const rows = out.split("\n").map((line) => JSON.parse(line));
    expect(rows.map(({ caseFile, duty, clockStart }) => `${caseFile} ${duty} ${clockStart}`)).toEqual([
      "B-1 bl-136-vurdering-24-timer 2025-02-01",
      "B-1 bl-136-vurdering-24-timer 2025-03-01",
      "B-1 bl-138-kvittering-6-hverdage 2025-02-01",
      "B-1 bl-138-kvittering-6-hverdage 2025-03-01",
      "b-2 bl-136-vurdering-24-timer 2025-02-01",
      "b-2 bl-136-vurdering-24-timer 2025-03-01",
      "b-2 bl-138-kvittering-6-hverdage 2025-02-01",
      "b-2 bl-138-kvittering-6-hverdage 2025-03-01",
    ]);
  });

  test("rejected rows are said with file, line and reason, exit code 3; the same row twice is none", async () => {
    const received = "2025-0017;h1;underretning-modtaget;2025-02-03T09:12;;;;anonym;;\n";
    const files = await writeFiles(
      `${aCase}${aCase}2025-0018;barn;i går;nord;r1;udsat;2025-02-03;\n`,
      `${received}${received}2025-0017;h2;underretning-vurderet;2025-02-04T09:40;;h1;;;;
2025-0017;h2;underretning-vurderet;2025-02-05T09:40;;h1;;;;
2025-0018;h1;underretning-modtaget;2025-02-03T09:12;;;;;;
2025-0017;h3;genvurdering;2025-02-05;;h9;;r2;;
2025-0017;h4;genvurdering;2025-02-05;;h3;;r2;;
`,
    );
    const { code, out, said } = await run(files);
    expect({ code, out }).toEqual({ code: 3, out: contractRow });
    expect(said.map((line) => line.replace(folder, "").slice(0, 42))).toEqual([
      expect.stringContaining("sager.csv, linje 4, foedselsdato: "),
      expect.stringContaining("haendelser.csv, linje 5, id: "),
      expect.stringContaining("haendelser.csv, linje 6, sagsnummer: "),
      expect.stringContaining("haendelser.csv, linje 7, vedroerer: "),
      expect.stringContaining("haendelser.csv, linje 8, vedroerer: "),
      "5 rækker blev afvist og er ikke med.",
    ]);
  });

  test("standard input stands for one of the files", async () => {
    const { events = "", ...rest } = await writeFiles(
      aCase,
      "2025-0017;h1;underretning-modtaget;2025-02-03;;;;anonym;;\n",
    );
    const { out } = await run({ ...rest, events, "case-files": "-" }, { stdin: caseHeader + aCase });
    expect(JSON.parse(out)).toMatchObject({ status: "mangler-oplysning", due: null });
  });

  test("without --json: how many of each status", async () => {
    const files = await writeFiles(
      aCase,
      "2025-0017;h1;underretning-modtaget;2025-02-03T09:12;;;;anonym;;\n",
    );
    const { out } = await run(files, { json: false });
    expect(out).toMatch(/^1 sag ved udgangen af 31\. december 2025\n/);
    expect(out).toMatch(/bl-136-vurdering-24-timer +0 +1 +0 +0 +0 +0 +0$/);
  });

  test.each([
    ["one of the files alone", { events: "haendelser.csv" }],
    ["a day that is none", { "as-of": "31. juni" }],
    ["a way to count from the database", { counting: ["frist-i-weekend=uaendret"] }],
    ["a setting there is none of", { "case-files": "a.csv", events: "b.csv", counting: ["lørdag=ja"] }],
    [
      "an option there is none of",
      { "case-files": "a.csv", events: "b.csv", counting: ["loerdag-er-hverdag"] },
    ],
    ["standard input twice", { "case-files": "-", events: "-" }],
  ])("%s is wrong usage", (_title, options) => expect(run(options)).rejects.toThrow(/\.$/));
});

async function chooseAll(database: Database, choices: readonly string[]): Promise<void> {
  await database.asSystem("test", async (tx) => {
    const user = await tx.selectFrom("app_user").select("id").executeTakeFirstOrThrow();
    for (const choice of choices) {
      const [setting = "", option = ""] = choice.split("=");
      const values = { setting, option, reason: "Vores vejledning.", chosen_by: user.id };
      await tx.insertInto("counting_choice").values(values).execute();
    }
  });
}

describeOnBothEngines("the example municipality", (open) => {
  test("has the same duties from the database as from files, row by row, however the municipality counts", async () => {
    const cases = [...generateCases(120, today)];
    const database = await open();
    await database.asSystem("the example's cases", async (tx) => {
      await loadPeople(tx);
      await loadCases(tx, cases, () => {});
    });
    const files = await writeFiles(
      cases
        .toReversed()
        .map(({ caseFile: file }) =>
          formatCsvRow([
            file.caseNumber,
            file.child,
            file.birthDate,
            file.unit,
            file.raadgiver,
            file.area,
            file.opened,
            file.closed ?? "",
          ]),
        )
        .join(""),
      cases
        .flatMap(({ events }) => events)
        .toReversed()
        .map((event) =>
          formatCsvRow([
            event.caseNumber,
            event.id,
            event.type,
            event.time ?? event.date,
            event.provision === null ? "" : formatProvision(event.provision),
            event.concerns ?? "",
            event.udfald ?? "",
            event.person ?? "",
            event.nextDate ?? "",
            event.remark ?? "",
          ]),
        )
        .join(""),
    );
    const fromFiles = await run({ ...files, "as-of": today });
    const fromDatabase = await run({ "as-of": today }, { database });
    expect(fromFiles).toMatchObject({ code: 0, said: [] });
    expect(fromFiles.out.split("\n").length).toBeGreaterThan(500);
    expect(fromDatabase.out).toBe(fromFiles.out);
    expect(fromDatabase.said).toEqual([]);

    const counting = [
      "loerdag-er-hverdag=ja",
      "tilsynsbesoeg-om-aaret=kalenderaar",
      "frist-i-weekend=naeste-hverdag",
    ];
    await chooseAll(database, counting);
    const countedFromFiles = await run({ ...files, "as-of": today, counting });
    const countedFromDatabase = await run({ "as-of": today }, { database });
    expect(countedFromFiles.out).not.toBe(fromFiles.out);
    expect(countedFromDatabase.out).toBe(countedFromFiles.out);
    expect(countedFromDatabase.said).toEqual(
      counting.map((choice) =>
        expect.stringMatching(new RegExp(`^Kommunen har valgt ${choice} \\(ellers .*${choice}$`)),
      ),
    );
  });
});
