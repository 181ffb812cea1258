import type { Question } from "#questions/question";
import type { Difference } from "./difference.ts";
import type { KeptAnswer } from "./verify-answers.ts";
import type { KeptDraw } from "./verify-draw.ts";

export interface KeptReview {
  readonly caseNumber: string;
  readonly level: number;
  readonly stratum: string;
  /** Nobody can submit one before all that the case is asked has an answer. */
  readonly isSubmitted: boolean;
}

/** The draw in force, and the cases of draws that were given up: their reviews are kept too. */
export type KeptDraws = Pick<KeptDraw, "drawn" | "replacements" | "anchors"> & {
  readonly drawnEarlier: readonly string[];
};

/**
 * Lists reviews of cases that were never drawn for their level, submitted ones counted under another case type than they were
 * drawn in, and answers of those that are gone altogether.
 * `questions` are those of the model, on every level. Let be are questions asked by age or by what has happened, for the
 * case may have changed since, and those that nobody has answered: the results say that they were not measured.
 */
export function verifyReviews(
  reviews: readonly KeptReview[],
  answers: readonly KeptAnswer[],
  questions: readonly Question[],
  draws: KeptDraws,
): readonly Difference[] {
  const stratumOf = listStrata(draws.drawn);
  const anchors = new Set(draws.anchors.drawn.map(keyOf));
  const leftTheDraw = new Set([
    ...draws.replacements.map(({ caseNumber }) => caseNumber),
    ...draws.drawnEarlier,
  ]);
  const given = new Set(answers.map((answer) => `${keyOf(answer)} ${answer.questionId}`));
  const measured = new Set(answers.map(({ questionId }) => questionId));
  const mustHave = questions.filter(({ id }) => measured.has(id));
  return reviews.flatMap((review): readonly Difference[] => {
    const { caseNumber, level, stratum, isSubmitted } = review;
    const key = keyOf(review);
    const drawnIn = stratumOf.get(key);
    if (drawnIn === undefined && !anchors.has(key) && !leftTheDraw.has(caseNumber))
      return [
        found(
          "maalinger",
          `Målingen af sag ${caseNumber} på niveau ${level} er af en sag, der aldrig er udtrukket dertil.`,
        ),
      ];
    if (!isSubmitted) return [];
    const missing = mustHave.filter(
      ({ id, relevance }) => isAskedByType(relevance, stratum) && !given.has(`${key} ${id}`),
    );
    return [
      ...(drawnIn === undefined || drawnIn === stratum
        ? []
        : [
            found(
              "maalinger",
              `Sag ${caseNumber} på niveau ${level} er talt som »${stratum}«, men trukket som »${drawnIn}«.`,
            ),
          ]),
      ...missing.map(({ id }) =>
        found(
          "svar",
          `Svaret på ${id} i sag ${caseNumber}, niveau ${level}, er væk, selv om målingen er afsluttet. Intet svar må slettes.`,
        ),
      ),
    ];
  });
}

/** The case type each case was drawn in, by level. */
function listStrata(drawn: KeptDraw["drawn"]): ReadonlyMap<string, string> {
  return new Map(
    drawn.flatMap(({ level, strata }) =>
      Object.entries(strata).flatMap(([stratum, cases]) =>
        cases.map((caseNumber) => [keyOf({ level, caseNumber }), stratum] as const),
      ),
    ),
  );
}

function keyOf({ level, caseNumber }: Pick<KeptReview, "level" | "caseNumber">): string {
  return `${level} ${caseNumber}`;
}

function found(where: Difference["where"], sentence: string): Difference {
  return { where, sentence };
}

/** Whether the rule asks every case of the type, whatever the child's age and what has happened. */
function isAskedByType(
  { strata, anyEvent, ageFrom, ageBelow }: Question["relevance"],
  stratum: string,
): boolean {
  const isByCase = anyEvent !== undefined || ageFrom !== undefined || ageBelow !== undefined;
  return !isByCase && (strata?.includes(stratum) ?? true);
}
