import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HistoricalAuditInput } from "#contract/published-counts";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";
import { findLatestClosedAudit } from "../results/audits-with-results.store.ts";
import { composeResults } from "../results/read-results.ts";
import { verifyStoredAudit } from "../verification/verify-stored-audit.ts";

const network = "bfu-afdaekning-og-inddragelse-af-netvaerk";
const consent = "bfu-samtykke-til-indhentelse-af-oplysninger";
const source = "Ledelsestilsyn, 2. kvartal 2018, side 11";

const published2017: HistoricalAuditInput = {
  id: "2017-tryk",
  title: "Første tilsyn, som det er trykt",
  modelId: "bbu-2018",
  modelVersion: 1,
  level: 2,
  from: "2017-07-01",
  to: "2017-09-30",
  source,
  figures: [
    { questionId: network, printedPercent: "72", yes: 13, n: 18 },
    { questionId: consent, printedPercent: "17", yes: 3, n: 18 },
  ],
};
const published2018: HistoricalAuditInput = {
  ...published2017,
  id: "2018-tryk",
  from: "2018-04-01",
  to: "2018-06-30",
  figures: [
    { questionId: network, printedPercent: "44", yes: 8, n: 18 },
    { questionId: consent, printedPercent: "78", yes: 14, n: 18 },
  ],
};

