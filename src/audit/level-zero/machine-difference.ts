import type { Question } from "#questions/question";
import { isDefect } from "../review/answer-rules.ts";
import { asksMoreThanDates } from "./answer-from-dates.ts";

/** What a reviewer said where the dates say something else. */
export interface MachineReaction {
  /** The revision of the answer that it was said of. */
  readonly revision: number;
  readonly kind: "fastholdt" | "aendret";
  readonly reason: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** A saved revision as the dates meet it. One that an import brought was answered elsewhere, and asks nothing of anyone. */
export interface MetRevision {
  readonly revision: number;
  readonly value: string;
  readonly isImported: boolean;
}

export interface FoundDifference {
  /** The first saved answer that differed. */
  readonly firstValue: string;
  /** Why the value that stands now was kept or changed; null until the reviewer has said so. */
  readonly reaction: MachineReaction | null;
}

/**
 * Whether the dates ever said something else than the reviewer, and what became of it. It stays when the answer was changed
 * to what the dates say. `revisions` and `reactions` oldest first. Null: no difference, or the dates settle nothing.
 */
export function findDifference(
  question: Question,
  machineValue: string | null,
  revisions: readonly MetRevision[],
  reactions: readonly MachineReaction[],
): FoundDifference | null {
  const first = revisions.find(
    ({ value, isImported }) => !isImported && differs(question, machineValue, value),
  );
  const standing = revisions.at(-1);
  if (first === undefined || standing === undefined) return null;
  const valueAt = new Map(revisions.map(({ revision, value }) => [revision, value]));
  const reaction = reactions.findLast(({ revision }) => valueAt.get(revision) === standing.value) ?? null;
  return { firstValue: first.value, reaction };
}

/** What a reaction to the answer that stands now is called. */
export function kindOfReaction(firstValue: string, standingValue: string): MachineReaction["kind"] {
  return firstValue === standingValue ? "fastholdt" : "aendret";
}

/**
 * Only a settled answer can differ: not one that the dates leave open, nor »endnu«, which time alone may settle. A reviewer
 * who finds the defect in what dates cannot show does not differ from them.
 */
function differs(question: Question, machineValue: string | null, value: string): boolean {
  if (machineValue === null || machineValue === "ikke-maalbar-endnu" || machineValue === value) return false;
  return !(asksMoreThanDates(question) && isDefect(question, value));
}
