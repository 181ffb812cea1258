import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ImportRunView } from "#contract/imports";
import { fixedClock } from "#kit/clock";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { signInAs } from "../../../../test/imports/sign-in-as.ts";

const people = {
  tilsynsansvarlig: { role: "tilsynsansvarlig" },
  administrator: { role: "administrator" },
  teamleder: { role: "teamleder" },
} as const;
type Person = keyof typeof people;

const sager = `sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet
1;=barn;2015-01-01;nord;r1;udsat;2024-01-01
2;barn;i går;nord;r1;udsat;2024-01-01
`;

describeOnBothEngines("sending files in", (open) => {
  let app: FastifyInstance;
  let dataDir: string;
  let cookies: Record<Person, Record<string, string>>;
  const get = (person: Person, url: string) => app.inject({ url, cookies: cookies[person] });
  const send = (person: Person, files: Record<string, string>, query = "") => {
    const form = new FormData();
    for (const [name, text] of Object.entries(files)) form.append("files", new Blob([text]), name);
    return app.inject({
      method: "POST",
      url: `/api/imports${query}`,
      cookies: cookies[person],
      payload: form,
    });
  };
  const finished = async (runId: number): Promise<ImportRunView> => {
    for (;;) {
      const run: ImportRunView = (await get("tilsynsansvarlig", `/api/imports/${runId}`)).json();
      if (run.status !== "koerer") return run;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  beforeAll(async () => {
    const database = await open();
    await database.asSystem("test", (tx) =>
      tx.insertInto("municipality").values({ name: "Prøve", invented: true }).execute(),
    );
    dataDir = await mkdtemp(join(tmpdir(), "sagspejl-imports-"));
    const config = readConfig({ dataDir, env: { LOG_LEVEL: "silent" } });
    app = await buildApp({ config, database, clock: fixedClock("2026-01-02T08:00:00Z") });
    cookies = await signInAs(app, database, people);
  });
  afterAll(async () => {
    await app.close();
    await rm(dataDir, { recursive: true });
  });

  test("a run is answered at once, followed to its end, and its files are not left on the disk", async () => {
    const begun: ImportRunView = (await send("tilsynsansvarlig", { "sager.csv": sager })).json();
    expect(begun).toMatchObject({ startedBy: "tilsynsansvarlig", files: [{ file: "sager.csv" }] });
    const run = await finished(begun.id);
    expect(run).toMatchObject({ status: "faerdig", finishedAt: "2026-01-02T08:00:00.000000Z" });
    expect(run.files[0]).toMatchObject({
      rows: 2,
      accepted: 1,
      rejected: 1,
      bytesRead: Buffer.byteLength(sager),
    });
    await expect.poll(() => readdir(join(dataDir, "import"))).toEqual([]);
  });

  test("rejected rows can be read, downloaded, corrected and sent again", async () => {
    const [run]: ImportRunView[] = (await get("tilsynsansvarlig", "/api/imports")).json();
    const path = `/api/imports/files/${run?.files[0]?.id}/rejected`;
    expect((await get("tilsynsansvarlig", path)).json()).toMatchObject([
      { line: 3, column: "foedselsdato", record: { sagsnummer: "2", foedselsdato: "i går" } },
    ]);
    const download = await get("tilsynsansvarlig", `${path}.csv`);
    expect(download.headers["content-type"]).toContain("text/csv");
    expect(download.headers["content-disposition"]).toContain("afviste-sager.csv");
    const corrected = download.body.replace("i går", "2015-02-03");
    const { id } = (await send("tilsynsansvarlig", { "rettet.csv": corrected })).json();
    expect((await finished(id)).files[0]).toMatchObject({ rows: 1, accepted: 1, rejected: 0 });
  });

  test("a dry run says that it is one", async () => {
    const { id } = (await send("tilsynsansvarlig", { "sager.csv": sager }, "?dryRun=true")).json();
    expect(await finished(id)).toMatchObject({ dryRun: true, files: [{ unchanged: 1, rejected: 1 }] });
  });

  test("only the head of quality sends files in and reads rejected rows; the administrator follows runs", async () => {
    const rejected = "/api/imports/files/1/rejected";
    const rows: [person: Person, sends: number, follows: number, reads: number][] = [
      ["administrator", 403, 200, 403],
      ["teamleder", 403, 403, 403],
    ];
    for (const [person, sends, follows, reads] of rows) {
      expect([person, (await send(person, { "sager.csv": sager })).statusCode]).toEqual([person, sends]);
      expect([person, (await get(person, "/api/imports")).statusCode]).toEqual([person, follows]);
      expect([person, (await get(person, rejected)).statusCode]).toEqual([person, reads]);
      expect([person, (await get(person, `${rejected}.csv`)).statusCode]).toEqual([person, reads]);
    }
  });

  test("a run that does not exist, and a form without files, say what to do", async () => {
    expect((await get("tilsynsansvarlig", "/api/imports/999")).statusCode).toBe(404);
    expect((await get("tilsynsansvarlig", "/api/imports/files/999/rejected.csv")).statusCode).toBe(404);
    expect((await send("tilsynsansvarlig", {})).json()).toMatchObject({
      detail: expect.stringContaining("mindst én"),
    });
  });
});
