import type { Question } from "#questions/question";
import { findStory } from "../closed-audits/stories.ts";
import { type Random, seededRandom } from "../seeded-random.ts";

const shareNotRelevant = 0.05;
/** Questions that few cases give occasion for: contact left out, and signs of honour conflicts. */
const shareNotRelevantTo: Readonly<Record<string, number>> = { "IND-04": 0.86, "UDR-05": 0.92 };
const shareNotYetMeasurable = 0.06;
/** Team leaders on level 1 let this share of the defects pass; lawyers on level 2 nearly none. */
const usualReading = [
  { doubts: 0.02, letsPass: 0.22 },
  { doubts: 0.02, letsPass: 0.03 },
] as const;

/** The dates seldom miss what the journal shows. */
const shareDatesHold = 0.95;

/**
 * What is really the case, so to speak: the value that both levels would give if they read alike. `dated`: what the dates
 * settle, or null where they leave it open.
 */
function trueValue(question: Question, caseNumber: string, dated: string | null): string {
  const random = seededRandom(`${question.id}:${caseNumber}`);
  if (dated !== null && random.chance(shareDatesHold)) return dated;
  if (random.chance(shareNotRelevantTo[question.id] ?? shareNotRelevant)) return "ikke-relevant";
  if (question.criterion.notYetMeasurable !== null && random.chance(shareNotYetMeasurable))
    return "ikke-maalbar-endnu";
  const values = question.scale.values.map(({ value }) => value);
  const good = practice(question);
  const best = values[0] ?? "";
  if (random.chance(good)) return best;
  return values[random.between(1, values.length - 1)] ?? best;
}

/** The value a reviewer on the level gives, in the audit in progress or, where the question tells no story, in any other. */
export function answeredValue(
  question: Question,
  { caseNumber, level, dated }: { caseNumber: string; level: number; dated: string | null },
  random: Random,
): string {
  const value = trueValue(question, caseNumber, dated);
  const reading = (findStory(question.id)?.reading["in-progress"] ?? usualReading)[level - 1];
  const [best] = question.scale.values;
  const [defect] = question.scale.defects;
  if (reading === undefined || best === undefined || defect === undefined) return value;
  if (question.scale.defects.includes(value)) return random.chance(reading.letsPass) ? best.value : value;
  return value === best.value && random.chance(reading.doubts) ? defect : value;
}

/** The share of good practice on a question, between 55 and 97 %: invented, but the same on every machine. */
function practice(question: Question): number {
  const told = findStory(question.id)?.practice["in-progress"];
  return told ?? 0.55 + 0.42 * seededRandom(question.id).next();
}
