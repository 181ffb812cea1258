import { canonicalJson } from "#questions/freeze";
import type { Question } from "#questions/question";

/**
 * The questions as they were worded in an earlier audit (`before`), where they are asked in another version now. Only those that
 * are answered on the same scale, with the same end of it as the better: others cannot be held up against each other.
 */
export function formerWordings(asked: readonly Question[], before: readonly Question[]): readonly Question[] {
  return asked.flatMap((question) => {
    const former = before.find(({ id }) => id === question.id);
    return former !== undefined && former.version !== question.version && isAnsweredAlike(question, former)
      ? [former]
      : [];
  });
}

function isAnsweredAlike(one: Question, other: Question): boolean {
  return one.higherIs === other.higherIs && canonicalJson(one.scale) === canonicalJson(other.scale);
}
