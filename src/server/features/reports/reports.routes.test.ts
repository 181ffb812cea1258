import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportSchema } from "#contract/reports";
import { fixedClock } from "#kit/clock";
import { localDate } from "#kit/local-date";
import type { ReportDocument } from "#report/report-document";
import { plainText } from "#report/rich-text";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database, Tx } from "#server/database/connect";
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
const url = "/api/audits/2018-2/report";

function tableOf({ chapters }: ReportDocument, id: string): readonly (readonly string[])[] {
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  const tables = blocks.flatMap((block) =>
    block.kind === "interval-chart" ? block.table : block.kind === "table" ? block : [],
  );
  return (tables.find((table) => table.id === id)?.rows ?? []).map((row) => row.map(plainText));
}

describeOnBothEngines("the report of the audit of 2018", (open) => {
  let app: FastifyInstance;
  let database: Database;
  let cookies: Record<keyof typeof people, Cookies>;
  const get = (path: string, who: Cookies) => app.inject({ url: path, cookies: who });
  const read = async (path: string, who: Cookies): Promise<ReportDocument> =>
    reportSchema.parse((await get(path, who)).json());

  beforeAll(async () => {
    database = await open();
    await loadDemo(database, { openCases: 60, today: localDate("2026-11-22"), onProgress: () => {} });
    app = await buildApp({ config, database, clock: fixedClock("2026-11-22T10:00:00Z") });
    cookies = await signInAs(app, database, people);
  }, 120_000);
  afterAll(() => app.close());

  test("shows the draw and the scope that the printed report shows: 120 cases in six steps on level 2", async () => {
    const report = await read(url, cookies.tilsynsansvarlig);
    expect(tableOf(report, "udtraekkets-stoerrelse").at(-1)?.slice(2)).toEqual(["693", "120", "60", "30"]);
    const scope = tableOf(report, "sagernes-alder");
    expect(scope.find(([step]) => step === "Underretninger")?.[1]).toBe("18");
    expect(scope.at(-1)?.[1]).toBe("120");
  });

  test("prints the published counts of a question, beside its share and baseline", async () => {
    const rows = tableOf(await read(url, cookies.tilsynsansvarlig), "andele-boernefaglig-undersoegelse-tal");
    expect(rows.find(([question]) => question?.includes("netværk"))?.slice(2, 3)).toEqual(["8/18 (44 %)"]);
  });

  test("gives a reader the public edition, with no count under 5 and no case number (design rule 9)", async () => {
    const asked = await read(`${url}?edition=intern`, cookies.laeser);
    expect(asked.forPublication).toBe(true);
    const chosen = await read(`${url}?edition=offentlig`, cookies.tilsynsansvarlig);
    expect(chosen.chapters).toEqual(asked.chapters);
    expect(JSON.stringify(asked)).not.toMatch(/"text":"[0-4]\/\d/);
  });

  test("is refused to one without a part in audits, and for an audit that is not there", async () => {
    expect((await get(url, cookies.administrator)).statusCode).toBe(403);
    expect((await get("/api/audits/1999/report", cookies.tilsynsansvarlig)).statusCode).toBe(404);
  });

  test.each([
    ["pdf", "application/pdf", "%PDF-"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
    ["html", "text/html; charset=utf-8", "<!doctype html>"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
  ])("comes as a %s file to save", async (format, mediaType, start) => {
    const file = await get(`${url}/${format}`, cookies.tilsynsansvarlig);
    expect(file.statusCode).toBe(200);
    expect(file.headers["content-type"]).toBe(mediaType);
    expect(file.headers["content-disposition"]).toBe(`attachment; filename="rapport-2018-2.${format}"`);
    expect(file.rawPayload.toString("latin1").startsWith(start)).toBe(true);
  });

  test("links each number of the HTML file to where it comes from", async () => {
    const { payload } = await get(`${url}/html`, cookies.tilsynsansvarlig);
    const id = "spoergsmaal:bfu-afdaekning-og-inddragelse-af-netvaerk:niveau-2";
    expect(payload).toContain(`<a href="${config.publicUrl}/tilsyn/2018-2/tal/${id}">8/18 (44\u00a0%)</a>`);
  });

  test("is recomputed before it is handed out, and refused with every difference (contract: verify before publishing)", async () => {
    await database.asSystem("a test tampers with the draw", (tx) => tamper(tx, "Underretninger", "ændret"));
    const refused = await get(`${url}/html?edition=offentlig`, cookies.tilsynsansvarlig);
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ code: "tilsyn-stemmer-ikke" });
    expect(refused.json().errors.length).toBeGreaterThan(0);
    const { errors } = (await get(`${url}/pdf`, cookies.laeser)).json();
    expect(errors[0].message).toMatch(/^Der er .* i .*\. Den tilsynsansvarlige kan se, hvad der er galt\.$/);
    expect((await get(url, cookies.tilsynsansvarlig)).statusCode).toBe(200);
    await database.asSystem("and mends it", (tx) => tamper(tx, "ændret", "Underretninger"));
    expect((await get(`${url}/html`, cookies.tilsynsansvarlig)).statusCode).toBe(200);
  }, 60_000);
});

/** Moves every case of the audit's frame from one case type to another. */
async function tamper(tx: Tx, from: string, to: string): Promise<void> {
  const draw = tx.selectFrom("draw").select("id").where("audit_id", "=", "2018-2");
  await tx
    .updateTable("frame_case")
    .set({ stratum: to })
    .where("draw_id", "in", draw)
    .where("stratum", "=", from)
    .execute();
}
