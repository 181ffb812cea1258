import { splitCriterion } from "#audit/meet/criterion-phrases";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import type { LoadedReview } from "./insert-reviews.ts";
import type { LoadedPerson } from "./load-people.ts";

/** Every third difference has been talked about, and every other of those is settled. */
const talkedAbout = 3;
const settled = 6;
/** One talk in so many is about no sentence in particular. */
const vague = 4;

/** What the levels have said to each other where they differ, and what they settled. */
export async function loadMeeting(tx: Tx, auditId: string, reviews: readonly LoadedReview[]): Promise<void> {
  const differences = findDifferences(reviews);
  const messages = differences.flatMap(({ first, second, question, value }, index) => {
    if (index % talkedAbout !== 0) return [];
    const isVague = (index / talkedAbout) % vague === vague - 1;
    const where = { audit_id: auditId, case_number: first.caseNumber, question_id: question.id };
    return [
      {
        ...where,
        author: second.reviewerId,
        at: minutesAfter(second, 20),
        text: "Hvor i sagen så I det? Jeg kan ikke finde det før afgørelsen.",
        phrase: isVague ? null : readDifferently(question, value),
      },
      {
        ...where,
        author: first.reviewerId,
        at: minutesAfter(second, 35),
        text: "Det står i referatet fra mødet, men datoen mangler. Det kan jeg godt se.",
        phrase: null,
      },
    ];
  });
  if (messages.length > 0) await tx.insertInto("question_message").values(messages).execute();
  const adjudications = differences.flatMap(({ first, second, question, value }, index) =>
    index % settled !== 0
      ? []
      : [
          {
            audit_id: auditId,
            case_number: first.caseNumber,
            question_id: question.id,
            question_version: question.version,
            value,
            reason: "Uden dato kan det ikke ses, at det skete før afgørelsen.",
            settled_by: second.reviewerId,
            settled_at: minutesAfter(second, 50),
            phrase: readDifferently(question, value),
          },
        ],
  );
  if (adjudications.length > 0) await tx.insertInto("adjudication").values(adjudications).execute();
}

/** The levels meet when the second of them has submitted. */
function minutesAfter({ at }: LoadedReview, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

/** The first sentence under the answer that the second level gave. */
function readDifferently(question: Question, value: string): string | null {
  const phrase = splitCriterion(question).find((one) => one.value === value);
  return phrase === undefined ? null : JSON.stringify(phrase);
}

function findDifferences(reviews: readonly LoadedReview[]) {
  const submitted = reviews.filter(({ status }) => status === "afsluttet");
  const firstOf = new Map(
    submitted.filter(({ level }) => level === 1).map((review) => [review.caseNumber, review]),
  );
  return submitted
    .filter(({ level }) => level === 2)
    .flatMap((second) => {
      const first = firstOf.get(second.caseNumber);
      if (first === undefined) return [];
      const before = new Map(first.answers.map(({ question, value }) => [question.id, value]));
      return second.answers
        .filter(({ question, value }) => (before.get(question.id) ?? value) !== value)
        .map(({ question, value }) => ({ first, second, question, value }));
    });
}

/** One critical case that waits on the unit head's desk, and one that has been answered. */
export async function loadCriticalCase(
  tx: Tx,
  auditId: string,
  reviews: readonly LoadedReview[],
  people: readonly LoadedPerson[],
): Promise<void> {
  const [waiting, answered] = reviews.filter(({ level, status }) => level === 1 && status === "afsluttet");
  if (waiting === undefined || answered === undefined) return;
  const head = people.find(({ role, unit }) => role === "omraadechef" && unit === answered.unit);
  const marked = ({ caseNumber, unit, reviewerId, at }: LoadedReview) => ({
    case_number: caseNumber,
    audit_id: auditId,
    unit_id: unit,
    marked_by: reviewerId,
    marked_at: at,
  });
  await tx
    .insertInto("critical_case")
    .values([
      {
        ...marked(waiting),
        note: "Barnet er ikke set siden foråret, og der er kommet to nye underretninger.",
      },
      {
        ...marked(answered),
        note: "Anbringelsen er fortsat, men samtykket fra den unge mangler.",
        acknowledged_by: head?.id ?? null,
        acknowledged_at: answered.at,
        action_taken: "Teamlederen har talt med den unge i dag. Samtykket er indhentet og lagt på sagen.",
      },
    ])
    .execute();
}
