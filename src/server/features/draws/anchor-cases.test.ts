import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { drawAnchors } from "#audit/anchors/draw-anchors";
import { drawSample } from "#audit/draw/draw-sample";
import type { DrawView } from "#contract/draws";
import { anchors, base, plan, seed, setAnchorStage } from "../../../../test/audits/anchor-stage.ts";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { earlierCases, newCases } from "../../../../test/fixtures/earlier-audit.ts";
import type { Person } from "../../../../test/fixtures/small-audit.ts";

describeOnBothEngines("anchor cases planned, drawn and allocated", (open) => {
  const stage = setAnchorStage(open);
  const { head, as, anchorReviews, anchorOn } = stage;

  describe("plan and draw", () => {
    test.each([
      [{ ...anchors, from: "2026" }, "ankersager-uden-tilsyn"],
      [{ ...anchors, levels: [{ level: 1, cases: 15 }] }, "ankersager-for-mange"],
      [{ ...anchors, levels: [{ level: 3, cases: 1 }] }, "ankersager-ukendt-niveau"],
    ])("is refused: %o", async (given, code) => {
      expect(await head("POST", `${base}/draw/plan`, { ...plan, anchors: given })).toMatchObject({
        status: 422,
        body: { code },
      });
    });

    test("the same seed draws both, the sample as it would be without anchors", async () => {
      expect((await head("GET", `${base}/draw`)).body.anchorSources).toEqual([
        {
          id: "2024",
          title: "Tilsyn 2024",
          levels: [
            { level: 1, cases: 14 },
            { level: 2, cases: 14 },
          ],
          reworded: [],
        },
      ]);
      const draw = (await stage.draw()).body as DrawView;
      const frame = [...newCases, "A01", "A02"].map((caseNumber) => ({
        caseNumber,
        stratum: "§ 32",
        unit: "nord",
        raadgiver: "R1",
      }));
      const sample = drawSample(frame, plan, seed).levels[0]?.strata["§ 32"] ?? [];
      expect(draw.drawn.map(({ caseNumber }) => caseNumber)).toEqual(sample);
      const candidates = earlierCases.map((caseNumber) => ({ caseNumber, levels: [1, 2] }));
      const expected = drawAnchors(candidates, plan, sample, seed);
      expect(draw.anchors).toMatchObject({
        from: { id: "2024", title: "Tilsyn 2024" },
        levels: [
          { level: 1, planned: 10, drawn: 10 },
          { level: 2, planned: 9, drawn: 9 },
        ],
        cases: expected.map(({ caseNumber, levels }) => ({ caseNumber, level: levels.at(-1) })),
      });
      for (const { caseNumber } of expected) expect(sample).not.toContain(caseNumber);
      expect((await head("GET", base)).body.levels).toMatchObject([{ cases: 7 }, { cases: 7 }]);
    });

    test("which they are is the head of quality's knowledge alone, whatever SQL is asked", async () => {
      for (const person of ["mia", "kai", "ida", "bo", "eva", "rita", "lars", "ada"] as const)
        expect(await as(person, (tx) => tx.selectFrom("anchor_case").selectAll().execute())).toEqual([]);
      expect(await as("tove", (tx) => tx.selectFrom("anchor_review").selectAll().execute())).toHaveLength(19);
      const seen = (await stage.audit.request("mia", "GET", `${base}/draw`)).body as DrawView;
      expect(seen.anchors).toMatchObject({ levels: [{ drawn: 10 }, { drawn: 9 }], cases: [] });
      expect(seen.anchorSources).toEqual([]);
    });

    test.each<[Person, string]>([
      [
        "mia",
        "insert into anchor_case (draw_id, level, case_number, earlier_review_id, as_of, position, ticket) values (1, 1, 'N1', 1, '2024-01-01', 1, '')",
      ],
      ["tove", "update anchor_case set as_of = '2026-01-01'"],
      ["tove", "delete from anchor_case"],
    ])("%s may not: %s", async (person, statement) => {
      await expect(as(person, (tx) => sql.raw(statement).execute(tx))).rejects.toMatchObject({
        code: "42501",
      });
    });
  });

  describe("allocation (design rule 5)", () => {
    test("shares them out with the others, never to who read the case in the earlier audit", async () => {
      const { reviews } = (await head("POST", `${base}/allocation`)).body;
      const known = new Set((await anchorReviews()).map(({ id }) => id));
      const given = reviews.filter((one: { reviewId: number }) => known.has(one.reviewId));
      for (const { level, reviewer, reason } of given) {
        if (level === 2) expect([stage.audit.ids.ida, stage.audit.ids.ole]).toContain(reviewer.id);
        else expect(reason).toContain("har målt den i tilsynet før");
      }
    });

    test("not by hand either, nor in SQL", async () => {
      const { id } = await anchorOn(1);
      const url = `/api/reviews/${id}/reviewer`;
      expect(await head("PUT", url, { userId: stage.audit.ids.mia })).toMatchObject({
        status: 422,
        body: { code: "har-maalt-sagen-foer" },
      });
      const row = {
        review_id: id,
        user_id: stage.audit.ids.mia,
        part: "maaler",
        added_by: stage.audit.ids.tove,
      };
      await expect(
        as("tove", (tx) => tx.insertInto("review_participant").values(row).execute()),
      ).rejects.toMatchObject({ code: "42501" });
      expect(await head("PUT", url, { userId: stage.audit.ids.kai })).toMatchObject({ status: 200 });
    });
  });
});
