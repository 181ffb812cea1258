import { checkHabilitet, type Reviewer, type ReviewPart } from "#audit/allocation/habilitet";
import type { Tx } from "#server/database/connect";
import { NotFound, RuleBroken } from "#server/errors";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { refuse } from "../audits/obey-rule.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import {
  deleteParticipant,
  insertParticipants,
  listParticipants,
  listReviewers,
  listReviews,
  loadCaseFacts,
  type ParticipantRow,
  type ReviewRow,
} from "./allocation.store.ts";

interface HandledReview {
  readonly auditId: string;
  readonly review: ReviewRow;
  /** Of the whole audit, this review's among them. */
  readonly participants: readonly ParticipantRow[];
}

/**
 * Gives a review to `userId`, or to nobody. Throws {@link RuleBroken} with the reason where it breaks habilitet.
 * Whoever had begun it stays as medmåler: their answers are in it. Gives the audit's id.
 */
export async function allocateByHand(
  tx: Tx,
  actor: SignedInUser,
  reviewId: number,
  userId: string | null,
): Promise<string> {
  const handled = await loadHandledReview(tx, reviewId);
  const { auditId, review } = handled;
  if (review.status === "afsluttet")
    throw new RuleBroken("maaling-afsluttet", "Målingen er afsluttet. Genåbn den med en grund først.");
  const isBegun = review.status === "i-gang";
  if (isBegun && userId === null)
    throw new RuleBroken("maaling-begyndt", "Målingen er begyndt. Giv den til en anden i stedet.");
  if (userId !== null) await checkPart(tx, handled, userId, "maaler");
  const mine = handled.participants.filter((row) => row.review_id === reviewId);
  const before = mine.find(({ part }) => part === "maaler")?.user_id;
  if (before === userId) return auditId;
  if (before !== undefined) await deleteParticipant(tx, reviewId, before);
  if (before !== undefined && isBegun)
    await insertParticipants(tx, actor.id, [{ reviewId, userId: before, part: "medmaaler", byHand: true }]);
  if (userId === null) return auditId;
  await deleteParticipant(tx, reviewId, userId);
  await insertParticipants(tx, actor.id, [{ reviewId, userId, part: "maaler", byHand: true }]);
  return auditId;
}

/** Writes down a medmåler, or a lawyer who gave sparring; both bind the person as habilitet says. Gives the audit's id. */
export async function addParticipant(
  tx: Tx,
  actor: SignedInUser,
  reviewId: number,
  userId: string,
  part: "medmaaler" | "sparring",
): Promise<string> {
  const handled = await loadHandledReview(tx, reviewId);
  const person = await checkPart(tx, handled, userId, part);
  if (handled.participants.some((row) => row.review_id === reviewId && row.user_id === userId))
    throw new RuleBroken("er-med-i-forvejen", `${person.name} er med på målingen i forvejen. Vælg en anden.`);
  await insertParticipants(tx, actor.id, [{ reviewId, userId, part, byHand: true }]);
  return handled.auditId;
}

async function loadHandledReview(tx: Tx, reviewId: number): Promise<HandledReview> {
  const found = await tx
    .selectFrom("review")
    .select("audit_id")
    .where("id", "=", reviewId)
    .executeTakeFirst();
  const review = found && (await listReviews(tx, found.audit_id)).find(({ id }) => id === reviewId);
  if (!review)
    throw new NotFound("ukendt-maaling", "Målingen findes ikke, eller den er udgået. Genindlæs siden.");
  return { auditId: found.audit_id, review, participants: await listParticipants(tx, found.audit_id) };
}

async function checkPart(
  tx: Tx,
  { auditId, review, participants }: HandledReview,
  userId: string,
  part: ReviewPart,
): Promise<Reviewer> {
  const person = (await listReviewers(tx)).find(({ id }) => id === userId);
  if (person === undefined)
    throw new NotFound("ukendt-bruger", "Personen findes ikke eller er ikke aktiv. Hent siden igen.");
  const { model } = await loadAuditModel(tx, auditId);
  const levelRoles = model.levels.find(({ level }) => level === review.level)?.roles ?? [];
  const [facts] = await loadCaseFacts(tx, [review], participants);
  if (facts === undefined) throw new Error("a review has no case");
  const broken = checkHabilitet(person, facts, { level: review.level, levelRoles, part, byHand: true });
  if (broken) refuse(broken);
  return person;
}
