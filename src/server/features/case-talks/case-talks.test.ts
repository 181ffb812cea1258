import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseTalk, TalkCaseView } from "#contract/case-talks";
import type { Tx } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import {
  holdTalks,
  openTalkHouse,
  type Person,
  type TalkHouse,
} from "../../../../test/fixtures/talk-house.ts";

describeOnBothEngines("the monthly case talk", (open) => {
  let house: TalkHouse;
  /** Mia's ended talk with Rita, and her draft after it. */
  let ended: number;
  let draft: number;

  const begin = (person: Person, raadgiver: string, unit = "nord") =>
    house.request(person, "POST", "/api/case-talks", { raadgiver, unit });
  const read = async (person: Person, id: number): Promise<CaseTalk> =>
    (await house.request(person, "GET", `/api/case-talks/${id}`)).body;
  const note = (person: Person, id: number, caseNumber: string | null, text: string, expectedRevision = 0) =>
    house.request(person, "PUT", `/api/case-talks/${id}/note`, { caseNumber, text, expectedRevision });
  const step = (person: Person, id: number, part: object = {}) =>
    house.request(person, "POST", `/api/case-talks/${id}/steps`, {
      caseNumber: "n-1",
      what: "Tal med barnet alene",
      who: "raadgiver",
      dueOn: "2026-01-20",
      ...part,
    });
  const mark = (person: Person, id: number | undefined, state: string) =>
    house.request(person, "POST", `/api/case-talk-steps/${id}/mark`, { state });
  const end = (person: Person, id: number, heldOn = "2026-01-02", nextOn = "2026-01-30") =>
    house.request(person, "POST", `/api/case-talks/${id}/end`, { heldOn, nextOn });
  const as = <Result>(person: Person, work: (tx: Tx) => Promise<Result>) =>
    house.database.asUser({ id: house.ids[person] }, work);

  beforeAll(async () => {
    house = await openTalkHouse(await open());
    ({ ended, draft } = await holdTalks(house));
  });
  afterAll(() => house.app.close());

  describe("whom one can hold a talk with", () => {
    test.each<[Person, string[] | number]>([
      ["mia", ["r1", "r2"]],
      ["eva", ["r1", "r2"]],
      ["kai", ["r3"]],
      ["rita", []],
      ["tove", 403],
      ["ada", 403],
      ["ida", 403],
    ])("%s", async (person, expected) => {
      const { status, body } = await house.request(person, "GET", "/api/case-talks");
      if (typeof expected === "number") return expect(status).toBe(expected);
      expect(body.caseworkers.map((one: { raadgiver: { id: string } }) => one.raadgiver.id).sort()).toEqual(
        expected,
      );
    });

    test("a caseworker of one's own unit, once: the draft goes on", async () => {
      expect((await begin("mia", "r1")).body).toEqual({ id: draft });
      expect((await begin("mia", "r3")).body).toMatchObject({ code: "ukendt-raadgiver" });
      expect((await begin("mia", "r1", "syd")).body).toMatchObject({ code: "ukendt-raadgiver" });
      expect((await begin("rita", "r2")).status).toBe(403);
    });

    test("a caseworker without a user account too", async () => {
      const { id } = (await begin("mia", "r2")).body;
      expect(await read("mia", id)).toMatchObject({ raadgiver: { id: "r2", name: "r2" }, heldOn: null });
      expect((await end("mia", id)).status).toBe(200);
    });
  });

  describe("what is spoken of", () => {
    const cases = async (person: Person, part = "foerst") =>
      (await house.request(person, "GET", `/api/case-talks/${draft}/cases?part=${part}`)).body;

    test("first the cases that matter, with what is late and what happened since the last talk; then the rest", async () => {
      const { counts, cases: first } = await cases("mia");
      expect(counts).toEqual({ foerst: 2, oevrige: 1, withoutNews: 1 });
      expect(first.map(({ caseNumber, reasons }: TalkCaseView) => [caseNumber, reasons])).toEqual([
        ["n-1", ["skridt", "overskredet"]],
        ["n-2", ["frist"]],
      ]);
      expect(first[0]).toMatchObject({
        child: "Barn A",
        deadlines: [{ isLate: true, eventId: "u" }],
        events: [{ id: "u", text: "Anonym underretning" }],
      });
      const { cases: rest } = await cases("mia", "oevrige");
      expect(rest).toMatchObject([{ caseNumber: "n-4", reasons: [], events: [] }]);
    });

    test("the caseworker sees the same; a case whose events were shown is one look in its log, however often", async () => {
      await cases("mia");
      expect((await cases("rita")).counts.foerst).toBe(2);
      const log = async (caseNumber: string) =>
        (await house.request("tove", "GET", `/api/cases/${caseNumber}/access-log`)).body.map(
          ({ user, purpose }: { user: string; purpose: string }) => `${user}: ${purpose}`,
        );
      expect(await log("n-1")).toEqual(["rita: Sagssamtale", "mia: Sagssamtale"]);
      expect(await log("n-4")).toEqual([]);
    });

    test("steps agreed last time stay in place while they are ticked off", async () => {
      const { earlierSteps } = await read("mia", draft);
      expect(earlierSteps.map(({ what, state, hasOpenCase }) => [what, state, hasOpenCase])).toEqual([
        ["Tal med barnet alene", "aaben", true],
        ["Hold fri en formiddag", "aaben", false],
      ]);
      expect((await mark("rita", earlierSteps[0]?.id, "gjort")).status).toBe(200);
      expect((await read("mia", draft)).earlierSteps[0]).toMatchObject({ state: "gjort", isLate: false });
      expect((await cases("mia")).cases[0].reasons).toContain("skridt");
      expect((await mark("rita", earlierSteps[1]?.id, "bortfaldet")).body).toMatchObject({
        code: "kun-lederen",
      });
      expect((await mark("mia", earlierSteps[1]?.id, "bortfaldet")).status).toBe(200);
      expect((await mark("leo", earlierSteps[0]?.id, "aaben")).status).toBe(404);
    });
  });

  describe("the record", () => {
    test("each correction of a note is a revision; the same text twice is one; who had not seen it is told", async () => {
      expect((await note("mia", draft, "n-1", "Første", 0)).body).toEqual({ revision: 1 });
      expect((await note("mia", draft, "n-1", "Første", 0)).body).toEqual({ revision: 1 });
      expect((await note("mia", draft, "n-1", "Anden", 1)).body).toEqual({ revision: 2 });
      expect(await note("mia", draft, "n-1", "Fra et andet vindue", 1)).toMatchObject({
        status: 409,
        body: { code: "notat-aendret", current: { text: "Anden", revision: 2 } },
      });
      const kept = await as("mia", (tx) =>
        tx
          .selectFrom("case_talk_note")
          .select("text")
          .where("talk_id", "=", draft)
          .where("case_number", "=", "n-1")
          .orderBy("revision")
          .execute(),
      );
      expect(kept.map(({ text }) => text)).toEqual(["Første", "Anden"]);
    });

    test("the leader writes, the caseworker reads", async () => {
      expect((await note("rita", draft, null, "Jeg skriver selv")).status).toBe(403);
      expect((await read("rita", draft)).notes.map(({ text }) => text)).toContain("En linje");
      expect((await note("mia", draft, "s-1", "Ikke min")).status).toBe(404);
    });

    test("a step is taken back while the talk is a draft, and its day is not passed", async () => {
      expect((await step("mia", draft, { dueOn: "2026-01-01" })).body).toMatchObject({
        code: "skridt-i-fortiden",
      });
      await step("mia", draft, { what: "En fejl" });
      const [wrong] = (await read("mia", draft)).steps;
      expect(wrong).toMatchObject({ what: "En fejl", child: "Barn A" });
      expect((await mark("mia", wrong?.id, "gjort")).body).toMatchObject({ code: "samtale-kladde" });
      expect(
        (await house.request("mia", "DELETE", `/api/case-talks/${draft}/steps/${wrong?.id}`)).status,
      ).toBe(200);
      expect((await read("mia", draft)).steps).toEqual([]);
    });

    test("an ended talk is read and added to, by both; nothing in it changes", async () => {
      const before = await read("rita", ended);
      expect(before).toMatchObject({ heldOn: "2025-12-05", nextOn: "2026-01-02", isLeader: false });
      expect(before.notes.map(({ text }) => text)).toEqual([
        "Rita har travlt.",
        "Drengen er ikke set siden maj.",
      ]);
      for (const change of [
        note("mia", ended, null, "Noget andet", 1),
        step("mia", ended),
        end("mia", ended),
        house.request("mia", "GET", `/api/case-talks/${ended}/cases`),
      ])
        expect((await change).body).toMatchObject({ code: "samtale-afsluttet" });
      const add = (person: Person, text: string) =>
        house.request(person, "POST", `/api/case-talks/${ended}/additions`, { text });
      await add("mia", "Det var i april.");
      await add("rita", "Enig.");
      expect((await read("mia", ended)).additions.map(({ by, text }) => `${by}: ${text}`)).toEqual([
        "mia: Det var i april.",
        "rita: Enig.",
      ]);
    });

    test("cannot be ended before it is held, nor with a next talk before it", async () => {
      expect((await end("mia", draft, "2026-01-03", "2026-02-01")).body).toMatchObject({
        code: "samtale-ikke-holdt",
      });
      expect((await end("mia", draft, "2026-01-02", "2026-01-02")).body).toMatchObject({
        code: "naeste-samtale-foer",
      });
    });
  });
});
