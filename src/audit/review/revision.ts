import type { Answer } from "./answer.ts";

/** One kept version of an answer: an edit adds a revision, and none is ever changed (design rule 1). */
export interface AnswerRevision extends Answer {
  /** 1, 2, 3 … within the review and question. */
  readonly revision: number;
  readonly by: string;
  /** ISO instant in UTC. */
  readonly at: string;
}

/** What a reviewer sends: the answer, and the revision it was written on top of (0: none). */
export interface AnswerEdit extends Answer {
  readonly expectedRevision: number;
  readonly by: string;
  readonly at: string;
}

export type Saved =
  | { readonly outcome: "saved"; readonly revision: AnswerRevision }
  /** The answer is as it was: nothing to add, also when a lost connection sends the same again. */
  | { readonly outcome: "unchanged"; readonly revision: AnswerRevision }
  /** Somebody else answered in the meantime: the person chooses, and nobody's answer vanishes. */
  | { readonly outcome: "conflict"; readonly theirs: AnswerRevision | null; readonly yours: AnswerEdit };

/** The answer that counts: the last revision, or null before the first. */
export function currentRevision(history: readonly AnswerRevision[]): AnswerRevision | null {
  return history.reduce<AnswerRevision | null>(
    (last, next) => (last && last.revision > next.revision ? last : next),
    null,
  );
}

/** What saving `edit` on top of `history` does. Pure: the store appends the revision. */
export function reviseAnswer(history: readonly AnswerRevision[], edit: AnswerEdit): Saved {
  const current = currentRevision(history);
  if (current && current.value === edit.value && current.remark === edit.remark) {
    return { outcome: "unchanged", revision: current };
  }
  if (edit.expectedRevision !== (current?.revision ?? 0))
    return { outcome: "conflict", theirs: current, yours: edit };
  const { value, remark, by, at } = edit;
  return { outcome: "saved", revision: { revision: edit.expectedRevision + 1, value, remark, by, at } };
}
