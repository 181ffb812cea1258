import type { Question } from "#questions/question";
import { choicesFor } from "../review/answer-rules.ts";
import type { AnswerRevision } from "../review/revision.ts";
import type { Difference } from "./difference.ts";

/** All revisions of one answer, and whose review it belongs to. */
export interface KeptAnswer {
  readonly caseNumber: string;
  readonly level: number;
  readonly questionId: string;
  readonly revisions: readonly KeptRevision[];
}

export interface KeptRevision extends Pick<AnswerRevision, "revision" | "value"> {
  /** Of the question. */
  readonly version: number;
}

/** `wording` says by which wording they are given, where it is not the audit's own. Lists answers with a gap in their revisions, to another version of the question, or with a value it has not. */
export function verifyAnswers(
  answers: readonly KeptAnswer[],
  questions: readonly Question[],
  wording = "",
): readonly Difference[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return answers.flatMap((answer): readonly Difference[] => {
    const place = `Svaret på ${answer.questionId}${wording} i sag ${answer.caseNumber}, niveau ${answer.level},`;
    const question = byId.get(answer.questionId);
    const numbers = answer.revisions.map(({ revision }) => revision).toSorted((a, b) => a - b);
    const gap = numbers.some((number, index) => number !== index + 1);
    const values = question ? choicesFor(question).map(({ value }) => value) : [];
    const strange = answer.revisions.find(({ value }) => !values.includes(value));
    const other = answer.revisions.find(({ version }) => question && version !== question.version);
    return [
      ...(gap ? [found(`${place} mangler en af sine udgaver. Intet svar må slettes.`)] : []),
      ...(question ? [] : [found(`${place} hører til et spørgsmål, som tilsynet ikke stiller.`)]),
      ...(question && other
        ? [
            found(
              `${place} er givet på version ${other.version} af spørgsmålet, men tilsynet stiller version ${question.version}.`,
            ),
          ]
        : []),
      ...(question && strange
        ? [found(`${place} er »${strange.value}«, som ikke er et svar på spørgsmålet.`)]
        : []),
    ];
  });
}

function found(sentence: string): Difference {
  return { where: "svar", sentence };
}
