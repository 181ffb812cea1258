import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { CaseFileView } from "#contract/cases";
import type { FigureView } from "#contract/figures";
import type { ReviewSummary, ReviewView } from "#contract/reviews";
import type { Tx } from "#server/database/connect";
import { base, type SharedReview, seed, setAnchorStage } from "../../../../test/audits/anchor-stage.ts";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import type { Person } from "../../../../test/fixtures/small-audit.ts";

/** What is registered of the case, on which the review itself rests: it cannot be hidden (ADR 0011). */
const theCaseItself = ["case_file", "case_event", "duty_outcome", "data_quality_finding"];

/** Its names, its place among the others, what is registered of it, and what the reviewer answers to what follows from that. */
const ofTheCase = [
  ...["id", "caseNumber", "place", "nextReviewId"],
  ...["caseFile", "events", "questions", "notAsked", "asked", "answers"],
];

describeOnBothEngines(
  "no table, view or answer of the API tells a reviewer an anchor case from an ordinary one (ADR 0013)",
  (open) => {
    const stage = setAnchorStage(open);
    const { as, head, system } = stage;
    const ask = (person: Person, url: string) => stage.audit.request(person, "GET", url);
    /** Who sees the cases only to review them, and whose own they are on level 2. */
    const reviewer: Person = "ida";
    let own: readonly SharedReview[];
    let others: readonly SharedReview[];

    beforeAll(async () => {
      await system(markInEarlierAudit);
      await stage.draw();
      await head("POST", `${base}/allocation`);
      for (const level of [1, 2]) await head("POST", `${base}/levels/${level}/status`, { to: "aaben" });
      await stage.shareLevel2();
      const rows = await stage.reviewsOn(2);
      own = rows.filter((row) => row.reviewer === reviewer);
      others = rows.filter((row) => row.reviewer === "ole");
      await stage.answerAsTheDatesDo(reviewer);
    });

    /** All that a person sees of their reviews, by kind. */
    async function seenBy(person: Person, reviews: readonly SharedReview[], besides: readonly string[]) {
      const hidden = [...theCaseItself, ...besides];
      const relations = (await as(person, listRelations)).filter(({ name }) => !hidden.includes(name));
      expect(relations.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          "review",
          "drawn_case",
          "frame_case",
          "anchor_case",
          "asked_twice",
          "answer",
        ]),
      );
      const seen = { anchor: new Set<string>(), ordinary: new Set<string>() };
      for (const review of reviews) {
        const rows = await as(person, async (tx) => {
          const found: string[] = [];
          for (const relation of relations) found.push(...(await selectAbout(tx, relation, review)));
          return found;
        });
        seen[review.isAnchor ? "anchor" : "ordinary"].add(rows.join("\n"));
      }
      return seen;
    }

    test("by direct SQL: every table and view that names a case or a review holds the same of both", async () => {
      const { anchor, ordinary } = await seenBy(reviewer, own, []);
      expect([...anchor].join()).toContain("review_participant");
      expect(anchor).toEqual(ordinary);
    });

    test("nor for those who work with the cases too, but that they were marked as critical", async () => {
      const { anchor, ordinary } = await seenBy("ole", others, ["critical_case"]);
      expect(anchor.size).toBeGreaterThan(0);
      expect(anchor).toEqual(ordinary);
    });

    test("in the API: a review and the list of one's reviews say the same of both", async () => {
      const told = (row: Record<string, unknown>) =>
        JSON.stringify(
          Object.entries(row).map(([key, value]) => (ofTheCase.includes(key) ? key : [key, value])),
        );
      const { body: mine } = await ask(reviewer, "/api/reviews/mine");
      const listed = mine.filter(({ auditId, level }: ReviewSummary) => auditId === "ny" && level === 2);
      expect(listed.map(({ id }: ReviewSummary) => id)).toEqual(own.map(({ id }) => id));
      expect(new Set(listed.map(told)).size).toBe(1);
      const opened = await Promise.all(own.map(({ id }) => ask(reviewer, `/api/reviews/${id}`)));
      expect(new Set(opened.map(({ body }) => told(body))).size).toBe(1);
    });

    test("the seed, from which tickets are computed, is not read until one's own reviews are finished", async () => {
      const seedOf = (person: Person) =>
        as(person, async (tx) => {
          const { rows } = await sql<{ seed: string | null }>`
          select seed_of(id) as seed from draw where audit_id = 'ny'`.execute(tx);
          return rows[0]?.seed;
        });
      await expect(
        as(reviewer, (tx) => tx.selectFrom("draw").select("seed").execute()),
      ).rejects.toMatchObject({ code: "42501" });
      expect(await seedOf(reviewer)).toBeNull();
      expect((await ask(reviewer, `${base}/draw`)).body).toMatchObject({ seed: null, step: "trukket" });
      for (const person of ["tove", "lars"] as const) {
        expect(await seedOf(person)).toBe(seed);
        expect((await ask(person, `${base}/draw`)).body).toMatchObject({ seed });
      }
    });

    test("reviews are made in an order that tells nothing", async () => {
      const { rows } = await system((tx) =>
        sql<{ made: boolean }>`
        select id = min(id) over () - 1 + row_number() over (order by level, md5(case_number)) as made
        from review where audit_id = 'ny'`.execute(tx),
      );
      expect(rows.map(({ made }) => made)).toEqual(rows.map(() => true));
    });

    test("the list of cases says of a case what its review says", async () => {
      const { body } = await ask(reviewer, "/api/cases?open=alle");
      const listed = new Map<string, CaseFileView>(
        body.cases.map((one: CaseFileView) => [one.caseNumber, one]),
      );
      for (const { id, case_number } of own) {
        const review: ReviewView = (await ask(reviewer, `/api/reviews/${id}`)).body;
        expect(listed.get(case_number)).toEqual(review.caseFile);
      }
      const closed = (await ask(reviewer, "/api/cases?open=lukkede")).body;
      const shut = [...listed.values()].filter((one) => one.closed !== null);
      expect(closed.total).toBe(shut.length);
    });

    test("what happens and is wrong in a case today is not listed to a leader of another unit who reviews it", async () => {
      const rule = "opfoelgning-efter-ophoer";
      await system(async (tx) => {
        const { kai } = stage.audit.ids;
        const level1 = sql`select review.id from review where audit_id = 'ny' and level = 1`;
        await sql`delete from review_participant where review_id in (${level1})`.execute(tx);
        await sql`insert into review_participant (review_id, user_id, part) select id, ${kai}, 'maaler' from (${level1}) as one`.execute(
          tx,
        );
        await sql`insert into data_quality_finding (case_number, rule, ordinal, sentence)
          select case_number, ${rule}, 9, 'I dag' from review where audit_id = 'ny' and level = 1`.execute(
          tx,
        );
      });
      const found = (person: Person) => ask(person, `/api/data-quality/rules/${rule}/findings`);
      expect((await found("kai")).body.total).toBe(0);
      expect((await found("tove")).body.total).toBeGreaterThan(0);
      const open = (person: Person) => ask(person, "/api/management-information/figures/aabne-sager/cases");
      expect((await open("kai")).body.cases.every(({ unit }: CaseFileView) => unit.id === "syd")).toBe(true);
      expect((await open("mia")).body.total).toBeGreaterThan(0);
    });

    describe("once the reviewer has finished", () => {
      beforeAll(async () => {
        const mine = own.map(({ id }) => id);
        await system((tx) =>
          sql`update review set status = 'afsluttet' where id = any (${mine}::bigint[])`.execute(tx),
        );
      });

      test("the draw is read as by the others in the house", async () => {
        const drawn = await as(reviewer, (tx) => tx.selectFrom("drawn_case").select("case_number").execute());
        const ordinary = own.filter(({ isAnchor }) => !isAnchor).map((review) => review.case_number);
        expect(drawn.map((row) => row.case_number)).toEqual(expect.arrayContaining(ordinary));
        expect((await ask(reviewer, `${base}/draw`)).body.seed).toBe(seed);
      });

      test("a figure of an open audit tells its seed to them, and not to those who go on", async () => {
        await system((tx) =>
          sql`update audit_level set status = 'lukket' where audit_id = 'ny' and level = 2`.execute(tx),
        );
        const figure = async (person: Person): Promise<FigureView> =>
          (await ask(person, `${base}/figures/udtraek:grundlag`)).body;
        const waiting = await stage.reviewsOn(1);
        const other = waiting.find((row) => row.reviewer !== reviewer)?.reviewer as Person;
        expect((await figure(reviewer)).draw?.seed).toBe(seed);
        expect((await figure(other)).draw).toMatchObject({ seed: null, number: 1 });
        const report = (await ask(other, `${base}/report`)).body;
        expect(JSON.stringify(report)).not.toContain(seed);
      });
    });
  },
);

