import type { TalkNote } from "#contract/case-talks";
import type { Tx } from "#server/database/connect";

/** The notes of a talk as they stand, the one about the whole talk first; one that was emptied is there, empty. */
export async function listNotes(tx: Tx, talkId: number): Promise<TalkNote[]> {
  const rows = await tx
    .selectFrom("case_talk_note as note")
    .leftJoin("case_file", "case_file.case_number", "note.case_number")
    .select(["note.case_number", "child_ref", "text", "revision"])
    .where("talk_id", "=", talkId)
    .orderBy("note.case_number", (order) => order.asc().nullsFirst())
    .orderBy("revision")
    .execute();
  const latest = new Map(
    rows.map(({ case_number, child_ref, text, revision }) => [
      case_number,
      { caseNumber: case_number, child: child_ref, text, revision },
    ]),
  );
  return [...latest.values()];
}

export async function appendNote(
  tx: Tx,
  talkId: number,
  { caseNumber, text, revision }: Omit<TalkNote, "child">,
): Promise<void> {
  await tx
    .insertInto("case_talk_note")
    .values({ talk_id: talkId, case_number: caseNumber, revision, text })
    .execute();
}
