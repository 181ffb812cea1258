import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSmallAudit, type Person, type SmallAudit } from "../fixtures/small-audit.ts";
import { describeOnBothEngines } from "./on-both-engines.ts";

/** What would open the walls without a word about it: a table, view or function made without what the others have (ADR 0004). */
describeOnBothEngines("the walls have no gaps", (open) => {
  let audit: SmallAudit;
  const refused = { code: "42501" };
  const run = (person: Person, statement: string) =>
    audit.database.asUser({ id: audit.ids[person] }, (tx) => sql.raw(statement).execute(tx));
  const list = async (query: string) =>
    (await audit.database.asSystem("test", (tx) => sql.raw<{ name: string }>(query).execute(tx))).rows.map(
      ({ name }) => name,
    );

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
  });
  afterAll(() => audit.app.close());

  describe("of all in the schema there is none", () => {
    test.each<[string, string]>([
      [
        "table that the application reads without row-level security",
        `select relname as name from pg_class
         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity
           and has_any_column_privilege('sagspejl_app', oid, 'select, insert, update, references')`,
      ],
      [
        "view that is read with its owner's eyes",
        `select relname as name from pg_class
         where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
           and not coalesce('security_invoker=true' = any (reloptions), false)`,
      ],
      [
        "function with its owner's eyes that finds its tables by the caller's path",
        `select proname as name from pg_proc
         where pronamespace = 'public'::regnamespace and prosecdef
           and not coalesce('search_path=public, pg_temp' = any (proconfig), false)`,
      ],
      [
        "function with its owner's eyes that just anybody may call, or hang on a table of their own",
        `select proname as name from pg_proc
         where pronamespace = 'public'::regnamespace and prosecdef and has_function_privilege('public', oid, 'execute')`,
      ],
      [
        "policy for others than the application",
        `select policyname as name from pg_policies where schemaname = 'public' and roles <> '{sagspejl_app}'`,
      ],
    ])("%s", async (_, query) => {
      expect(await list(query)).toEqual([]);
    });

    test("and there are tables, views and functions to look at", async () => {
      expect((await list("select tablename as name from pg_tables")).length).toBeGreaterThan(40);
      expect((await list("select viewname as name from pg_views where schemaname = 'public'")).length).toBe(
        7,
      );
      expect((await list("select proname as name from pg_proc where prosecdef")).length).toBeGreaterThan(20);
    });
  });

  test.each<[string, Person, (of: SmallAudit) => string]>([
    ["asks by which day others' cases are read", "ida", () => "select * from my_cases_as_they_stood()"],
    [
      "asks what a colleague has had to do with a case",
      "kai",
      ({ ids, reviews }) => `select may_take_part(${reviews.mia}, '${ids.rita}', 'sparring')`,
    ],
    [
      "writes into the owner's log of what rows said before",
      "rita",
      () => `
        create temporary table case_event (case_number text) on commit drop;
        create trigger forge before update on pg_temp.case_event
          for each row execute function public.keep_overwritten_row()`,
    ],
    [
      "moves the case they review to another stratum",
      "mia",
      ({ reviews }) => `update review set stratum = '§ 30' where id = ${reviews.mia}`,
    ],
    ["gives a draw to another audit", "tove", () => "update draw set audit_id = '2026'"],
  ])("nobody %s", async (_, person, statement) => {
    await expect(run(person, statement(audit))).rejects.toMatchObject(refused);
  });

  test("the head of quality moves a case to the stratum that a new draw found it in", async () => {
    const moved = await run(
      "tove",
      `update review set stratum = '§ 30' where id = ${audit.reviews.kai} returning id`,
    );
    expect(moved.rows).toHaveLength(1);
  });

  test("an administrator, who may also review, reads neither seed nor reasons in the log of changes", async () => {
    for (const action of ["froe-sat", "ankersag-opgivet", "maaling-genaabnet", "enhed-gemt"])
      await run(
        "tove",
        `insert into change_log (user_id, action, subject) values ('${audit.ids.tove}', '${action}', '2026')`,
      );
    const read = async (person: Person) =>
      (await run(person, "select action from change_log order by id")).rows.map((row) => Object(row).action);
    expect(await read("ada")).toEqual(["enhed-gemt"]);
    expect(await read("tove")).toHaveLength(4);
    expect(await read("mia")).toEqual([]);
  });
});
