import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestPglite } from "../../../../test/database/open-test-database.ts";
import { readConfig } from "../../config.ts";
import { type Database, databaseOn } from "../../database/connect.ts";
import { importCommand } from "./import.ts";

const text = `sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet
1;barn;2015-01-01;nord;r1;udsat;2024-01-01
2;barn;2015-02-30;nord;r1;udsat;2024-01-01
`;
let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sagspejl cli import "));
  database = databaseOn(await openTestPglite());
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** The command's exit code and what it wrote; `stdin` is what `-` reads. */
async function run(paths: string[], { json = false, dryRun = false, mapping = "", stdin = "" } = {}) {
  const printed: string[] = [];
  const said: string[] = [];
  const context = {
    config: readConfig({ dataDir: folder, env: {} }),
    json,
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    print: (answer: string) => void printed.push(answer),
    say: (line: string) => void said.push(line),
    openDatabase: () => Promise.resolve(database),
  };
  const options = { "dry-run": dryRun, ...(mapping && { mapping }) };
  return { code: await importCommand.run(context, options, paths), printed, said };
}

async function write(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test("--json prints the contract's shape and nothing else; rejected rows are exit code 3", async () => {
  const path = await write("sager.csv", text);
  const { code, printed } = await run([path], { json: true });
  expect(code).toBe(3);
  expect(printed).toHaveLength(1);
  expect(JSON.parse(printed[0] ?? "")).toEqual({
    files: [
      {
        file: path,
        kind: "sager",
        rows: 2,
        accepted: 1,
        unchanged: 0,
        rejected: 1,
        rejections: [{ line: 3, column: "foedselsdato", reason: expect.stringContaining("2015-02-30") }],
      },
    ],
  });
});

test("- reads standard input, and says in Danish what came of it", async () => {
  const { code, said, printed } = await run(["-"], { stdin: text, dryRun: true });
  expect([code, printed]).toEqual([3, []]);
  expect(said).toContain("-: 2 rækker: 0 godkendt, 1 uændret, 1 afvist");
});

test("--mapping renames another system's columns; one that names a column we do not have says so", async () => {
  const path = await write("andet.csv", text.replace("sagsnummer", "SagsID").replace(/^2;.*\n/m, ""));
  const mapping = await write("kolonner.json", '{"sager": {"SagsID": "sagsnummer"}}');
  expect((await run([path], { mapping })).code).toBe(0);
  const wrong = await write("forkert.json", '{"sager": {"SagsID": "nummer"}}');
  await expect(run([path], { mapping: wrong })).rejects.toThrow("nummer, som sager ikke har");
});

test("a file that is not there is exit code 1 with a sentence, and no file at all is wrong usage", async () => {
  const { code, said } = await run([join(folder, "findes-ikke.csv")]);
  expect([code, said[0]]).toEqual([1, expect.stringContaining("findes ikke")]);
  await expect(run([])).rejects.toThrow("Nævn mindst én fil");
});
