import { sum } from "#kit/sum";
import type { Question } from "#questions/question";
import { coincidencesOfCases } from "#statistics/methods/coincidences";
import { krippendorffsAlpha } from "#statistics/methods/krippendorffs-alpha";
import { choicesFor } from "../review/answer-rules.ts";
import { compareWithFacit, type FacitAgreement, type PracticeAnswer } from "./compare-with-facit.ts";

/** An answer of one of several readers. */
export interface ReaderAnswer extends PracticeAnswer {
  readonly reader: string;
}

/** How the readers together read one question. It names none of them (design rule 10). */
export interface QuestionReading extends FacitAgreement {
  readonly questionId: string;
  readonly cases: number;
  readonly readers: number;
  /** Pairs of readers of one case, and those that answered alike. */
  readonly pairs: number;
  readonly pairsAgree: number;
  /** Krippendorff's alpha, nominal, over everything that may be answered; null where all answered alike or none can be compared. */
  readonly alpha: number | null;
}

type AskedQuestion = Pick<Question, "id" | "scale" | "criterion">;

/** The questions that were answered, those that people read most differently first: they are what to talk about. */
export function compareReaders(
  questions: readonly AskedQuestion[],
  answers: readonly ReaderAnswer[],
): readonly QuestionReading[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const readings = questions.flatMap((question): readonly QuestionReading[] => {
    const given = answers.filter(({ questionId }) => questionId === question.id);
    if (given.length === 0) return [];
    return [{ ...compareWithFacit(given, byId), ...compareWithin(question, given) }];
  });
  return readings.toSorted(
    (a, b) => shareAlike(a) - shareAlike(b) || a.agree / a.answers - b.agree / b.answers,
  );
}

function compareWithin(question: AskedQuestion, given: readonly ReaderAnswer[]) {
  const grades = choicesFor(question).map(({ value }) => value);
  const cases = [...new Set(given.map(({ caseNumber }) => caseNumber))].map((wanted) =>
    given.filter(({ caseNumber }) => caseNumber === wanted).map(({ value }) => grades.indexOf(value)),
  );
  const pairsOf = (count: number) => (count * (count - 1)) / 2;
  return {
    questionId: question.id,
    cases: cases.length,
    readers: new Set(given.map(({ reader }) => reader)).size,
    pairs: sum(cases.map(({ length }) => pairsOf(length))),
    pairsAgree: sum(
      cases.map((values) =>
        sum(grades.map((_, grade) => pairsOf(values.filter((value) => value === grade).length))),
      ),
    ),
    alpha: krippendorffsAlpha(coincidencesOfCases(cases, grades.length)),
  };
}

/** A question that no two have read comes last: nobody can tell. */
function shareAlike({ pairs, pairsAgree }: QuestionReading): number {
  return pairs === 0 ? 2 : pairsAgree / pairs;
}
