import type { Question } from "#questions/question";

/**
 * Which of two answers found the poorer practice, by the scale's order (best first). Null when they are alike, or when either
 * set the question aside.
 */
export function findStricter(
  { scale }: Pick<Question, "scale">,
  first: string,
  second: string,
): "first" | "second" | null {
  const [place = -1, otherPlace = -1] = [first, second].map((wanted) =>
    scale.values.findIndex(({ value }) => value === wanted),
  );
  if (place < 0 || otherPlace < 0 || place === otherPlace) return null;
  return place > otherPlace ? "first" : "second";
}
