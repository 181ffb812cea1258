import { sql } from "kysely";
import { addDays, type LocalDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import { type ExampleTalk, exampleTalks } from "../example-talks.ts";
import type { LoadedPerson } from "./load-people.ts";

/** Talks that one team leader has held with some of the unit's caseworkers; gives what to say about it. */
export async function loadCaseTalks(
  tx: Tx,
  today: LocalDate,
  people: readonly LoadedPerson[],
): Promise<string> {
  const byName = people.toSorted((a, b) => a.name.localeCompare(b.name, "da"));
  // The first on the list of whom one can be.
  const leader = byName.find(({ role }) => role === "teamleder");
  const caseworkers = byName.filter(({ role, unit }) => role === "raadgiver" && unit === leader?.unit);
  for (const talk of exampleTalks) {
    const caseworker = caseworkers[talk.caseworker];
    if (leader !== undefined && caseworker !== undefined) await loadTalk(tx, today, talk, leader, caseworker);
  }
  return `${exampleTalks.length} sagssamtaler`;
}

async function loadTalk(
  tx: Tx,
  today: LocalDate,
  talk: ExampleTalk,
  leader: LoadedPerson,
  caseworker: LoadedPerson,
): Promise<void> {
  const raadgiver = caseworker.raadgiverCode ?? "";
  const heldOn = addDays(today, -talk.daysAgo);
  const { id } = await tx
    .insertInto("case_talk")
    .values({
      raadgiver,
      unit_id: leader.unit ?? "",
      leader_id: leader.id,
      begun_at: noonOn(heldOn),
      held_on: heldOn,
      next_on: addDays(today, talk.nextInDays),
      ended_at: noonOn(heldOn),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const caseNumbers = await latestCases(tx, raadgiver, talk.cases.length);
  const cases = talk.cases.slice(0, caseNumbers.length); // a small example's caseworker has fewer
  const notes = [
    { caseNumber: null, note: talk.note },
    ...cases.map(({ note }, index) => ({ caseNumber: caseNumbers[index] ?? null, note })),
  ];
  for (const { caseNumber, note } of notes)
    await tx
      .insertInto("case_talk_note")
      .values({ talk_id: id, case_number: caseNumber, revision: 1, text: note, written_at: noonOn(heldOn) })
      .execute();
  for (const [index, { steps }] of cases.entries())
    for (const step of steps) {
      const doer = step.who === "leder" ? leader : caseworker;
      await loadStep(tx, today, { talkId: id, caseNumber: caseNumbers[index] ?? null, ...step }, doer);
    }
}

type Step = ExampleTalk["cases"][number]["steps"][number];

async function loadStep(
  tx: Tx,
  today: LocalDate,
  step: Step & { readonly talkId: number; readonly caseNumber: string | null },
  doer: LoadedPerson,
): Promise<void> {
  const { id } = await tx
    .insertInto("case_talk_step")
    .values({
      talk_id: step.talkId,
      case_number: step.caseNumber,
      what: step.what,
      who: step.who,
      due_on: addDays(today, step.dueInDays),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (step.doneDaysAgo === undefined) return;
  const markedAt = noonOn(addDays(today, -step.doneDaysAgo));
  await tx
    .insertInto("case_talk_step_mark")
    .values({ step_id: id, state: "gjort", marked_by: doer.id, marked_at: markedAt })
    .execute();
}

/** The caseworker's open cases in which something happened latest. */
async function latestCases(tx: Tx, raadgiver: string, count: number): Promise<readonly string[]> {
  const { rows } = await sql<{ case_number: string }>`
    select case_number from case_file join case_event using (case_number)
    where raadgiver = ${raadgiver} and closed is null
    group by case_number order by max(occurred_on) desc, case_number limit ${count}`.execute(tx);
  return rows.map(({ case_number }) => case_number);
}

function noonOn(date: LocalDate): string {
  return `${date}T11:00:00Z`;
}
