import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { landmarkCases, landmarkResults } from "#audit/results/landmark-results";
import type { AnswersBehind, QuestionResultView, Results } from "#contract/results";
import { fixedClock } from "#kit/clock";
import { localDate } from "#kit/local-date";
import { publishedPercents } from "#questions/bbu-2018/published-percents";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { inTransactionUndone } from "../../../../test/fixtures/in-transaction-undone.ts";
import { sessionOfRole } from "../../../../test/fixtures/session-of-role.ts";
import { loadDemo } from "../demo/load-demo.ts";
import { countsBehindPercent } from "../demo/past-audits/counts-behind-percent.ts";
import { pastAudits } from "../demo/past-audits/past-audit.ts";
import { sessionCookie } from "../sign-in/session-cookie.ts";
import { verifyStoredAudit } from "../verification/verify-stored-audit.ts";
import { listAnswerRows } from "./counted-answers.store.ts";
import { loadResults } from "./load-results.ts";

const now = "2026-11-22T08:00:00Z";

/** The counts behind a printed percentage; null where the report prints none. */
function countsOf(quarter: "first" | "now", id: string, level: 2 | 3) {
  const published = publishedPercents[id];
  const step = pastAudits
    .find((audit) => audit.quarter === quarter)
    ?.steps.find(({ prefix }) => id.startsWith(prefix));
  const percent = level === 2 ? published?.[quarter] : published?.level3?.[quarter];
  if (percent === null || percent === undefined || step === undefined) return null;
  const { yes, n } = countsBehindPercent(percent, step.cases[level - 1] ?? 0);
  return { yes, n };
}

const published = Object.keys(publishedPercents).map((id) => ({
  id,
  before: countsOf("first", id, 2),
  after: countsOf("now", id, 2),
  level3: countsOf("now", id, 3),
}));

