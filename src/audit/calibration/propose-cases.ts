/** A case that can be practised on, with what is known about it. */
export interface PracticeCase {
  readonly caseNumber: string;
  readonly known: readonly { readonly questionId: string; readonly value: string }[];
}

/**
 * The case numbers to practise on, at most `count`. Each next case is the one that adds most pairs of question and answer
 * the round has not met: few cases then show the readers both the *ja* and the *nej* of many criteria. Ties go to the case
 * with most known answers, then to the case number: the same candidates give the same proposal.
 */
export function proposeCases(candidates: readonly PracticeCase[], count: number): readonly string[] {
  const chosen: string[] = [];
  const met = new Set<string>();
  const left = candidates.toSorted((a, b) => (a.caseNumber < b.caseNumber ? -1 : 1));
  while (chosen.length < count && left.length > 0) {
    const gains = left.map(({ known }) => known.filter((one) => !met.has(keyOf(one))).length);
    const best = left.reduce((top, one, index) => {
      const [gain = 0, topGain = 0] = [gains[index], gains[top]];
      const isMore = gain === topGain ? one.known.length > (left[top]?.known.length ?? 0) : gain > topGain;
      return isMore ? index : top;
    }, 0);
    for (const { caseNumber, known } of left.splice(best, 1)) {
      chosen.push(caseNumber);
      for (const one of known) met.add(keyOf(one));
    }
  }
  return chosen;
}

function keyOf({ questionId, value }: PracticeCase["known"][number]): string {
  return JSON.stringify([questionId, value]);
}
