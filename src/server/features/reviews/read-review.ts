import { closedBy } from "#audit/anchors/as-it-stood";
import { measureCompleteness } from "#audit/review/completeness";
import type { ReviewView } from "#contract/reviews";
import type { Clock } from "#kit/clock";
import { momentAt, wholeDay } from "#law/moment";
import { explainRelevance } from "#questions/relevance";
import type { Tx } from "#server/database/connect";
import { Forbidden } from "#server/errors";
import { findActorNames } from "../cases/actor-names.store.ts";
import { findCase } from "../cases/cases.store.ts";
import { describeTimeline } from "../cases/open-case.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { answersById, listCurrentAnswers } from "./answers.store.ts";
import { describeQuestions } from "./describe-questions.ts";
import { findDifferences } from "./find-differences.ts";
import { listFormerAnswers } from "./former-answers.store.ts";
import { loadFormerWordings } from "./load-former-wordings.ts";
import { mayEdit, type OpenReview, openReview, type ReviewToOpen, unknownReview } from "./open-review.ts";
import {
  findReferenceEvent,
  isCritical,
  listOwnReviews,
  listReviewers,
  type ReviewRow,
  readAccess,
  readStrengths,
} from "./reviews.store.ts";
import { viewQuestion } from "./view-question.ts";

/** A review with its case, questions and answers. Throws `NotFound`, and {@link Forbidden} while its answers are blind to the user. */
export async function readReview(
  tx: Tx,
  actor: SignedInUser,
  toOpen: ReviewToOpen,
  clock: Clock,
): Promise<ReviewView> {
  const open = await openReview(tx, actor, toOpen);
  const { review, audit, timeline, asked, frozen } = open;
  const access = await readAccess(tx, review);
  if (!access.mayRead) throw blind(review);
  const now = frozen === null ? momentAt(clock.now()) : wholeDay(frozen.asOf);
  const caseFile = await findCase(tx, review.caseNumber, now.date);
  if (caseFile === null) throw unknownReview();
  const answers = await listCurrentAnswers(tx, review.id);
  const { answered } = measureCompleteness(asked, answersById(answers));
  const referenceId = await findReferenceEvent(tx, review.id);
  const names = await findActorNames(tx, timeline.events);
  const drawn = { referenceId, stratum: review.stratum, timeline, names, periods: audit.periods };
  return {
    ...review,
    asked: asked.length,
    answered,
    caseFile: { ...caseFile, closed: closedBy(caseFile.closed, now.date) },
    events: describeTimeline(timeline, names),
    landmarks: audit.landmarks.filter(({ id }) => asked.some(({ landmark }) => landmark === id)),
    questions: await describeQuestions(tx, drawn, asked, now),
    notAsked: viewNotAsked(open),
    answers,
    formerWordings: (await loadFormerWordings(tx, open)).map(viewQuestion),
    formerAnswers: await listFormerAnswers(tx, review.id),
    differences: await findDifferences(tx, review, open.askedOfDates),
    strengths: await readStrengths(tx, review.id),
    reviewers: await listReviewers(tx, review.id),
    mayEdit: mayEdit(review),
    critical: await isCritical(tx, review.caseNumber),
    mayMeet: access.mayMeet,
    ...placeAmong(await listOwnReviews(tx, actor.id), review),
  };
}

function blind({ level, status }: ReviewRow): Forbidden {
  const sentence =
    status === "afsluttet"
      ? `Du kan se svarene på niveau ${level}, når du selv har afsluttet din måling af sagen.`
      : `Svarene på niveau ${level} kan kun ses af dem, der måler sagen, indtil målingen er afsluttet.`;
  return new Forbidden("blind-foerst", sentence);
}

function viewNotAsked({ audit, asked, review }: OpenReview): ReviewView["notAsked"] {
  const ofThemes = audit.themeQuestions
    .filter(({ levels }) => levels.includes(review.level))
    .map(({ question }) => question);
  return [...audit.model.questions, ...ofThemes]
    .filter(({ id }) => !asked.some((question) => question.id === id))
    .map(({ id, text, relevance }) => ({ id, text, reason: explainRelevance(relevance) }));
}

/** Where the review stands among those the user answers on its level, and the next that is not finished. */
function placeAmong(
  own: readonly ReviewRow[],
  review: ReviewRow,
): Pick<ReviewView, "place" | "ofMine" | "nextReviewId"> {
  const mine = own.filter(
    ({ auditId, level, part }) => auditId === review.auditId && level === review.level && part !== "sparring",
  );
  const index = mine.findIndex(({ id }) => id === review.id);
  const inTurn = [...mine.slice(index + 1), ...mine.slice(0, Math.max(index, 0))];
  const next = inTurn.find(({ status }) => status === "tildelt" || status === "i-gang");
  return { place: index + 1, ofMine: mine.length, nextReviewId: next?.id ?? null };
}