describeOnBothEngines("results of the example municipality", (open) => {
  let database: Database;
  let app: FastifyInstance;
  const sessions = new Map<string, string>();

  /** As the first person with the role; `laeser` has no unit. */
  const as = async (role: string, url: string, method: "GET" | "POST" = "GET") => {
    const session = sessions.get(role) ?? (await sessionOfRole(database, role, now));
    sessions.set(role, session);
    return app.inject({ method, url, cookies: { [sessionCookie]: session } });
  };
  const resultsAs = async (role: string, audit = "2018-2", query = "") =>
    (await as(role, `/api/audits/${audit}/results${query}`)).json<Results>();

  beforeAll(async () => {
    database = await open();
    await loadDemo(database, { openCases: 120, today: localDate("2026-11-22"), onProgress: () => {} });
    const config = readConfig({ env: { LOG_LEVEL: "silent" } });
    app = await buildApp({ config, database, clock: fixedClock(now) });
  });
  afterAll(() => app.close());

  describe("the 2018 model gives the published counts on level 2", () => {
    let questions: Map<string, QuestionResultView>;
    beforeAll(async () => {
      const results = await resultsAs("tilsynsansvarlig");
      questions = new Map(results.questions.map((question) => [question.id, question]));
    });

    test.each(published)("$id", ({ id, before, after, level3 }) => {
      const question = questions.get(id);
      expect(onLevel(question, 2)).toMatchObject(after ?? {});
      expect(question?.baseline && { yes: question.baseline.hits, n: question.baseline.n }).toEqual(before);
      expect(question?.change === null).toBe(before === null);
      if (level3) expect(onLevel(question, 3)).toMatchObject(level3);
    });

    test("13/18 to 8/18 is not called a change, for the interval holds zero", () => {
      const { change } = questions.get("bfu-afdaekning-og-inddragelse-af-netvaerk") ?? {};
      expect(change).toMatchObject({ level: 2, verdict: "ingen-sikker-aendring" });
      expect(change?.difference).toBeCloseTo(-0.2778, 4);
      expect(change?.newcombe95[0]).toBeCloseTo(-0.529, 3);
      expect(change?.newcombe95[1]).toBeCloseTo(0.04, 3);
    });

    test("fewer of what is a fault is progress", () => {
      expect(questions.get("hpa-anbringelse-sket-akut-uden-handleplan")?.change).toMatchObject({
        verdict: "fremgang",
      });
    });
  });

  test.each([
    ["2017-3", 8],
    ["2018-2", 8],
    ["2025-2", 10], // and what the dates say of the frame, counted and judged again
    ["2025-4", 11], // and its anchor cases
    ["2026", 10], // and what the dates say of the frame
  ])("verify finds no difference in %s, in %i checks", async (audit, checks) => {
    const response = await as("tilsynsansvarlig", `/api/audits/${audit}/verification`, "POST");
    expect(response.json()).toMatchObject({ verifiedAt: now, differences: [] });
    expect(response.json().checked).toHaveLength(checks);
  });

  test("verify finds a case moved in the frame, a case let in, and a revision taken away", async () => {
    const differences = await inTransactionUndone(database, async (tx) => {
      const { id, draw_id } = await tx
        .selectFrom("drawn_case")
        .innerJoin("draw", "draw.id", "draw_id")
        .innerJoin("review", (join) =>
          join
            .onRef("review.audit_id", "=", "draw.audit_id")
            .onRef("review.case_number", "=", "drawn_case.case_number"),
        )
        .select(["review.id", "draw_id"])
        .where("draw.audit_id", "=", "2018-2")
        .executeTakeFirstOrThrow();
      await tx.deleteFrom("drawn_case").where("draw_id", "=", draw_id).where("level", "=", 4).execute();
      const frame = tx
        .updateTable("frame_case")
        .set({ stratum: "Underretninger" })
        .where("draw_id", "=", draw_id);
      await frame.where("stratum", "=", "Handleplan anbringelse").execute();
      await tx.updateTable("answer").set({ revision: 2 }).where("review_id", "=", id).execute();
      return (await verifyStoredAudit(tx, "2018-2")).differences;
    });
    expect(new Set(differences.map(({ where }) => where))).toEqual(
      new Set(["grundlag", "udtraek", "maalinger", "svar"]),
    );
  });

  test("verify says that a baseline known only from print rests on no answers, and holds its counts to the print", async () => {
    const { checked, differences } = await inTransactionUndone(database, async (tx) => {
      const { id: addedBy } = await tx.selectFrom("app_user").select("id").executeTakeFirstOrThrow();
      const model = { model_id: "bbu-2018", model_version: 1 };
      const held = { status: "lukket", periods: "{}", created_by: addedBy, ...model };
      await tx
        .insertInto("audit")
        .values({ id: "tryk", title: "På tryk", ...held })
        .execute();
      await tx
        .insertInto("audit_level")
        .values({ audit_id: "tryk", level: 2, title: "Jurister", status: "lukket" })
        .execute();
      const figure = { question_id: "bfu-afdaekning-og-inddragelse-af-netvaerk", question_version: 1 };
      const printed = { printed_percent: "72", source: "Rapporten, side 11", added_by: addedBy };
      const counts = [
        { value: "ja", count: 12 },
        { value: "nej", count: 6 },
      ].map((count) => ({ audit_id: "tryk", level: 2, ...figure, ...printed, ...count }));
      await tx.insertInto("published_count").values(counts).execute();
      await tx.updateTable("audit").set({ baseline_audit_id: "tryk" }).where("id", "=", "2018-2").execute();
      return verifyStoredAudit(tx, "2018-2");
    });
    expect(checked[8]).toMatch(/^Baseline: Tallene hviler på offentliggjorte tal fra »Rapporten, side 11«/);
    expect(differences.map(({ sentence }) => sentence)).toEqual([
      "På bfu-afdaekning-og-inddragelse-af-netvaerk giver 12 ud af 18 ikke 72 %.",
    ]);
  });

  test("the landmarks that the database counts are those of the answers one by one", async () => {
    await database.asSystem("test", async (tx) => {
      const { asked, reviews, landmarks } = await loadResults(tx, "2018-2", {
        withOpenLevels: true,
        filter: {},
      });
      const rows = await listAnswerRows(tx, "current_answer", reviews);
      const oneByOne = landmarkResults(asked, landmarkCases(asked, rows));
      const countsOfAll = (results: typeof landmarks) =>
        results.map(({ landmark, levels }) => [
          landmark,
          levels.map(({ level, fulfilled, n, cases }) => [level, fulfilled, n, cases]),
        ]);
      expect(countsOfAll(landmarks)).toEqual(countsOfAll(oneByOne));
      expect(landmarks.flatMap(({ levels }) => levels).length).toBeGreaterThan(5);
    });
  });

  test("parts of a division add up to the whole", async () => {
    const whole = await resultsAs("tilsynsansvarlig");
    const parts = await Promise.all(
      whole.filters.units.map(({ id }) => resultsAs("tilsynsansvarlig", "2018-2", `?unit=${id}`)),
    );
    for (const { id, levels } of whole.questions) {
      const found = parts.flatMap(({ questions }) => questions.filter((question) => question.id === id));
      const sum = found.reduce((total, question) => total + (onLevel(question, 1)?.n ?? 0), 0);
      expect(sum).toBe(levels.find(({ level }) => level === 1)?.n ?? 0);
    }
  });

  describe("who sees what", () => {
    test.each([
      ["raadgiver", 403],
      ["administrator", 403],
      ["teamleder", 200],
      ["omraadejurist", 200],
      ["centerjurist", 200],
      ["omraadechef", 200],
      ["tilsynsansvarlig", 200],
      ["laeser", 200],
    ])("%s gets %i on a closed audit's results", async (role, status) => {
      expect((await as(role, "/api/audits/2018-2/results")).statusCode).toBe(status);
    });

    test("figures of an open level are the head of quality's alone", async () => {
      const levelsSeen = async (role: string) =>
        (await resultsAs(role, "2026")).questions.flatMap(({ levels }) => levels).length;
      expect(await levelsSeen("tilsynsansvarlig")).toBeGreaterThan(0);
      expect(await levelsSeen("omraadechef")).toBe(0);
      expect((await as("laeser", "/api/audits/2026/results")).statusCode).toBe(403);
      expect(
        (await as("laeser", "/api/results")).json<{ auditId: string }[]>().map(({ auditId }) => auditId),
      ).toEqual(["2025-4", "2025-2", "2018-2", "2017-3"]);
    });

    test("a reader meets no count under 5, nor anything to compute one back from (design rule 9)", async () => {
      const { questions, landmarks, filters } = await resultsAs("laeser");
      const shown = questions.flatMap(({ levels }) => levels.filter(({ n }) => n !== null));
      expect(shown.length).toBeGreaterThan(20);
      for (const result of shown) {
        const counts = "grades" in result ? Object.values(result.grades) : [result.yes, result.no];
        expect(Math.min(...counts.map((count) => count ?? 0))).toBeGreaterThanOrEqual(5);
        expect([result.notRelevant, result.notYetMeasurable]).toEqual([null, null]);
      }
      for (const { id, levels } of landmarks)
        for (const { level } of levels)
          expect(questions.some((one) => one.landmark === id && onLevel(one, level)?.suppressed)).toBe(false);
      expect(filters).toEqual({ units: [], strata: [], areas: [] });
      expect((await as("laeser", "/api/audits/2018-2/results?unit=nord")).statusCode).toBe(403);
      const behind = "/api/audits/2018-2/results/und-inddragelse-af-barnet/answers?level=2";
      expect((await as("laeser", behind)).statusCode).toBe(403);
    });

    test("a unit's leader divides by their own unit, not by another's", async () => {
      const all = (await resultsAs("tilsynsansvarlig")).filters.units;
      const [own, ...more] = (await resultsAs("teamleder")).filters.units;
      expect(more).toEqual([]);
      const other = all.find(({ id }) => id !== own?.id);
      const url = "/api/audits/2018-2/results";
      const behind = `${url}/bfu-afdaekning-og-inddragelse-af-netvaerk/answers?level=1&unit=`;
      expect((await as("teamleder", `${url}?unit=${own?.id}`)).statusCode).toBe(200);
      expect((await as("teamleder", `${url}?unit=${other?.id}`)).statusCode).toBe(403);
      expect((await as("teamleder", behind + other?.id)).statusCode).toBe(403);
    });

    test("the answers behind a figure are those of cases one may see; the total says how many there are", async () => {
      const url =
        "/api/audits/2018-2/results/bfu-afdaekning-og-inddragelse-af-netvaerk/answers?level=1&value=nej";
      const all = (await as("tilsynsansvarlig", url)).json<AnswersBehind>();
      const own = (await as("teamleder", url)).json<AnswersBehind>();
      expect(all.answers).toHaveLength(all.total);
      expect(own.total).toBe(all.total);
      expect(own.answers.length).toBeGreaterThan(0);
      expect(new Set(own.answers.map(({ unit }) => unit)).size).toBe(1);
      expect(own.answers.every(({ value, remark }) => value === "nej" && remark !== "")).toBe(true);
    });
  });
});

function onLevel(question: QuestionResultView | undefined, wanted: number) {
  return question?.levels.find(({ level }) => level === wanted);
}
