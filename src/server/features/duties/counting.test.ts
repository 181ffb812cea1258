import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "#server/database/connect";
import { systemClock } from "#server/system-clock";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";
import { loadCounting } from "./counting-choices.store.ts";
import { refreshDuties } from "./refresh-duties.ts";

const saturday = "/api/counting/loerdag-er-hverdag/choices";
const reason = "Sådan tæller vores vejledning.";

describeOnBothEngines("how the municipality counts", (open) => {
  let audit: SmallAudit;
  beforeAll(async () => {
    audit = await openSmallAudit(await open());
    await system((tx) =>
      tx
        .insertInto("case_event")
        .values({
          case_number: "N1",
          event_id: "u1",
          type: "underretning-modtaget",
          occurred_on: "2025-02-03",
          person: "borger",
        })
        .execute(),
    );
    await refreshDuties({ database: audit.database, clock: systemClock });
  });
  afterAll(() => audit.app.close());

  const system = <Result>(work: (tx: Tx) => Promise<Result>) => audit.database.asSystem("test", work);
  const as = <Result>(person: Person, work: (tx: Tx) => Promise<Result>) =>
    audit.database.asUser({ id: audit.ids[person] }, work);
  const choose = (person: Person, option: string, why = reason) =>
    audit.request(person, "POST", saturday, { option, reason: why });
  const settingOf = ({ body }: { body: { settings: { id: string }[] } }) =>
    body.settings.find(({ id }) => id === "loerdag-er-hverdag");
  const acknowledgementDue = () =>
    system((tx) =>
      tx
        .selectFrom("duty_outcome")
        .select("due_on")
        .where("duty", "=", "bl-138-kvittering-6-hverdage")
        .executeTakeFirst(),
    );

  test("is the default until somebody chooses, and everyone who may see the law sees it", async () => {
    for (const person of ["rita", "mia", "ida", "eva", "lars", "tove"] as const) {
      const answer = await audit.request(person, "GET", "/api/counting");
      expect(answer.body.cases).toEqual({ all: 2, waiting: 0 });
      expect(settingOf(answer)).toMatchObject({ option: "nej", usual: "nej", choices: [] });
    }
    expect((await audit.request("ada", "GET", "/api/counting")).status).toBe(403);
    expect(await acknowledgementDue()).toEqual({ due_on: "2025-02-11" });
  });

  test.each<Person>(["rita", "mia", "ole", "ida", "eva", "lars", "ada"])(
    "%s may not choose",
    async (person) => {
      expect((await choose(person, "ja")).status).toBe(403);
    },
  );

  test.each([
    ["what there is none of", "måske", reason, 422],
    ["what is chosen already", "nej", reason, 409],
    ["without a reason", "ja", "  fordi  ", 400],
  ])("%s is refused", async (_title, option, why, status) => {
    const answer = await choose("tove", option, why);
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringMatching(/\.$/)]);
  });

  test("the head of quality chooses: who, when and why is kept, and every case is judged again", async () => {
    const answer = await choose("tove", "ja");
    expect(answer.body.cases).toEqual({ all: 2, waiting: 2 });
    expect(settingOf(answer)).toMatchObject({
      option: "ja",
      choices: [{ option: "ja", reason, chosenBy: "tove" }],
    });
    await expect
      .poll(async () => (await audit.request("tove", "GET", "/api/counting")).body.cases.waiting)
      .toBe(0);
    expect(await acknowledgementDue()).toEqual({ due_on: "2025-02-10" });
    const log = await system((tx) =>
      tx
        .selectFrom("change_log")
        .select(["subject", "details"])
        .where("action", "=", "optaelling-valgt")
        .execute(),
    );
    expect(log).toEqual([{ subject: "loerdag-er-hverdag", details: { from: "nej", to: "ja", reason } }]);
    const duties = await audit.request("lars", "GET", "/api/duties");
    const { due, counting } = duties.body.find(
      ({ id }: { id: string }) => id === "bl-138-kvittering-6-hverdage",
    );
    expect(due).toMatch(/^6 hverdage \(mandag-lørdag,/);
    expect(counting).toMatchObject([{ id: "loerdag-er-hverdag", option: "Ja: hverdage er mandag-lørdag" }]);
  });

  test("the latest choice holds, and the one before is kept", async () => {
    const answer = await choose("tove", "nej", "Vejledningen er ændret igen.");
    expect(settingOf(answer)).toMatchObject({
      option: "nej",
      choices: [{ option: "nej" }, { option: "ja" }],
    });
    await refreshDuties({ database: audit.database, clock: systemClock });
    expect(await acknowledgementDue()).toEqual({ due_on: "2025-02-11" });
    expect(await refreshDuties({ database: audit.database, clock: systemClock })).toBe(0);
  });

  test("a choice of another version of the program is passed over", async () => {
    const rows = [
      { setting: "noget-andet", option: "ja" },
      { setting: "frist-i-weekend", option: "altid" },
    ];
    await system((tx) =>
      tx
        .insertInto("counting_choice")
        .values(rows.map((row) => ({ ...row, reason, chosen_by: audit.ids.tove })))
        .execute(),
    );
    expect(await as("lars", loadCounting)).toMatchObject({ "frist-i-weekend": "uaendret" });
  });

  describe("asked in SQL (ADR 0004)", () => {
    const insert = (person: Person, chosenBy: Person) =>
      as(person, (tx) =>
        tx
          .insertInto("counting_choice")
          .values({
            setting: "frist-i-weekend",
            option: "naeste-hverdag",
            reason,
            chosen_by: audit.ids[chosenBy],
          })
          .execute(),
      );

    test.each<[Person, Person]>([
      ["rita", "rita"],
      ["mia", "mia"],
      ["eva", "eva"],
      ["ada", "ada"],
      ["mia", "tove"],
      ["tove", "mia"],
    ])("%s may not choose in the name of %s", async (person, chosenBy) => {
      await expect(insert(person, chosenBy)).rejects.toMatchObject({ code: "42501" });
    });

    test.each([
      "update counting_choice set option = 'ja'",
      "delete from counting_choice",
      "insert into counting_choice (setting, option, reason, chosen_by, chosen_at) select 'a', 'b', 'c', current_user_id(), now()",
    ])("not even the head of quality: %s", async (statement) => {
      await expect(as("tove", (tx) => sql.raw(statement).execute(tx))).rejects.toMatchObject({
        code: "42501",
      });
    });

    test("everyone in the house reads them", async () => {
      const { count } = await as("ada", (tx) =>
        tx
          .selectFrom("counting_choice")
          .select(({ fn }) => fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow(),
      );
      expect(count).toBeGreaterThan(0);
    });
  });
});
