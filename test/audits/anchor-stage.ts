import { sql } from "kysely";
import { afterAll, beforeAll } from "vitest";
import type { Tx } from "#server/database/connect";
import type { OpenDatabase } from "../database/on-both-engines.ts";
import { loadEarlierAudit } from "../fixtures/earlier-audit.ts";
import { type Answer, openSmallAudit, type Person, type SmallAudit } from "../fixtures/small-audit.ts";

const period = { from: "2025-01-01", to: "2025-12-31" };
const planned = {
  id: "ny",
  title: "Tilsyn 2025",
  modelId: "barnets-lov-2025",
  modelVersion: 1,
  periods: { "§ 32": period, "§ 30": period, "§§ 46-47": period },
  baselineAuditId: "2024",
  themeQuestions: [],
};
export const anchors = {
  from: "2024",
  levels: [
    { level: 1, cases: 10 },
    { level: 2, cases: 9 },
  ],
};
const sizes = { "§ 32": 7, "§ 30": 0, "§§ 46-47": 0 };
export const plan = {
  levels: [
    { level: 1, strata: sizes },
    { level: 2, strata: sizes },
  ],
  maxPerCaseworker: null,
  exclude: [],
  anchors,
};
export const seed = "tal 4 11 20";
export const base = "/api/audits/ny";

interface AnchorReview {
  readonly id: number;
  readonly level: number;
  readonly case_number: string;
  readonly status: string;
}

/** One that is reviewed by somebody. */
export interface SharedReview {
  readonly id: number;
  readonly case_number: string;
  readonly isAnchor: boolean;
  readonly reviewer: string;
}

export interface AnchorStage {
  readonly audit: SmallAudit;
  /** As the head of quality. */
  head(method: "GET" | "POST" | "PUT", url: string, payload?: object): Promise<Answer>;
  as<Result>(person: Person, work: (tx: Tx) => Promise<Result>): Promise<Result>;
  system<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** In ticket order. */
  anchorReviews(): Promise<readonly AnchorReview[]>;
  /** The first that is still in. */
  anchorOn(level: number): Promise<AnchorReview>;
  /** Fixes the plan, makes the seed and draws. */
  draw(): Promise<Answer>;
  /** Shares the reviews out, those of the anchors on level 1 by hand to Kai, and opens both levels. */
  allocateAndOpen(): Promise<void>;
  /** Gives Ida and Ole every other review on level 2, of either kind. */
  shareLevel2(): Promise<void>;
  /** Every case that the person reviews on level 2 is answered as its dates would answer: they have nothing to say against it. */
  answerAsTheDatesDo(person: Person): Promise<void>;
  /** By id. */
  reviewsOn(level: number): Promise<readonly SharedReview[]>;
}

/** A house with a closed audit "2024", and a new audit "ny" with its frame built: anchor cases are next. */
export function setAnchorStage(
  open: OpenDatabase,
  { modelVersion }: Pick<typeof planned, "modelVersion"> = planned,
): AnchorStage {
  let audit: SmallAudit;
  beforeAll(async () => {
    audit = await openSmallAudit(await open());
    await loadEarlierAudit(audit);
    for (const [url, body] of [
      ["/api/audits", { ...planned, modelVersion }],
      [`${base}/draw/frame`, {}],
    ] as const) {
      const { status } = await audit.request("tove", "POST", url, body);
      if (status !== 200) throw new Error(`${url}: ${status}`);
    }
  });
  afterAll(() => audit.app.close());
  const stage: AnchorStage = {
    get audit() {
      return audit;
    },
    head: (method, url, payload) => audit.request("tove", method, url, payload),
    as: (person, work) => audit.database.asUser({ id: audit.ids[person] }, work),
    system: (work) => audit.database.asSystem("test", work),
    anchorReviews: () =>
      stage.system((tx) =>
        tx
          .selectFrom("anchor_review as anchor")
          .innerJoin("review", "review.id", "review_id")
          .select(["review.id", "review.level", "review.case_number", "review.status"])
          .orderBy("position")
          .execute(),
      ),
    async anchorOn(level) {
      const reviews = await stage.anchorReviews();
      const found = reviews.find((row) => row.level === level && row.status !== "udgaaet");
      if (found === undefined) throw new Error("no anchor case");
      return found;
    },
    async draw() {
      await stage.head("POST", `${base}/draw/plan`, plan);
      await stage.head("POST", `${base}/draw/seed`, { seed });
      return stage.head("POST", `${base}/draw`);
    },
    async allocateAndOpen() {
      await stage.head("POST", `${base}/allocation`);
      for (const { id, level } of await stage.anchorReviews())
        if (level === 1) await stage.head("PUT", `/api/reviews/${id}/reviewer`, { userId: audit.ids.kai });
      for (const level of [1, 2]) await stage.head("POST", `${base}/levels/${level}/status`, { to: "aaben" });
    },
    shareLevel2: () => shareLevel2(stage),
    answerAsTheDatesDo: (person) => answerAsTheDatesDo(stage, person),
    reviewsOn: (level) => stage.system((tx) => reviewsOn(tx, level)),
  };
  return stage;
}

async function shareLevel2({ audit, system, reviewsOn }: AnchorStage): Promise<void> {
  const rows = await reviewsOn(2);
  for (const isAnchor of [true, false])
    for (const [index, { id }] of rows.filter((row) => row.isAnchor === isAnchor).entries()) {
      const userId = audit.ids[index % 2 === 0 ? "ida" : "ole"];
      await system((tx) =>
        sql`update review_participant set user_id = ${userId} where review_id = ${id}`.execute(tx),
      );
    }
}

async function answerAsTheDatesDo({ audit, system, reviewsOn }: AnchorStage, person: Person): Promise<void> {
  const dates = await system((tx) =>
    tx
      .selectFrom("machine_answer")
      .innerJoin("draw", "draw.id", "draw_id")
      .select(["case_number", "value"])
      .where("audit_id", "=", "ny")
      .where("question_id", "=", "OPF-01")
      .execute(),
  );
  if (dates.every(({ value }) => value === null)) throw new Error("the dates answer nothing");
  for (const { id, case_number } of (await reviewsOn(2)).filter(({ reviewer }) => reviewer === person)) {
    const value = dates.find((row) => row.case_number === case_number)?.value ?? "ja";
    const answer = { value, remark: "Set i sagen", expectedRevision: 0 };
    await audit.request(person, "PUT", `/api/reviews/${id}/answers/OPF-01`, answer);
  }
}

async function reviewsOn(tx: Tx, level: number): Promise<readonly SharedReview[]> {
  const { rows } = await sql<SharedReview>`
    select review.id, case_number, login as reviewer, review.id in (select review_id from anchor_review) as "isAnchor"
    from review join review_participant on review_id = review.id join app_user on app_user.id = user_id
    where audit_id = 'ny' and level = ${level} order by review.id`.execute(tx);
  return rows;
}