describeOnBothEngines("an audit known only from print", (open) => {
  let audit: SmallAudit;
  const store = (person: Person, body: object) =>
    audit.request(person, "POST", "/api/historical-audits", body);
  const resultsOf = (id: string, filter = {}) =>
    audit.database.asSystem("test", (tx) => composeResults(tx, id, { withOpenLevels: false, filter }));

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
    expect((await store("tove", published2017)).status).toBe(200);
    expect((await store("tove", published2018)).status).toBe(200);
    await audit.database.asSystem("test", (tx) =>
      tx.updateTable("audit").set({ baseline_audit_id: "2017-tryk" }).where("id", "=", "2018-tryk").execute(),
    );
  });
  afterAll(() => audit.app.close());

  test.each<[Person, number]>([
    ["mia", 403],
    ["ida", 403],
    ["eva", 403],
    ["lars", 403],
    ["ada", 403],
  ])("%s does not make one", async (person, status) => {
    expect((await store(person, { ...published2017, id: "x" })).status).toBe(status);
  });

  test.each<[string, Partial<HistoricalAuditInput>, string]>([
    ["a taken id", { id: "2017-tryk" }, "tilsyn-findes"],
    ["a model that is not", { modelId: "ukendt" }, "ukendt-model"],
    ["a level the model has not", { modelId: "barnets-lov-2025", level: 4 }, "ukendt-niveau"],
    ["a period backwards", { from: "2018-01-01", to: "2017-01-01" }, "periode-omvendt"],
    [
      "a percentage that the count does not give",
      { figures: [{ questionId: network, printedPercent: "78", yes: 18, n: 24 }] },
      "procent-passer-ikke",
    ],
    [
      "two figures for one question",
      {
        figures: [
          { questionId: network, printedPercent: "72", yes: 13, n: 18 },
          { questionId: network, printedPercent: "44", yes: 8, n: 18 },
        ],
      },
      "spoergsmaal-to-gange",
    ],
  ])("%s is refused, and nothing of it is kept", async (_what, part, code) => {
    const { status, body } = await store("tove", { ...published2017, id: "nyt", ...part });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.code).toBe(code);
    expect((await audit.request("tove", "GET", "/api/audits/nyt")).status).toBe(404);
  });

  test("it is closed, dated by its period, and marked; an audit with answers is not", async () => {
    const { body } = await audit.request("mia", "GET", "/api/audits");
    expect(body.map((one: { id: string; historical: boolean }) => [one.id, one.historical])).toEqual([
      ["2026", false],
      ["2018-tryk", true],
      ["2017-tryk", true],
    ]);
    expect(body[2]).toMatchObject({
      status: "lukket",
      drawStep: "intet",
      closedAt: "2017-09-30T12:00:00.000000Z",
    });
  });

  test.each<[Person, number]>([
    ["mia", 200],
    ["eva", 200],
    ["lars", 200],
    ["ada", 403],
  ])("%s reads each figure with its source", async (person, status) => {
    const answer = await audit.request(person, "GET", "/api/audits/2017-tryk/published-counts");
    expect(answer.status).toBe(status);
    if (status !== 200) return;
    expect(answer.body).toHaveLength(2);
    expect(answer.body[1]).toMatchObject({
      questionId: network,
      printedPercent: "72",
      yes: 13,
      n: 18,
      source,
    });
    expect(answer.body[1].addedBy).toBe("tove");
  });

  test("as a baseline: 13/18 to 8/18, with the interval of the two counts", async () => {
    const { audit: head, questions } = await resultsOf("2018-tryk");
    expect(head).toMatchObject({ source, baseline: { id: "2017-tryk", source }, mainLevel: 2 });
    const question = questions.find(({ id }) => id === network);
    expect(question?.baseline).toMatchObject({ hits: 13, n: 18, level: 2 });
    expect(question?.change?.newcombe95[0]).toBeCloseTo(-0.5285422737, 9);
    expect(question?.change?.verdict).toBe("ingen-sikker-aendring");
  });

  test("of a unit or a case type nothing was published, so nothing is compared", async () => {
    const { questions } = await resultsOf("2018-tryk", { stratum: "Børnefaglig undersøgelse" });
    expect(questions.flatMap(({ levels, changes }) => [...levels, ...changes])).toEqual([]);
  });

  test("verify says what it rests on, and finds a count that was changed", async () => {
    const verified = await audit.database.asSystem("test", (tx) => verifyStoredAudit(tx, "2017-tryk"));
    expect(verified.checked[0]).toContain(source);
    expect(verified.differences).toEqual([]);
    const spoilt = await audit.database.asSystem("test", async (tx) => {
      await sql`update published_count set count = 12 where audit_id = '2018-tryk' and question_id = ${network} and value = 'ja'`.execute(
        tx,
      );
      return verifyStoredAudit(tx, "2018-tryk");
    });
    expect(spoilt.differences.map(({ sentence }) => sentence)).toEqual([
      `På ${network} giver 12 ud af 22 ikke 44 %.`,
    ]);
  });

  test.each([
    ["POST", "/api/audits/2017-tryk/status", { to: "i-gang", reason: "prøver" }],
    ["POST", "/api/audits/2017-tryk/levels/2/status", { to: "aaben", reason: "prøver" }],
    ["POST", "/api/audits/2017-tryk/draw/frame", { reason: "" }],
  ] as const)("%s %s: it opens for nothing", async (method, url, body) => {
    const answer = await audit.request("tove", method, url, body);
    expect(answer.body.code).toBe("historisk-tilsyn");
  });

  test("it is among the results, has no report, and is never the latest closed", async () => {
    const { body } = await audit.request("tove", "GET", "/api/results");
    const sources = body.map((one: { auditId: string; source: string | null }) => [one.auditId, one.source]);
    expect(sources).toContainEqual(["2017-tryk", source]);
    expect(sources).toContainEqual(["2026", null]);
    const report = await audit.request("tove", "GET", "/api/audits/2017-tryk/report");
    expect(report.body.code).toBe("historisk-tilsyn");
    expect(await audit.database.asSystem("test", findLatestClosedAudit)).toBeNull();
  });

  describe("the walls, asked in SQL", () => {
    const row = {
      audit_id: "2017-tryk",
      level: 2,
      question_id: "und-inddragelse-af-barnet",
      question_version: 1,
      value: "ja",
      count: 8,
      printed_percent: "44",
      source,
    };
    const asked = (person: Person, statement: string) =>
      audit.database.asUser({ id: audit.ids[person] }, (tx) => sql.raw(statement).execute(tx));
    const insert = (person: Person, part: object) =>
      audit.database.asUser({ id: audit.ids[person] }, (tx) =>
        tx
          .insertInto("published_count")
          .values({ ...row, added_by: audit.ids[person], ...part })
          .execute(),
      );
    const refused = { code: "42501" };

    test("only the head of quality writes, in their own name, and never in an audit that is held here", async () => {
      for (const person of ["mia", "ida", "eva", "lars", "ada"] as const)
        await expect(insert(person, {})).rejects.toMatchObject(refused);
      await expect(insert("tove", { added_by: audit.ids.mia })).rejects.toMatchObject(refused);
      await expect(insert("tove", { audit_id: "2026" })).rejects.toMatchObject(refused);
      await expect(insert("tove", { added_at: "2017-01-01T00:00:00Z" })).rejects.toMatchObject(refused);
    });

    test.each([
      "update published_count set count = 1",
      "delete from published_count",
      "update audit set status = 'i-gang' where id = '2017-tryk'",
      "update audit_level set status = 'aaben' where audit_id = '2017-tryk'",
      "insert into draw (audit_id, number, frame_hash, frame_size) values ('2017-tryk', 1, '', 0)",
    ])("not even the head of quality: %s", async (statement) => {
      await expect(asked("tove", statement)).rejects.toMatchObject(refused);
    });
  });
});
