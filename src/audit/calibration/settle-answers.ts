/** What one level answered blind to one question in one case. */
export interface LevelAnswer {
  readonly caseNumber: string;
  readonly level: number;
  readonly questionId: string;
  readonly questionVersion: number;
  readonly value: string;
  readonly remark: string;
}

/** The answer that the levels settled (*afklaring*), the one that counts. */
export interface SettledByPeople {
  readonly caseNumber: string;
  readonly questionId: string;
  readonly value: string;
  readonly reason: string;
}

/** A known answer (*facit*) and what it rests on. */
export interface KnownAnswer {
  readonly caseNumber: string;
  readonly questionId: string;
  readonly questionVersion: number;
  readonly value: string;
  /** Why: the reason it was settled with, or the remark of the highest level. */
  readonly remark: string;
  readonly source: "afklaret" | "enige";
}

/**
 * The answers of a held audit that can serve as known: those the levels settled together, and those that two levels or more
 * gave alike without having seen each other's. What only one level answered, and what is disputed still, is not known.
 */
export function settleAnswers(
  answers: readonly LevelAnswer[],
  settled: readonly SettledByPeople[],
): readonly KnownAnswer[] {
  const keyOf = (one: { readonly caseNumber: string; readonly questionId: string }) =>
    JSON.stringify([one.caseNumber, one.questionId]);
  const byPeople = new Map(settled.map((one) => [keyOf(one), one]));
  const groups = new Map<string, LevelAnswer[]>();
  for (const answer of answers) groups.set(keyOf(answer), [...(groups.get(keyOf(answer)) ?? []), answer]);
  return [...groups].flatMap(([key, given]): readonly KnownAnswer[] => {
    const [highest] = given.toSorted((a, b) => b.level - a.level);
    if (highest === undefined || given.some((one) => one.questionVersion !== highest.questionVersion))
      return [];
    const { caseNumber, questionId, questionVersion, value, remark } = highest;
    const known = { caseNumber, questionId, questionVersion };
    const decided = byPeople.get(key);
    if (decided) return [{ ...known, value: decided.value, remark: decided.reason, source: "afklaret" }];
    if (given.length < 2 || given.some((one) => one.value !== value)) return [];
    return [{ ...known, value, remark, source: "enige" }];
  });
}
