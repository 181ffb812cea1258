import { seededRandom } from "../seeded-random.ts";
import type { Reading } from "./stories.ts";

/** A case of an audit, or one drawn again, and the levels that read it. */
export interface ToldCase {
  readonly caseNumber: string;
  readonly levels: readonly number[];
}

/** In which cases practice is good on a question, by case number. */
export type Practice = ReadonlyMap<string, boolean>;

/** A level's answers to a question, by case number. */
export type ToldValues = ReadonlyMap<string, "ja" | "nej">;

/**
 * Lays good practice in `share` of the cases, to the nearest case: among those that level 2 reads, and among the rest. Which
 * cases it is follows from their numbers alone.
 */
export function practise(questionId: string, cases: readonly ToldCase[], share: number): Practice {
  const isDeep = ({ levels }: ToldCase) => levels.includes(2);
  const parts = [cases.filter(isDeep), cases.filter((one) => !isDeep(one))];
  return new Map(
    parts.flatMap((part) => {
      const chosen = chooseShare(inOrderOf(`${questionId}: praksis`, part), share);
      return part.map((one) => [one.caseNumber, chosen.has(one)] as const);
    }),
  );
}

/** What a level answers: yes to good practice and no to a defect, but for those that its reviewers doubt or let pass. */
export function readOnLevel(
  questionId: string,
  level: number,
  cases: readonly ToldCase[],
  practice: Practice,
  { doubts, letsPass }: Reading,
): ToldValues {
  const read = cases.filter(({ levels }) => levels.includes(level));
  // In the same order on every level: what one reader doubts, another is the likelier to doubt.
  const ordered = inOrderOf(`${questionId}: bedømmelse`, read);
  const isGood = ({ caseNumber }: ToldCase) => practice.get(caseNumber) ?? false;
  const doubted = chooseShare(ordered.filter(isGood), doubts);
  const passed = chooseShare(
    ordered.filter((one) => !isGood(one)),
    letsPass,
  );
  return new Map(
    read.map((one) => {
      const isYes = isGood(one) ? !doubted.has(one) : passed.has(one);
      return [one.caseNumber, isYes ? "ja" : "nej"] as const;
    }),
  );
}

/** What the same reader answers by a wording that asks for more: of the yeses the share `misses` becomes no, the same cases on every level. */
export function readReworded(questionId: string, former: ToldValues, misses: number): ToldValues {
  const yes = [...former].flatMap(([caseNumber, value]) => (value === "ja" ? [{ caseNumber }] : []));
  const missing = chooseShare(inOrderOf(`${questionId}: ny ordlyd`, yes), misses);
  const numbers = new Set([...missing].map(({ caseNumber }) => caseNumber));
  return new Map(
    [...former].map(([caseNumber, value]) => [caseNumber, numbers.has(caseNumber) ? "nej" : value]),
  );
}

function chooseShare<Case>(ordered: readonly Case[], share: number): ReadonlySet<Case> {
  return new Set(ordered.slice(0, Math.round(ordered.length * share)));
}

function inOrderOf<Case extends Pick<ToldCase, "caseNumber">>(
  seed: string,
  cases: readonly Case[],
): readonly Case[] {
  return cases
    .map((one) => ({ one, place: seededRandom(`${seed} ${one.caseNumber}`).next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
