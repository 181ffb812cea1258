import type { MachineAnswer } from "../level-zero/answer-from-dates.ts";
import type { Difference } from "./difference.ts";

/** What the dates answer to a question about a case of the frame. */
export interface AnswerOfDates extends Omit<MachineAnswer, "questionVersion"> {
  readonly caseNumber: string;
}

/**
 * Compares the answers frozen at the draw with the same cases judged again: their values and, by the same rules, the sentences
 * and events they rest on. Other rules may say the same in other words.
 */
export function verifyMachineAnswers(
  frozen: readonly AnswerOfDates[],
  again: readonly AnswerOfDates[],
  { areSameRules = true } = {},
): readonly Difference[] {
  const keyOf = ({ caseNumber, questionId }: AnswerOfDates) => `${caseNumber}\t${questionId}`;
  const judged = new Map(again.map((answer) => [keyOf(answer), answer]));
  const known = new Set(frozen.map(keyOf));
  const sentences = [
    ...frozen.flatMap((answer) => describeDifference(answer, judged.get(keyOf(answer)), areSameRules)),
    ...again
      .filter((answer) => !known.has(keyOf(answer)))
      .map((answer) => `${placeOf(answer)} mangler; bedømt igen er det ${wordOf(answer)}.`),
  ];
  return sentences.map((sentence) => ({ where: "datoer", sentence }));
}

function describeDifference(
  frozen: AnswerOfDates,
  again: AnswerOfDates | undefined,
  areSameRules: boolean,
): readonly string[] {
  const place = placeOf(frozen);
  if (again === undefined)
    return [`${place} er ${wordOf(frozen)}, men de spørges slet ikke, når de bedømmes igen.`];
  if (frozen.value !== again.value)
    return [`${place} er ${wordOf(frozen)}, men bedømt igen er det ${wordOf(again)}.`];
  const groundsOf = ({ sentences, evidence }: AnswerOfDates) => JSON.stringify([sentences, evidence]);
  return !areSameRules || groundsOf(frozen) === groundsOf(again)
    ? []
    : [`${place} er det samme, når de bedømmes igen, men af andre grunde.`];
}

function placeOf({ questionId, caseNumber }: AnswerOfDates): string {
  return `Datoernes svar på ${questionId} i sag ${caseNumber}`;
}

function wordOf({ value }: AnswerOfDates): string {
  return value === null ? "uafgjort" : `»${value}«`;
}
