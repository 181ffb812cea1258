import type { Question } from "#questions/question";
import { type AuditResults, computeResults, type ResultsInput } from "../results/audit-results.ts";
import type { Difference } from "./difference.ts";
import { type KeptAnswer, verifyAnswers } from "./verify-answers.ts";
import { type KeptDraw, verifyDraw } from "./verify-draw.ts";
import { type FingerprintedAnswer, verifyFingerprints } from "./verify-fingerprints.ts";
import { type KeptModels, verifyModels } from "./verify-models.ts";
import { verifyResults } from "./verify-results.ts";
import { type KeptReview, verifyReviews } from "./verify-reviews.ts";
import { type KeptSplit, verifySplit } from "./verify-split.ts";

/** All that is kept of an audit, as plain data. */
export interface KeptAudit {
  /** The models as they are kept, and the audit's theme questions. */
  readonly definitions: KeptModels;
  readonly draw: KeptDraw;
  /** Cases of draws that were given up: their answers are kept too. */
  readonly drawnEarlier: readonly string[];
  readonly answers: readonly KeptAnswer[];
  /** All reviews, and the questions that they all may be asked: the model's. */
  readonly reviews: readonly KeptReview[];
  readonly modelQuestions: readonly Question[];
  /** What is answered by the former wordings of questions, in the draw in force. */
  readonly former: { readonly wordings: readonly Question[]; readonly answers: readonly KeptAnswer[] };
  /** Every revision by either wording, of all reviews. */
  readonly fingerprints: readonly FingerprintedAnswer[];
  readonly results: ResultsInput<unknown>;
  /** The results as published; null when none are yet. */
  readonly published: Pick<AuditResults<unknown>, "questions"> | null;
  /** How the change was split by anchor cases; null where it was not. */
  readonly split: KeptSplit | null;
}

/**
 * Recomputes an audit and gives what differs; an empty list means that all of it agrees:
 *
 * - what it asks, by the hashes it was published under;
 * - the draw, from frame, plan, seed and replacement log;
 * - the answers: no revision is missing, and a submitted review has an answer to every question;
 * - the reviews: each is of a case drawn for its level;
 * - the fingerprints: each answer says what it said when it came;
 * - the results and the split by anchor cases, from the raw answers.
 */
export function verifyAudit(kept: KeptAudit): readonly Difference[] {
  const questions: readonly Question[] = kept.results.questions;
  return [
    ...verifyModels(kept.definitions),
    ...verifyDraw(kept.draw),
    ...verifyAnswers(kept.answers, questions),
    ...verifyReviews(kept.reviews, kept.answers, kept.modelQuestions, {
      ...kept.draw,
      drawnEarlier: kept.drawnEarlier,
    }),
    ...verifyAnswers(kept.former.answers, kept.former.wordings, " efter den tidligere ordlyd"),
    ...verifyFingerprints(kept.fingerprints),
    ...(kept.published ? verifyResults(kept.published, computeResults(kept.results)) : []),
    ...(kept.split ? verifySplit(kept.split) : []),
  ];
}
