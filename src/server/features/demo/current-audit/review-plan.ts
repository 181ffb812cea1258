import { allocateReviews } from "#audit/allocation/allocate-reviews";
import type { CaseFacts, Reviewer } from "#audit/allocation/habilitet";
import type { DrawnCase } from "#audit/draw/draw-outcomes";
import type { Timeline } from "#casefile/timeline";
import type { AuditModel } from "#questions/audit-model";
import type { LoadedPerson } from "../load/load-people.ts";
import type { Random } from "../seeded-random.ts";

/** A case on a level, with the one who reviews it. */
export interface AllocatedReview {
  readonly level: number;
  readonly drawn: DrawnCase;
  readonly reviewerId: string;
}

export interface PlannedReview extends AllocatedReview {
  readonly status: "tildelt" | "i-gang" | "afsluttet";
}

/** How far the audit in progress is: shares of submitted and begun reviews on levels 1 and 2. */
const progress = [
  { submitted: 0.72, begun: 0.12 },
  { submitted: 0.45, begun: 0.1 },
] as const;

/** Who reviews what on both levels, and how far they are. */
export function planReviews(
  model: AuditModel,
  drawn: readonly DrawnCase[],
  timelines: ReadonlyMap<string, Timeline>,
  people: readonly LoadedPerson[],
  random: Random,
): readonly PlannedReview[] {
  return allocateLevels(model, drawn, timelines, people).map((review) => ({
    ...review,
    status: statusOn(review.level, random),
  }));
}

/** Who reviews what on both levels, by the same allocation as in real life. */
export function allocateLevels(
  model: AuditModel,
  drawn: readonly DrawnCase[],
  timelines: ReadonlyMap<string, Timeline>,
  people: readonly LoadedPerson[],
): readonly AllocatedReview[] {
  const reviewers: readonly Reviewer[] = people.map((person) => ({
    ...person,
    roles: [{ role: person.role, unit: person.unit }],
  }));
  const allocatedSoFar: AllocatedReview[] = [];
  for (const { level, roles } of model.levels) {
    const cases = drawn.filter(({ levels }) => levels.includes(level));
    const facts = cases.map((each) => caseFacts(each, timelines.get(each.caseNumber), allocatedSoFar));
    const { allocated } = allocateReviews({
      level,
      levelRoles: roles,
      cases: facts,
      reviewers,
      existing: [],
    });
    const reviewerOf = new Map(allocated.map(({ caseNumber, reviewerId }) => [caseNumber, reviewerId]));
    for (const each of cases) {
      const reviewerId = reviewerOf.get(each.caseNumber);
      if (reviewerId !== undefined) allocatedSoFar.push({ level, drawn: each, reviewerId });
    }
  }
  return allocatedSoFar;
}

function caseFacts(
  { caseNumber, unit, raadgiver }: DrawnCase,
  timeline: Timeline | undefined,
  allocated: readonly AllocatedReview[],
): CaseFacts {
  const persons = (timeline?.events ?? []).flatMap(({ person }) => person ?? []);
  const participations = allocated
    .filter(({ drawn }) => drawn.caseNumber === caseNumber)
    .map(({ reviewerId, level }) => ({ reviewerId, level, part: "maaler" as const }));
  return { caseNumber, unit, raadgiver, persons, participations };
}

function statusOn(level: number, random: Random): PlannedReview["status"] {
  const { submitted, begun } = progress[level - 1] ?? { submitted: 0, begun: 0 };
  const place = random.next();
  if (place < submitted) return "afsluttet";
  return place < submitted + begun ? "i-gang" : "tildelt";
}
