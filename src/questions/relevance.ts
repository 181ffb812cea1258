import { eventTypes } from "#casefile/event-type";
import type { Timeline } from "#casefile/timeline";
import { listInDanish } from "#kit/danish-list";
import { ageOn, type LocalDate } from "#kit/local-date";
import type { Question, Relevance } from "./question.ts";

/** A case as the relevance rules see it. `referenceDate` is the last day of the audited period. */
export interface RelevanceFacts {
  readonly stratum: string;
  readonly timeline: Timeline;
  readonly referenceDate?: LocalDate;
}

/**
 * Whether the case can concern the question, so that it is asked. Every part of the rule that is
 * given must hold; without a reference date the age is unknown, and what is unknown hides no question.
 */
export function isRelevant({ relevance }: Pick<Question, "relevance">, facts: RelevanceFacts): boolean {
  const { strata, anyEvent } = relevance;
  return (
    (strata?.includes(facts.stratum) ?? true) &&
    hasAge(relevance, facts) &&
    (anyEvent === undefined || facts.timeline.events.some(({ type }) => anyEvent.includes(type)))
  );
}

function hasAge(
  { ageFrom = 0, ageBelow = Infinity }: Relevance,
  { timeline, referenceDate }: RelevanceFacts,
): boolean {
  if (referenceDate === undefined) return true;
  const age = ageOn(timeline.caseFile.birthDate, referenceDate);
  return age >= ageFrom && age < ageBelow;
}

/** The rule as one Danish sentence, as it is printed beside the question. */
export function explainRelevance({ strata, ageFrom, ageBelow, anyEvent }: Relevance): string {
  const conditions: string[] = [];
  if (ageFrom !== undefined) conditions.push(`barnet er fyldt ${ageFrom} år`);
  if (ageBelow !== undefined) conditions.push(`barnet ikke er fyldt ${ageBelow} år`);
  if (anyEvent !== undefined) {
    const titles = anyEvent.map((type) => `»${eventTypes[type]}«`);
    conditions.push(`sagen indeholder hændelsen ${listInDanish(titles, "eller")}`);
  }
  const cases = strata === undefined ? "alle sager" : `sager af typen ${listInDanish(strata, "eller")}`;
  return conditions.length === 0
    ? `Stilles i ${cases}.`
    : `Stilles i ${cases}, når ${conditions.join(", og ")}.`;
}
