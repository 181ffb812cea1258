import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseTalk } from "#contract/case-talks";
import type { Tx } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import {
  holdTalks,
  openTalkHouse,
  type Person,
  people,
  type TalkHouse,
} from "../../../../test/fixtures/talk-house.ts";

describeOnBothEngines("case talks: the two and nobody else (design rule 10)", (open) => {
  let house: TalkHouse;
  let ended: number;
  let draft: number;

  const read = async (person: Person, id: number): Promise<CaseTalk> =>
    (await house.request(person, "GET", `/api/case-talks/${id}`)).body;
  const as = <Result>(person: Person, work: (tx: Tx) => Promise<Result>) =>
    house.database.asUser({ id: house.ids[person] }, work);

  beforeAll(async () => {
    house = await openTalkHouse(await open());
    ({ ended, draft } = await holdTalks(house));
    const [step] = (await read("mia", ended)).steps;
    await house.request("rita", "POST", `/api/case-talk-steps/${step?.id}/mark`, { state: "gjort" });
    await house.request("rita", "POST", `/api/case-talks/${ended}/additions`, { text: "Det var i april." });
    await house.request("rita", "GET", `/api/case-talks/${draft}/cases`);
    await house.request("mia", "GET", `/api/case-talks/${draft}/cases`);
  });
  afterAll(() => house.app.close());

  const tables = [
    "case_talk",
    "case_talk_note",
    "case_talk_step",
    "case_talk_step_mark",
    "case_talk_addition",
  ] as const;

  test.each(Object.keys(people) as Person[])("%s", async (person) => {
    const isOneOfTheTwo = person === "mia" || person === "rita";
    if (isOneOfTheTwo) expect((await read(person, ended)).id).toBe(ended);
    else
      expect([403, 404]).toContain((await house.request(person, "GET", `/api/case-talks/${ended}`)).status);
    for (const table of tables) {
      const rows = await as(person, (tx) => tx.selectFrom(table).selectAll().execute());
      expect([table, rows.length > 0]).toEqual([table, isOneOfTheTwo]);
    }
  });

  const refused = { code: "42501" };
  const statements: [string, Person, string][] = [
    [
      "a leader of another unit begins no talk",
      "kai",
      "insert into case_talk (raadgiver, unit_id, leader_id) values ('r1', 'nord', $me)",
    ],
    [
      "nor in another's name",
      "leo",
      "insert into case_talk (raadgiver, unit_id, leader_id) values ('r1', 'nord', $mia)",
    ],
    [
      "nor a caseworker, with a colleague",
      "rita",
      "insert into case_talk (raadgiver, unit_id, leader_id) values ('r2', 'nord', $me)",
    ],
    [
      "an ended talk takes no note",
      "mia",
      "insert into case_talk_note (talk_id, revision, text) values ($ended, 9, 'x')",
    ],
    [
      "nor a step",
      "mia",
      "insert into case_talk_step (talk_id, what, who, due_on) values ($ended, 'x', 'leder', '2026-02-01')",
    ],
    [
      "the caseworker writes no note",
      "rita",
      "insert into case_talk_note (talk_id, revision, text) values ($draft, 9, 'x')",
    ],
    [
      "no note about a case of another unit",
      "mia",
      "insert into case_talk_note (talk_id, case_number, revision, text) values ($draft, 's-1', 1, 'x')",
    ],
    [
      "nobody else marks a step",
      "leo",
      "insert into case_talk_step_mark (step_id, state, marked_by) select $step, 'gjort', $me",
    ],
    [
      "nor in another's name",
      "rita",
      "insert into case_talk_step_mark (step_id, state, marked_by) select $step, 'gjort', $mia",
    ],
    [
      "the caseworker lets no step go",
      "rita",
      "insert into case_talk_step_mark (step_id, state, marked_by) select $step, 'bortfaldet', $me",
    ],
    [
      "nobody else adds",
      "leo",
      "insert into case_talk_addition (talk_id, text, written_by) values ($ended, 'x', $me)",
    ],
    [
      "a draft is not added to",
      "mia",
      "insert into case_talk_addition (talk_id, text, written_by) values ($draft, 'x', $me)",
    ],
    ["a note is not changed", "mia", "update case_talk_note set text = 'x'"],
    ["nor deleted", "mia", "delete from case_talk_note"],
    ["a mark is not changed", "mia", "update case_talk_step_mark set state = 'gjort'"],
    ["a talk is not deleted", "mia", "delete from case_talk"],
    ["a talk does not become another's", "mia", "update case_talk set leader_id = $leo"],
    ["nor is its end dated back", "mia", "update case_talk set ended_at = '2020-01-01'"],
  ];
  test.each(statements)("in SQL: %s (%s)", async (_, person, statement) => {
    const [agreed] = await as("mia", (tx) =>
      tx.selectFrom("case_talk_step").select("id").where("talk_id", "=", ended).orderBy("id").execute(),
    );
    const values: Record<string, string> = {
      $me: `'${house.ids[person]}'::uuid`,
      $mia: `'${house.ids.mia}'::uuid`,
      $leo: `'${house.ids.leo}'::uuid`,
      $ended: String(ended),
      $draft: String(draft),
      $step: String(agreed?.id),
    };
    const filled = statement.replaceAll(/\$\w+/g, (name) => values[name] ?? name);
    await expect(as(person, (tx) => sql.raw(filled).execute(tx))).rejects.toMatchObject(refused);
  });

  test("in SQL: an ended talk keeps its days, and its steps are not taken back", async () => {
    const changed = await as("mia", async (tx) => [
      await tx
        .updateTable("case_talk")
        .set({ held_on: "2025-12-01" })
        .where("id", "=", ended)
        .executeTakeFirst(),
      await tx
        .updateTable("case_talk_step")
        .set({ withdrawn_at: "2026-01-01" })
        .where("talk_id", "=", ended)
        .executeTakeFirst(),
    ]);
    expect(changed.map(({ numUpdatedRows }) => numUpdatedRows)).toEqual([0n, 0n]);
  });

  test("in SQL: one reads one's own looks in a case's log, and nobody else's", async () => {
    const looks = await as("rita", (tx) =>
      tx.selectFrom("access_log").select("user_id").distinct().execute(),
    );
    expect(looks).toEqual([{ user_id: house.ids.rita }]);
  });

  test("the record stays with the two when the cases move", async () => {
    await house.database.asSystem("test", (tx) =>
      tx
        .updateTable("case_file")
        .set({ unit_id: "syd", raadgiver: "r3" })
        .where("case_number", "=", "n-1")
        .execute(),
    );
    const { notes, steps } = await read("mia", ended);
    expect(notes).toContainEqual({
      caseNumber: "n-1",
      child: null,
      text: "Drengen er ikke set siden maj.",
      revision: 1,
    });
    expect(steps.map(({ caseNumber }) => caseNumber)).toContain("n-1");
    expect((await house.request("kai", "GET", `/api/case-talks/${ended}`)).status).toBe(404);
  });

  describe("when the leader has left the unit", () => {
    const beginAsLeo = async (): Promise<number> =>
      (await house.request("leo", "POST", "/api/case-talks", { raadgiver: "r1", unit: "nord" })).body.id;
    const seenInSql = (person: Person) =>
      as(person, async (tx) => {
        const steps = await tx.selectFrom("case_talk_step").select("what").execute();
        return steps.map(({ what }) => what);
      });
    const formerSteps = async (talk: number) => (await read("leo", talk)).stepsOfFormerLeaders;
    const setRole = (unit_id: "nord" | "syd") =>
      house.database.asSystem("test", (tx) =>
        tx.updateTable("user_role").set({ unit_id }).where("user_id", "=", house.ids.mia).execute(),
      );
    let talk: number;

    test("not while both lead in the unit: a talk of one's own opens nothing of the other's", async () => {
      talk = await beginAsLeo();
      expect(await formerSteps(talk)).toEqual([]);
      expect(await seenInSql("leo")).toEqual([]);
    });

    test("the leader after them reads the steps that wait, and nothing else of the talks", async () => {
      await setRole("syd");
      expect(await formerSteps(talk)).toMatchObject([
        { what: "Hold fri en formiddag", who: "leder", leader: "mia", state: "aaben" },
      ]);
      expect(await seenInSql("leo")).toEqual(["Hold fri en formiddag"]);
      for (const table of ["case_talk_note", "case_talk_step_mark", "case_talk_addition"] as const)
        expect(await as("leo", (tx) => tx.selectFrom(table).selectAll().execute())).toEqual([]);
      expect(await as("leo", (tx) => tx.selectFrom("case_talk").select("id").execute())).toEqual([
        { id: talk },
      ]);
      expect((await house.request("leo", "GET", `/api/case-talks/${ended}`)).status).toBe(404);
    });

    test.each<Person>(["eva", "kai", "rasmus", "ole", "ida", "tove", "lars", "ada"])(
      "nor does anybody else read them: %s",
      async (person) => expect(await seenInSql(person)).toEqual([]),
    );

    test("they are read, not marked, and gone when they are done", async () => {
      const [step] = await formerSteps(talk);
      const markUrl = `/api/case-talk-steps/${step?.id}/mark`;
      expect((await house.request("leo", "POST", markUrl, { state: "gjort" })).status).toBe(404);
      const mark = { step_id: step?.id ?? 0, state: "gjort", marked_by: house.ids.leo };
      await expect(
        as("leo", (tx) => tx.insertInto("case_talk_step_mark").values(mark).execute()),
      ).rejects.toMatchObject(refused);
      expect((await house.request("rita", "POST", markUrl, { state: "gjort" })).status).toBe(200);
      expect(await formerSteps(talk)).toEqual([]);
      expect(await seenInSql("leo")).toEqual([]);
    });

    test("nor when the leader comes back", async () => {
      const [step] = (await read("mia", ended)).steps.filter(({ caseNumber }) => caseNumber === null);
      await house.request("mia", "POST", `/api/case-talk-steps/${step?.id}/mark`, { state: "aaben" });
      expect(await formerSteps(talk)).toHaveLength(1);
      await setRole("nord");
      expect(await formerSteps(talk)).toEqual([]);
    });
  });
});