/** Every case of the earlier audit was marked in it, and has been talked of. */
async function markInEarlierAudit(tx: Tx): Promise<void> {
  await sql`
    insert into critical_case (case_number, audit_id, unit_id, note, marked_by)
    select distinct case_number, audit_id, 'nord', 'Ring', user_id
    from review join review_participant on review_id = review.id where audit_id = '2024' and level = 1`.execute(
    tx,
  );
  await sql`
    insert into question_message (audit_id, case_number, question_id, author, text)
    select audit_id, case_number, 'OPF-01', user_id, 'Enig'
    from review join review_participant on review_id = review.id where audit_id = '2024'`.execute(tx);
}

interface Relation {
  readonly name: string;
  /** Those that the role of the application may select. */
  readonly columns: readonly string[];
  /** Those of them that name a case or a review. */
  readonly keys: readonly string[];
}

async function listRelations(tx: Tx): Promise<readonly Relation[]> {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select table_name as name, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns
    where table_schema = 'public' and has_column_privilege(table_name::text, column_name::text, 'select')
    group by table_name order by table_name`.execute(tx);
  return rows.flatMap(({ name, columns }) => {
    const keys = columns.filter((column) => /(case_number|review_id)$/.test(column));
    return keys.length === 0 ? [] : [{ name, columns, keys }];
  });
}

/** What the user sees of the review and its case, with what only names or dates them left out. */
async function selectAbout(
  tx: Tx,
  { name, columns, keys }: Relation,
  { id, case_number }: SharedReview,
): Promise<readonly string[]> {
  const isAbout = keys.map((key) =>
    key.endsWith("case_number") ? sql`${sql.ref(key)} = ${case_number}` : sql`${sql.ref(key)} = ${id}`,
  );
  const { rows } = await sql<Record<string, unknown>>`
    select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(name)}
    where ${sql.join(isAbout, sql` or `)}`.execute(tx);
  // The value is one's own answer.
  const isName = (column: string) => [...keys, "id", "value"].includes(column) || column.endsWith("_at");
  return rows
    .map((row) => {
      const told = columns.map((column) => (isName(column) ? row[column] !== null : row[column]));
      return `${name} ${JSON.stringify(told)}`;
    })
    .toSorted();
}
