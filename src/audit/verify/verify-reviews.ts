import type { Question } from "#questions/question";
import type { Difference } from "./difference.ts";
import type { KeptAnswer } from "./verify-answers.ts";
import type { KeptDraw } from "./verify-draw.ts";

/** A submitted review: nobody can submit one before all that the case is asked has an answer. */
export interface KeptReview {
  readonly caseNumber: string;
  readonly level: number;
  readonly stratum: string;
}

/**
 * Lists reviews counted under another case type than they were drawn in, and answers that are gone altogether.
 * `questions` are those of the model, on every level. Let be are questions asked by age or by what has happened, for the
 * case may have changed since, and those that nobody has answered: the results say that they were not measured.
 */
export function verifyReviews(
  reviews: readonly KeptReview[],
  answers: readonly KeptAnswer[],
  questions: readonly Question[],
  { drawn }: Pick<KeptDraw, "drawn">,
): readonly Difference[] {
  const stratumOf = new Map<string, string>(
    drawn.flatMap(({ level, strata }) =>
      Object.entries(strata).flatMap(([stratum, cases]) =>
        cases.map((caseNumber) => [`${level} ${caseNumber}`, stratum] as const),
      ),
    ),
  );
  const given = new Set(
    answers.map(({ level, caseNumber, questionId }) => `${level} ${caseNumber} ${questionId}`),
  );
  const measured = new Set(answers.map(({ questionId }) => questionId));
  const mustHave = questions.filter(({ id }) => measured.has(id));
  return reviews.flatMap(({ caseNumber, level, stratum }): readonly Difference[] => {
    const key = `${level} ${caseNumber}`;
    const wanted = stratumOf.get(key) ?? stratum;
    const missing = mustHave.filter(
      ({ id, relevance }) => isAskedByType(relevance, stratum) && !given.has(`${key} ${id}`),
    );
    return [
      ...(wanted === stratum
        ? []
        : [
            {
              where: "maalinger" as const,
              sentence: `Sag ${caseNumber} på niveau ${level} er talt som »${stratum}«, men trukket som »${wanted}«.`,
            },
          ]),
      ...missing.map(({ id }) => ({
        where: "svar" as const,
        sentence: `Svaret på ${id} i sag ${caseNumber}, niveau ${level}, er væk, selv om målingen er afsluttet. Intet svar må slettes.`,
      })),
    ];
  });
}

/** Whether the rule asks every case of the type, whatever the child's age and what has happened. */
function isAskedByType(
  { strata, anyEvent, ageFrom, ageBelow }: Question["relevance"],
  stratum: string,
): boolean {
  const isByCase = anyEvent !== undefined || ageFrom !== undefined || ageBelow !== undefined;
  return !isByCase && (strata?.includes(stratum) ?? true);
}
