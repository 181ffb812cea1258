import { may } from "#audit/permissions";
import type { TalkCaseworker, TalkStep } from "#contract/case-talks";
import type { DeskItem } from "#contract/desk";
import { formatDanishDate } from "#kit/danish-date";
import { addDays, type LocalDate, localDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import { listCaseTalks } from "../case-talks/list-case-talks.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";

const href = "/sagssamtaler";
const daysAhead = 7;
/** Few and calm, as the deadlines are. */
const itemsShown = 3;

/** What was agreed in case talks and waits, and how far the leader is with this month's talks. */
export async function caseTalkItems(
  tx: Tx,
  actor: SignedInUser,
  today: LocalDate,
): Promise<{ now: DeskItem[]; thisWeek: DeskItem[] }> {
  if (!may(actor, "see-case-talks")) return { now: [], thisWeek: [] };
  const { own, caseworkers } = await listCaseTalks(tx, actor, today);
  const mine = own.steps.filter(({ who, state }) => who === "raadgiver" && state === "aaben");
  const soon = mine.filter(({ isLate, dueOn }) => !isLate && dueOn < addDays(today, daysAhead));
  return {
    now: [
      ...mine
        .filter(({ isLate }) => isLate)
        .slice(0, itemsShown)
        .map(ownStep),
      ...lateAgreements(caseworkers),
    ],
    thisWeek: [...soon.slice(0, itemsShown).map(ownStep), ...talksOfTheMonth(caseworkers, today)],
  };
}

function ownStep({ id, what, caseNumber, dueOn, isLate }: TalkStep): DeskItem {
  const about = caseNumber === null ? "Aftalt på sagssamtalen" : `Sag ${caseNumber}, aftalt på sagssamtalen`;
  return {
    id: `skridt-${id}`,
    title: what,
    detail: `${about}: ${isLate ? "skulle være gjort" : "senest"} ${formatDanishDate(localDate(dueOn))}`,
    href,
    urgent: false,
  };
}

/** One line for the leader, whoever's the steps are. */
function lateAgreements(caseworkers: readonly TalkCaseworker[]): DeskItem[] {
  const late = caseworkers.filter(({ lateSteps }) => lateSteps > 0);
  const count = late.reduce((sum, { lateSteps }) => sum + lateSteps, 0);
  if (count === 0) return [];
  return [
    {
      id: "skridt-over-tiden",
      title: count === 1 ? "1 aftalt skridt er over tiden" : `${count} aftalte skridt er over tiden`,
      detail: `Fra sagssamtaler med ${late.map(({ raadgiver }) => raadgiver.name).join(", ")}`,
      href,
      urgent: false,
    },
  ];
}

/** How many of those that the leader holds talks with have had one this month; nothing when all have. */
function talksOfTheMonth(caseworkers: readonly TalkCaseworker[], today: LocalDate): DeskItem[] {
  const mine = caseworkers.filter(({ last, openCases }) => last !== null && openCases > 0);
  const missing = mine.filter(({ last }) => last?.heldOn?.slice(0, 7) !== today.slice(0, 7));
  const [next] = missing.toSorted((a, b) => ((a.last?.nextOn ?? "") < (b.last?.nextOn ?? "") ? -1 : 1));
  if (next === undefined) return [];
  const nextOn = next.last?.nextOn;
  const when = nextOn == null ? "" : ` ${formatDanishDate(localDate(nextOn))}`;
  return [
    {
      id: "sagssamtaler",
      title: `Sagssamtaler denne måned: ${mine.length - missing.length} af ${mine.length} er holdt`,
      detail: `Næste: ${next.raadgiver.name}${when}`,
      href,
      urgent: false,
    },
  ];
}
