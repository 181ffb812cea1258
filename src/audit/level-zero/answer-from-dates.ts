import type { DutyOutcome } from "#law/duty";
import { explainOutcome } from "#law/explain-outcome";
import { findDuty } from "#law/index";
import { judgeDuty } from "#law/judge-duty";
import type { Question } from "#questions/question";
import { isDefect } from "../review/answer-rules.ts";
import type { CaseOfFrame } from "./case-of-frame.ts";
import { aboutTheReference } from "./outcomes-in-question.ts";
import { type Reading, readings } from "./question-readings.ts";
import { type Standing, standingOf, together } from "./standing.ts";

/** What the dates of a case answer to a question (level 0), and what they rest on. */
export interface MachineAnswer {
  readonly questionId: string;
  readonly questionVersion: number;
  /** A value of the question's scale, `ikke-relevant` or `ikke-maalbar-endnu`; null where the dates do not settle it. */
  readonly value: string | null;
  /** In Danish, with the dates used. */
  readonly sentences: readonly string[];
  /** Ids of the events used. */
  readonly evidence: readonly string[];
}

/** Whether level 0 answers the question at all. */
export function isAnsweredByDates({ id, duties }: Pick<Question, "id" | "duties">): boolean {
  return duties.length > 0 && !readingOf(id).isSilent;
}

/** Whether the question asks for more than dates can show, so that a `ja` of theirs only says that the dates are in order. */
export function asksMoreThanDates({ id }: Pick<Question, "id">): boolean {
  return readingOf(id).asksMoreThanDates ?? false;
}

/** How the question's duties stand in the case, one outcome for each clock that it is about. */
export function outcomesInQuestion(
  { id, duties }: Pick<Question, "id" | "duties">,
  subject: CaseOfFrame,
): readonly DutyOutcome[] {
  const all = duties.flatMap((dutyId) => {
    const duty = findDuty(dutyId);
    return duty === undefined ? [] : judgeDuty(duty, subject.history);
  });
  const { selects = aboutTheReference } = readingOf(id);
  return selects(all, subject);
}

/** The dates' answer to a question about a case. Only for a question that {@link isAnsweredByDates}. */
export function answerFromDates(question: Question, subject: CaseOfFrame): MachineAnswer {
  const reading = readingOf(question.id);
  const { stands = standingOf } = reading;
  const outcomes = outcomesInQuestion(question, subject);
  const found = together(
    outcomes.map((outcome) => stands(outcome, subject)),
    reading.isSeries ?? false,
  );
  const insight = reading.knows?.(found, subject) ?? null;
  const standing = insight?.standing ?? found;
  const isOnlyDates = standing === "met" && reading.asksMoreThanDates;
  return {
    questionId: question.id,
    questionVersion: question.version,
    value: answerOf(question, standing),
    sentences: [
      ...outcomes.map(explainOutcome),
      ...(insight === null ? [] : [insight.sentence]),
      ...(isOnlyDates ? ["Datoerne er i orden. Resten af spørgsmålet kan de ikke svare på."] : []),
    ],
    evidence: [...new Set(outcomes.flatMap(({ evidence }) => evidence))],
  };
}

/** A question that can always be measured has no »endnu«: while the duty runs it is open. */
function answerOf(question: Question, standing: Standing | null): string | null {
  const { values } = question.scale;
  switch (standing) {
    case "failed":
      return values.find(({ value }) => isDefect(question, value))?.value ?? null;
    case "met":
      return values.find(({ value }) => !isDefect(question, value))?.value ?? null;
    case "running":
      return question.criterion.notYetMeasurable === null ? null : "ikke-maalbar-endnu";
    case "outside":
      return "ikke-relevant";
    default:
      return null;
  }
}

function readingOf(questionId: string): Reading {
  return readings[questionId] ?? {};
}
