import { compareText } from "#kit/compare-text";
import { balanceLoads } from "./balance-loads.ts";
import { type CaseFacts, checkHabilitet, type Reviewer } from "./habilitet.ts";

export interface Allocation {
  readonly caseNumber: string;
  readonly reviewerId: string;
}

export interface AllocationTask {
  readonly level: number;
  /** The roles the model lets review on the level. */
  readonly levelRoles: readonly string[];
  /** The level's cases. Those in `existing` stay as they are. */
  readonly cases: readonly CaseFacts[];
  readonly reviewers: readonly Reviewer[];
  readonly existing: readonly Allocation[];
  /** The most cases of a reviewer on the level, existing ones included; a reviewer who is not named has no limit. */
  readonly capacities?: ReadonlyMap<string, number>;
}

export interface AllocationResult {
  /** New allocations, by case number. */
  readonly allocated: readonly Allocation[];
  /** Cases that nobody can be given, with the reason in Danish. */
  readonly unallocated: readonly { readonly caseNumber: string; readonly reason: string }[];
}

/**
 * Shares the cases that have no reviewer among those who may review them, as evenly as habilitet allows.
 * The same input gives the same allocation, whatever the order of its lists.
 */
export function allocateReviews(task: AllocationTask): AllocationResult {
  const reviewers = task.reviewers.toSorted((a, b) => compareText(a.id, b.id));
  const taken = new Set(task.existing.map(({ caseNumber }) => caseNumber));
  const cases = task.cases
    .filter(({ caseNumber }) => !taken.has(caseNumber))
    .toSorted((a, b) => compareText(a.caseNumber, b.caseNumber));
  const place = { level: task.level, levelRoles: task.levelRoles, part: "maaler", byHand: false } as const;
  const refusals = cases.map((facts) => reviewers.map((reviewer) => checkHabilitet(reviewer, facts, place)));
  const assigned = balanceLoads({
    eligible: refusals.map((row) => [...row.keys()].filter((position) => row[position] === null)),
    loads: reviewers.map(({ id }) => task.existing.filter(({ reviewerId }) => reviewerId === id).length),
    capacities: reviewers.map(({ id }) => task.capacities?.get(id) ?? Number.POSITIVE_INFINITY),
  });
  const allocated: Allocation[] = [];
  const unallocated: { caseNumber: string; reason: string }[] = [];
  for (const [index, { caseNumber }] of cases.entries()) {
    const reviewer = reviewers[assigned[index] ?? -1];
    if (reviewer) allocated.push({ caseNumber, reviewerId: reviewer.id });
    else
      unallocated.push({
        caseNumber,
        reason: explain((refusals[index] ?? []).map((broken) => broken?.rule ?? null)),
      });
  }
  return { allocated, unallocated };
}

const refusalWords: Readonly<Record<string, string>> = {
  "har-behandlet-sagen": "har selv behandlet sagen",
  "har-maalt-paa-andet-niveau": "har målt den på et andet niveau",
  "har-givet-sparring": "har givet sparring på den",
  "har-maalt-sagen-foer": "har målt den i tilsynet før",
  "rolle-passer-ikke": "har ikke en rolle på niveauet",
  "anden-enhed": "hører til en anden enhed",
};

/** Why none of the reviewers got the case: `rules` has each one's refusal, or null for one who has too many already. */
function explain(rules: readonly (string | null)[]): string {
  if (rules.length === 0) return "Der er ingen målere på niveauet. Tilføj en måler.";
  if (rules.includes(null)) {
    return "De, der kan måle sagen, har alle det antal sager, de kan tage. Sæt et antal op, eller tilføj en måler.";
  }
  const counts = Object.entries(refusalWords)
    .map(([rule, words]) => ({ words, count: rules.filter((one) => one === rule).length }))
    .filter(({ count }) => count > 0);
  const parts = counts.map(({ words, count }) => `${count} ${words}`).join(", ");
  return `Ingen af de ${rules.length} målere kan tage sagen: ${parts}. Tilføj en måler, eller vælg selv måler til sagen.`;
}
