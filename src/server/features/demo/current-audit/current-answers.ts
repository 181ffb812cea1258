import type { Question } from "#questions/question";
import { type Random, seededRandom } from "../seeded-random.ts";

const shareNotRelevant = 0.05;
const shareNotYetMeasurable = 0.06;
/** Team leaders on level 1 let this share of the defects pass; lawyers on level 2 nearly none. */
const lenience = [0.22, 0.03] as const;

/** The dates seldom miss what the journal shows. */
const shareDatesHold = 0.95;

/**
 * What is really the case, so to speak: the value that both levels would give if they read alike. `dated`: what the dates
 * settle, or null where they leave it open.
 */
function trueValue(question: Question, caseNumber: string, dated: string | null): string {
  const random = seededRandom(`${question.id}:${caseNumber}`);
  if (dated !== null && random.chance(shareDatesHold)) return dated;
  if (random.chance(shareNotRelevant)) return "ikke-relevant";
  if (question.criterion.notYetMeasurable !== null && random.chance(shareNotYetMeasurable))
    return "ikke-maalbar-endnu";
  const values = question.scale.values.map(({ value }) => value);
  const good = practice(question);
  const best = values[0] ?? "";
  if (random.chance(good)) return best;
  return values[random.between(1, values.length - 1)] ?? best;
}

/** The value a reviewer on the level gives. */
export function answeredValue(
  question: Question,
  { caseNumber, level, dated }: { caseNumber: string; level: number; dated: string | null },
  random: Random,
): string {
  const value = trueValue(question, caseNumber, dated);
  const passes = question.scale.defects.includes(value) && random.chance(lenience[level - 1] ?? 0);
  return passes ? (question.scale.values[0]?.value ?? value) : value;
}

/** The share of good practice on a question, between 55 and 97 %: invented, but the same on every machine. */
function practice(question: Question): number {
  return 0.55 + 0.42 * seededRandom(question.id).next();
}
