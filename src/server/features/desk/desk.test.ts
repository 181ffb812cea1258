import { beforeAll, expect, test } from "vitest";
import type { Role } from "#audit/roles";
import { localDate } from "#kit/local-date";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { loadDemo } from "../demo/load-demo.ts";
import { readDesk } from "./read-desk.ts";

const today = localDate("2026-11-22");

describeOnBothEngines("Mit bord", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await loadDemo(database, { openCases: 400, today, onProgress: () => {} });
  });

  async function deskOf(
    role: Role,
    which: (person: { id: string; unit_id: string | null }) => boolean = () => true,
    raadgiverCode: string | null = null,
  ) {
    const people = await database.asSystem("test", (tx) =>
      tx
        .selectFrom("user_role")
        .innerJoin("app_user", "app_user.id", "user_id")
        .select(["app_user.id", "name", "unit_id"])
        .where("role", "=", role)
        .orderBy("login")
        .execute(),
    );
    const person = people.find(which);
    if (person === undefined) throw new Error(`nobody is ${role}`);
    const actor = { id: person.id, name: person.name, roles: [role], heldRoles: [], raadgiverCode };
    return database.asUser(actor, (tx) => readDesk(tx, actor, today));
  }

  test("the head of quality sees the waiting critical case first, and the next step of each audit", async () => {
    const { now, thisWeek, news } = await deskOf("tilsynsansvarlig");
    expect(now.map(({ urgent, href }) => [urgent, href])).toEqual([[true, "/kritiske-sager"]]);
    expect(thisWeek.map(({ title }) => title)).toContainEqual(
      expect.stringMatching(/^Niveau 1: \d+ af \d+ sager er målt$/),
    );
    expect(news.map(({ href }) => href)).toEqual(["/kritiske-sager"]);
  });

  test("results are news when the audit has just closed", async () => {
    await database.asSystem("test", (tx) =>
      tx
        .updateTable("audit")
        .set({ closed_at: new Date().toISOString() })
        .where("id", "=", "2018-2")
        .execute(),
    );
    const { news } = await deskOf("laeser");
    expect(news.map(({ href }) => href)).toEqual(["/tilsyn/2018-2/resultater"]);
  });

  test("a unit head sees critical cases of the own unit only", async () => {
    const unit = await database.asSystem("test", (tx) =>
      tx
        .selectFrom("critical_case")
        .select("unit_id")
        .where("acknowledged_at", "is", null)
        .executeTakeFirstOrThrow(),
    );
    const own = await deskOf("omraadechef", ({ unit_id }) => unit_id === unit.unit_id);
    const other = await deskOf("omraadechef", ({ unit_id }) => unit_id !== unit.unit_id);
    expect(own.now).toHaveLength(1);
    expect(other.now).toEqual([]);
  });

  test("team leaders see their own reviews only, begun ones first", async () => {
    const reviews = await database.asSystem("test", (tx) =>
      tx
        .selectFrom("review")
        .innerJoin("review_participant", "review_id", "review.id")
        .select(["user_id", "review.id"])
        .where("status", "=", "i-gang")
        .where("level", "=", 1)
        .execute(),
    );
    const begun = reviews
      .filter(({ user_id }) => user_id === reviews[0]?.user_id)
      .map(({ id }) => `/maalinger/${id}`);
    const { now } = await deskOf("teamleder", ({ id }) => id === reviews[0]?.user_id);
    expect(
      now
        .map(({ href }) => href)
        .filter((href) => href.startsWith("/maalinger/"))
        .sort(),
    ).toEqual(begun.sort());
  });

  test("case talks: the leader sees what is over the time and how far the month is, the caseworker what is theirs to do", async () => {
    const talk = await database.asSystem("test", (tx) =>
      tx
        .selectFrom("case_talk")
        .innerJoin("app_user", "raadgiver_code", "raadgiver")
        .innerJoin("case_talk_step", "talk_id", "case_talk.id")
        .select(["leader_id", "app_user.id as raadgiver_id", "raadgiver_code"])
        .where("what", "like", "%samtykket")
        .executeTakeFirstOrThrow(),
    );
    const titles = (items: readonly { title: string; href: string }[]) =>
      items.filter(({ href }) => href === "/sagssamtaler").map(({ title }) => title);
    const leader = await deskOf("teamleder", ({ id }) => id === talk.leader_id);
    expect(titles(leader.now)).toEqual(["1 aftalt skridt er over tiden"]);
    expect(titles(leader.thisWeek)).toEqual(["Sagssamtaler denne måned: 1 af 3 er holdt"]);
    const caseworker = await deskOf("raadgiver", ({ id }) => id === talk.raadgiver_id, talk.raadgiver_code);
    expect(titles(caseworker.now)).toEqual(["Tal med hver af forældrene om samtykket"]);
  });

  test("an administrator has no case on the desk, a caseworker no audit", async () => {
    expect(await deskOf("administrator")).toEqual({ now: [], thisWeek: [], news: [] });
    expect(await deskOf("raadgiver")).toEqual({ now: [], thisWeek: [], news: [] });
  });
});
