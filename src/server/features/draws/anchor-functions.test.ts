import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { Tx } from "#server/database/connect";
import { base, type SharedReview, setAnchorStage } from "../../../../test/audits/anchor-stage.ts";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import type { Person } from "../../../../test/fixtures/small-audit.ts";

describeOnBothEngines(
  "no function of the database tells a reviewer an anchor case from an ordinary one (ADR 0013)",
  (open) => {
    const stage = setAnchorStage(open);
    let drawId: number;

    beforeAll(async () => {
      await stage.draw();
      await stage.head("POST", `${base}/allocation`);
      for (const level of [1, 2]) await stage.head("POST", `${base}/levels/${level}/status`, { to: "aaben" });
      await stage.shareLevel2();
      const draw = await stage.system((tx) =>
        tx.selectFrom("draw").select("id").where("audit_id", "=", "ny").executeTakeFirstOrThrow(),
      );
      drawId = draw.id;
    });

    /** What a function is asked with, by the name of its parameter: one that is not here fails the test until it is. */
    const argumentsFor = ({ id, case_number }: SharedReview): Readonly<Record<string, unknown>> => ({
      of_review: id,
      of_reviews: [id],
      of_case: case_number,
      of_audit: "ny",
      of_draw: drawId,
      of_question: "OPF-01",
      of_round: 1,
      parts: ["maaler", "medmaaler", "sparring"],
      wanted_status: ["aaben", "afsluttet"],
      only_waiting: false,
      phrase: "{}",
    });

    /** All that the functions say of a review and its case, with what only names them left out. */
    async function toldOf(tx: Tx, review: SharedReview): Promise<string> {
      const given = argumentsFor(review);
      const names = new Set<unknown>([review.id, review.case_number, ...(await listEvents(tx, review))]);
      const told: string[] = [];
      for (const { name, parameters, types } of await listFunctions(tx)) {
        const values = parameters.map((parameter, index) => {
          // Of the user, and of no case.
          if (parameter === "wanted") return types[index] === "text" ? "centerjurist" : ["centerjurist"];
          if (!(parameter in given)) throw new Error(`${name}: what is ${parameter}?`);
          return given[parameter];
        });
        const typed = values.map((value, index) => sql`${value}::${sql.raw(types[index] ?? "")}`);
        const { rows } = await sql<{ row: unknown }>`
          select to_jsonb(answer) as row from ${sql.id(name)}(${sql.join(typed)}) as answer`.execute(tx);
        const isAsked = parameters.some((parameter) => /^of_(reviews?|case)$/.test(parameter));
        const about = rows.filter(({ row }) => isAsked || isAbout(row, names));
        told.push(
          `${name} ${JSON.stringify(about.map(({ row }) => (names.has(row) ? "its own name" : row)))}`,
        );
      }
      return told.join("\n");
    }

    test.each<Person>(["ida", "ole"])("%s is told the same of both", async (reviewer) => {
      const own = (await stage.reviewsOn(2)).filter((review) => review.reviewer === reviewer);
      const told = { anchor: new Set<string>(), ordinary: new Set<string>() };
      await stage.answerAsTheDatesDo(reviewer);
      for (const review of own)
        told[review.isAnchor ? "anchor" : "ordinary"].add(
          await stage.as(reviewer, (tx) => toldOf(tx, review)),
        );
      expect([...told.anchor].join()).toContain("my_reviews [");
      expect(told.anchor).toEqual(told.ordinary);
    });
  },
);

interface Callable {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly types: readonly string[];
}

/** Ours that the role of the application may call. */
async function listFunctions(tx: Tx): Promise<readonly Callable[]> {
  const { rows } = await sql<Callable>`
    select proname as name, coalesce(proargnames[1:pronargs], '{}') as parameters,
      array(select format_type(type, null) from unnest(proargtypes) with ordinality as one (type, place) order by place) as types
    from pg_proc
    where pronamespace = 'public'::regnamespace and prorettype <> 'trigger'::regtype and has_function_privilege(oid, 'execute')
    order by proname`.execute(tx);
  return rows;
}

/** What is registered of the case cannot be hidden (ADR 0011). */
async function listEvents(tx: Tx, { case_number }: SharedReview): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("case_event")
    .select("event_id")
    .where("case_number", "=", case_number)
    .execute();
  return rows.map(({ event_id }) => event_id);
}

function isAbout(row: unknown, names: ReadonlySet<unknown>): boolean {
  const values = typeof row === "object" && row !== null ? Object.values(row) : [row];
  return values.some((value) => names.has(value));
}
