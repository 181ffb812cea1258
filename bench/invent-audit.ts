import type { AnswerRow } from "#audit/results/answer-row";
import { seededUniform } from "#kit/seeded-uniform";
import { yesNoQuestion } from "#questions/define-question";
import type { Question } from "#questions/question";

/** How large an audit is: questions, and the cases that each level reads, the first of those below. */
export interface AuditSize {
  readonly questions: number;
  readonly casesByLevel: readonly number[];
}

/** Yes/no questions without words: only their ids count here. */
export function inventQuestions(count: number): readonly Question[] {
  const criterion = { ja: "", nej: "", notRelevant: "", notYetMeasurable: "" };
  return Array.from({ length: count }, (_, i) =>
    yesNoQuestion({
      id: `q${String(i + 1).padStart(3, "0")}`,
      version: 1,
      landmark: "udredning",
      text: "",
      source: "",
      criterion,
    }),
  );
}

/** Invented answers in which each level is a little stricter than the one below; one answer in ten is not relevant. */
export function inventAnswers(
  questions: readonly Question[],
  { casesByLevel }: AuditSize,
  seed: string,
): readonly AnswerRow[] {
  const random = seededUniform(seed);
  return questions.flatMap(({ id }) => {
    const shareOfYes = 0.3 + 0.6 * random();
    return Array.from({ length: casesByLevel[0] ?? 0 }, (_, place) => {
      const isRelevant = random() > 0.1;
      const isSound = random() < shareOfYes;
      return casesByLevel.flatMap((cases, index): readonly AnswerRow[] => {
        if (place >= cases) return [];
        const yes = random() < (isSound ? 0.95 : 0.25 - 0.05 * index);
        const value = isRelevant ? (yes ? "ja" : "nej") : "ikke-relevant";
        return [
          {
            caseNumber: `${place + 1}`,
            level: index + 1,
            questionId: id,
            value,
            unit: "nord",
            stratum: "a",
            area: "udsat",
          },
        ];
      });
    }).flat();
  });
}
