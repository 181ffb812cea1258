import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tx } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { inTransactionUndone } from "../../../../test/fixtures/in-transaction-undone.ts";
import { readSmallFrame } from "../../../../test/fixtures/read-small-frame.ts";
import { openSmallAudit, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";
import { judgeFrameAgain } from "./judge-frame-again.ts";

const judged = "Datoerne (niveau 0): 2 sager er bedømt igen ud fra det, der var registreret, da de blev læst";

describeOnBothEngines("verify judges the frame's dates again", (open) => {
  let audit: SmallAudit;

  /** What it finds after `change`, which is then taken back. */
  const findAfter = (change: (tx: Tx) => Promise<unknown>) =>
    inTransactionUndone(audit.database, async (tx) => {
      await change(tx);
      return judgeFrameAgain(tx, "2026");
    });
  const sentencesAfter = async (change: (tx: Tx) => Promise<unknown>) =>
    (await findAfter(change))?.differences.map(({ sentence }) => sentence);

  /** A run of the import that began and ended so long before (below 0) or after the dates were read. */
  async function insertRun(tx: Tx, [began, ended]: readonly [number, number]): Promise<number> {
    const { rows } = await sql<{ id: number }>`
      insert into import_run (started_at, finished_at, status)
      select read_at + make_interval(secs => ${began}::double precision),
        read_at + make_interval(secs => ${ended}::double precision), 'faerdig'
      from machine_reading returning id`.execute(tx);
    return rows[0]?.id ?? 0;
  }
  const consent = {
    case_number: "N1",
    event_id: "s1",
    type: "samtykke-givet",
    occurred_on: "2025-03-01",
    person: "foraeldremyndighedsindehaver",
    udfald: "indsats",
  };
  const importConsent = async (tx: Tx, seconds: readonly [number, number]) =>
    tx
      .insertInto("case_event")
      .values({ ...consent, import_run_id: await insertRun(tx, seconds) })
      .execute();

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
    await readSmallFrame(audit);
  });
  afterAll(() => audit.app.close());

  test("nothing has changed: every answer is the same", async () => {
    expect(await findAfter(async () => {})).toEqual({ checked: `${judged}.`, differences: [] });
  });

  test("an answer that somebody moved is found, and so are its grounds and one that is gone", async () => {
    const change = (values: object) => (tx: Tx) =>
      tx
        .updateTable("machine_answer")
        .set(values)
        .where("case_number", "=", "N1")
        .where("question_id", "=", "UDR-13")
        .execute();
    const place = "Datoernes svar på UDR-13 i sag N1";
    expect(await sentencesAfter(change({ value: "ja" }))).toEqual([
      `${place} er »ja«, men bedømt igen er det »nej«.`,
    ]);
    expect(await sentencesAfter(change({ evidence: ["a1", "f1"] }))).toEqual([
      `${place} er det samme, når de bedømmes igen, men af andre grunde.`,
    ]);
    expect(
      await sentencesAfter((tx) =>
        tx
          .deleteFrom("machine_answer")
          .where("case_number", "=", "N1")
          .where("question_id", "=", "UDR-13")
          .execute(),
      ),
    ).toEqual([`${place} mangler; bedømt igen er det »nej«.`]);
  });

  test("what an import brought since was not known then; what one had brought before was", async () => {
    expect(await sentencesAfter((tx) => importConsent(tx, [1, 2]))).toEqual([]);
    expect(await sentencesAfter((tx) => importConsent(tx, [-2, -1]))).toEqual([
      "Datoernes svar på UDR-13 i sag N1 er »nej«, men bedømt igen er det »ja«.",
    ]);
  });

  test("a date that an import moved since stands as it did, however often it was moved", async () => {
    const move = async (tx: Tx, date: string) =>
      tx
        .updateTable("case_event")
        .set({ occurred_on: date, import_run_id: await insertRun(tx, [1, 2]) })
        .where("event_id", "=", "f1")
        .execute();
    expect(
      await sentencesAfter(async (tx) => {
        await move(tx, "2025-04-01");
        await move(tx, "2025-05-01");
      }),
    ).toEqual([]);
    const forget = sql`delete from overwritten_row`;
    expect(
      await sentencesAfter(async (tx) => {
        await move(tx, "2025-04-01");
        await forget.execute(tx);
      }),
    ).toHaveLength(2); // OPF-01 in both cases would be in time
  });

  test("a case file that was corrected since is judged as it stood", async () => {
    const correct = (tx: Tx) =>
      tx.updateTable("case_file").set({ birth_date: "1990-01-01" }).where("case_number", "=", "N1").execute();
    expect(await sentencesAfter(correct)).toEqual([]);
    expect(
      await sentencesAfter(async (tx) => {
        await correct(tx);
        await sql`delete from overwritten_row`.execute(tx);
      }),
    ).not.toEqual([]);
  });

  test.each([
    ["since: it does not count", "2100-01-01T00:00:00Z", `${judged}.`],
    [
      "before: then the rules of the day are not those of the reading",
      "2000-01-01T00:00:00Z",
      `${judged}, men med andre regler`,
    ],
  ])("a choice of counting made %s", async (_, chosen_at, checked) => {
    const choice = {
      setting: "frist-i-weekend",
      option: "naeste-hverdag",
      reason: "Ny praksis",
      chosen_by: audit.ids.tove,
      chosen_at,
    };
    const found = await findAfter((tx) => tx.insertInto("counting_choice").values(choice).execute());
    expect(found?.checked).toContain(checked);
    expect(found?.differences).toEqual([]);
  });

  test("by other rules than those of the day nothing is a fault, but how many would change is said", async () => {
    const otherRules = (tx: Tx) => tx.updateTable("machine_reading").set({ law_hash: "0" }).execute();
    expect(await findAfter(otherRules)).toEqual({
      checked: `${judged}, men med andre regler: Programmets regler er ændret siden. Alle svar bliver de samme. De frosne gælder.`,
      differences: [],
    });
    const inOtherWords = await findAfter(async (tx) => {
      await otherRules(tx);
      await tx
        .updateTable("machine_answer")
        .set({ sentences: ["Som det blev sagt før."] })
        .execute();
    });
    expect(inOtherWords?.checked).toContain("Alle svar bliver de samme.");
    const found = await findAfter(async (tx) => {
      await otherRules(tx);
      await importConsent(tx, [-2, -1]);
    });
    expect(found?.checked).toContain("1 svar ville blive andre i dag.");
    expect(found?.differences).toEqual([]);
  });

  test("an import was writing when the dates were read: nobody knows what was seen, and it says so", async () => {
    const found = await findAfter((tx) => importConsent(tx, [-1, 1]));
    expect(found?.checked).toContain("der blev indlæst filer, mens datoerne blev læst");
    expect(found?.differences).toEqual([]);
  });
});
