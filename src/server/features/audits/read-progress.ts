import type { z } from "zod";
import type { getProgress } from "#contract/audits";
import type { Database, Tx } from "#server/database/connect";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listTransitions } from "./audits.store.ts";
import { unknownAudit } from "./load-audit-model.ts";

type Progress = z.input<(typeof getProgress)["response"]>;

/** How far the reviews are that the actor may see: the head of quality all, a unit's leaders their own unit's. */
export async function readProgress(
  database: Database,
  actor: SignedInUser,
  auditId: string,
): Promise<Progress> {
  const { levels, reviews, transitions } = await database.asUser(actor, async (tx) => ({
    levels: await listLevels(tx, auditId),
    reviews: await listReviews(tx, auditId),
    transitions: await listTransitions(tx, auditId),
  }));
  if (levels.length === 0) throw unknownAudit();
  const answers = await database.asSystem("how many answers there are tells none of them", (tx) =>
    countAnswers(tx, auditId),
  );
  const answersOn = (level: number) =>
    reviews
      .filter((review) => review.level === level)
      .reduce((sum, { id }) => sum + (answers.get(id) ?? 0), 0);
  return {
    levels: levels.map(({ level, title, status }) => ({
      level,
      title,
      status: status as Progress["levels"][number]["status"],
      answers: answersOn(level),
      ...countRows(reviews.filter((review) => review.level === level)),
    })),
    units: groupReviews(reviews, ({ unit_id }) => unit_id).map(({ first, counts }) => ({
      level: first.level,
      unitId: first.unit_id,
      unitName: first.unit_name,
      ...counts,
    })),
    reviewers: groupReviews(
      reviews.filter(({ user_id }) => user_id !== null),
      ({ user_id }) => user_id ?? "",
    )
      .map(({ first, counts }) => ({
        level: first.level,
        userId: first.user_id ?? "",
        name: first.user_name ?? "",
        ...counts,
      }))
      .sort((a, b) => a.level - b.level || a.name.localeCompare(b.name, "da")),
    transitions,
  };
}

type ReviewRow = Awaited<ReturnType<typeof listReviews>>[number];

function listLevels(tx: Tx, auditId: string) {
  return tx
    .selectFrom("audit_level")
    .select(["level", "title", "status"])
    .where("audit_id", "=", auditId)
    .orderBy("level")
    .execute();
}

function listReviews(tx: Tx, auditId: string) {
  return tx
    .selectFrom("review")
    .innerJoin("case_file", "case_file.case_number", "review.case_number")
    .innerJoin("unit", "unit.id", "case_file.unit_id")
    .leftJoin("review_participant", (join) =>
      join.onRef("review_id", "=", "review.id").on("part", "=", "maaler"),
    )
    .leftJoin("app_user", "app_user.id", "review_participant.user_id")
    .select(["review.id", "review.level", "review.status", "unit.id as unit_id", "unit.name as unit_name"])
    .select(["app_user.id as user_id", "app_user.name as user_name"])
    .where("review.audit_id", "=", auditId)
    .where("review.status", "<>", "udgaaet")
    .orderBy("review.level")
    .orderBy("unit.name")
    .orderBy("app_user.name")
    .execute();
}

/** Answers per review, each question counted once. */
async function countAnswers(tx: Tx, auditId: string): Promise<ReadonlyMap<number, number>> {
  const rows = await tx
    .selectFrom("answer")
    .innerJoin("review", "review.id", "review_id")
    .select("review_id")
    .select(({ fn }) => fn.count<number>("question_id").distinct().as("answers"))
    .where("audit_id", "=", auditId)
    .groupBy("review_id")
    .execute();
  return new Map(rows.map(({ review_id, answers }) => [review_id, answers]));
}

function countRows(reviews: readonly ReviewRow[]) {
  const withStatus = (wanted: string) => reviews.filter(({ status }) => status === wanted).length;
  return {
    total: reviews.length,
    allocated: reviews.filter(({ user_id }) => user_id !== null).length,
    begun: withStatus("i-gang"),
    submitted: withStatus("afsluttet"),
  };
}

/** Reviews with the same level and key together, in the order they came. */
function groupReviews(reviews: readonly ReviewRow[], keyOf: (review: ReviewRow) => string) {
  const groups = new Map<string, ReviewRow[]>();
  for (const review of reviews) {
    const key = `${review.level}\t${keyOf(review)}`;
    groups.set(key, [...(groups.get(key) ?? []), review]);
  }
  return [...groups.values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ first: group[0], counts: countRows(group) }],
  );
}
