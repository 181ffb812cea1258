import { sql } from "kysely";
import type { DeskItem } from "#contract/desk";
import type { Tx } from "#server/database/connect";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";

/** The user's own unfinished reviews on open levels: those begun one by one, those not begun together. */
export async function ownReviews(
  tx: Tx,
  actor: SignedInUser,
): Promise<{ begun: DeskItem[]; waiting: DeskItem[] }> {
  const rows = await tx
    .selectFrom("review")
    .innerJoin("review_participant", "review_id", "review.id")
    .innerJoin("audit", "audit.id", "review.audit_id")
    .innerJoin("audit_level", (join) =>
      join
        .onRef("audit_level.audit_id", "=", "review.audit_id")
        .onRef("audit_level.level", "=", "review.level"),
    )
    .select(["review.id", "review.case_number", "review.level", "review.status", "audit.title", "stratum"])
    .where("user_id", "=", actor.id)
    .where("part", "in", ["maaler", "medmaaler"])
    .where("review.status", "in", ["tildelt", "i-gang"])
    .where("audit_level.status", "=", "aaben")
    .orderBy("review.id")
    .execute();
  const begun = rows
    .filter(({ status }) => status === "i-gang")
    .map(({ id, case_number, title, level, stratum }) => ({
      id: `maaling-${id}`,
      title: `Fortsæt målingen af sag ${case_number}`,
      detail: `${title}, niveau ${level}, ${stratum}`,
      href: `/maalinger/${id}`,
      urgent: false,
    }));
  return { begun, waiting: waitingByLevel(rows.filter(({ status }) => status === "tildelt")) };
}

function waitingByLevel(rows: readonly { title: string; level: number }[]): DeskItem[] {
  const counts = new Map<string, number>();
  for (const { title, level } of rows) {
    const place = `${title}, niveau ${level}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, count]) => ({
    id: `venter-${place}`,
    title: count === 1 ? "1 sag venter på, at du begynder" : `${count} sager venter på, at du begynder`,
    detail: place,
    href: "/maalinger",
    urgent: false,
  }));
}

/** Cases that the user has reviewed, where the levels may meet and something is not settled yet. */
export async function unsettledDifferences(tx: Tx, actor: SignedInUser): Promise<DeskItem[]> {
  const pairs = await submittedPairs(tx, actor);
  if (pairs.length === 0) return [];
  const answers = await tx
    .selectFrom("blind_answer")
    .select(["review_id", "question_id", "value"])
    .where(
      "review_id",
      "in",
      pairs.flatMap(({ own, other }) => [own, other]),
    )
    .execute();
  const valueAt = new Map(
    answers.map(({ review_id, question_id, value }) => [`${review_id}:${question_id}`, value]),
  );
  const settled = await settledQuestions(tx, [...new Set(pairs.map(({ audit_id }) => audit_id))]);
  const differing = pairs.filter(({ own, other, audit_id, case_number }) =>
    answers.some(({ review_id, question_id, value }) => {
      const otherValue = review_id === own ? valueAt.get(`${other}:${question_id}`) : undefined;
      return (
        otherValue !== undefined &&
        otherValue !== value &&
        !settled.has(`${audit_id}:${case_number}:${question_id}`)
      );
    }),
  );
  return [...groupByAudit(differing)].map(([auditId, { title, cases }]) => ({
    id: `uenige-${auditId}`,
    title: `Niveauerne er uenige om ${cases.size} af dine sager`,
    detail: `${title}: tal om forskellene, og afklar svarene`,
    href: `/tilsyn/${auditId}/niveauer`,
    urgent: false,
  }));
}

interface ReviewPair {
  readonly audit_id: string;
  readonly title: string;
  readonly case_number: string;
  /** Ids of the user's review and of the other level's, both submitted. */
  readonly own: number;
  readonly other: number;
}

function submittedPairs(tx: Tx, actor: SignedInUser): Promise<readonly ReviewPair[]> {
  return tx
    .selectFrom("review_participant")
    .innerJoin("review as own", "own.id", "review_id")
    .innerJoin("review as other", (join) =>
      join
        .onRef("other.audit_id", "=", "own.audit_id")
        .onRef("other.case_number", "=", "own.case_number")
        .onRef("other.level", "<>", "own.level"),
    )
    .innerJoin("audit", "audit.id", "own.audit_id")
    .select(["own.audit_id", "audit.title", "own.case_number", "own.id as own", "other.id as other"])
    .where("user_id", "=", actor.id)
    .where("part", "in", ["maaler", "medmaaler"])
    .where("own.status", "=", "afsluttet")
    .where("other.status", "=", "afsluttet")
    .where("audit.status", "<>", "lukket")
    .where(sql<boolean>`may_meet(own.audit_id, own.case_number)`)
    .execute();
}

async function settledQuestions(tx: Tx, auditIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("adjudication")
    .select(["audit_id", "case_number", "question_id"])
    .where("audit_id", "in", auditIds)
    .execute();
  return new Set(
    rows.map(({ audit_id, case_number, question_id }) => `${audit_id}:${case_number}:${question_id}`),
  );
}

function groupByAudit(
  pairs: readonly ReviewPair[],
): ReadonlyMap<string, { readonly title: string; readonly cases: Set<string> }> {
  const groups = new Map<string, { title: string; cases: Set<string> }>();
  for (const { audit_id, title, case_number } of pairs) {
    const group = groups.get(audit_id) ?? { title, cases: new Set() };
    groups.set(audit_id, { ...group, cases: group.cases.add(case_number) });
  }
  return groups;
}
