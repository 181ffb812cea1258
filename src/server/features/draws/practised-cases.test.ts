import { expect, test } from "vitest";
import { drawAnchors } from "#audit/anchors/draw-anchors";
import type { DrawView } from "#contract/draws";
import { anchors, base, plan, seed, setAnchorStage } from "../../../../test/audits/anchor-stage.ts";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { earlierCases } from "../../../../test/fixtures/earlier-audit.ts";
import { loadEarlierReviews } from "./anchor-candidates.ts";

/** Who practised on a case has seen what it should be answered, and would not read it blind (ADR 0011). */
describeOnBothEngines("cases that were practised on are no anchor cases", (open) => {
  const stage = setAnchorStage(open);
  const candidates = earlierCases.map((caseNumber) => ({ caseNumber, levels: [1, 2] }));
  // A01 and A02 are in the new frame, and may be in its sample.
  const firstDrawn = drawAnchors(candidates, { anchors, exclude: ["A01", "A02"] }, [], seed);
  const practised = firstDrawn.slice(0, 2).map(({ caseNumber }) => caseNumber);

  const makeRound = (caseNumbers: readonly string[]) =>
    stage.system(async (tx) => {
      const round = await tx
        .insertInto("calibration_round")
        .values({ audit_id: "2026", level: 1, status: "afsluttet", created_by: stage.audit.ids.tove })
        .returning("id")
        .executeTakeFirstOrThrow();
      const rows = caseNumbers.map((case_number, position) => ({
        round_id: round.id,
        case_number,
        position,
        earlier_audit_id: "2024",
        stratum: "§ 32",
        as_of: "2024-06-15",
        question_ids: ["OPF-01"],
      }));
      await tx.insertInto("calibration_case").values(rows).execute();
    });
  const proposed = async () =>
    (await stage.head("GET", `${base}/calibration/proposal?level=1`)).body.candidates.length;
  const verified = async () => (await stage.head("POST", `${base}/verification`)).body.differences;
  const candidatesAt = async (withoutPractised?: boolean) => {
    const reviews = await stage.as("tove", async (tx) => {
      const draw = await tx
        .selectFrom("draw")
        .select("plan_fixed_at")
        .where("audit_id", "=", "ny")
        .executeTakeFirstOrThrow();
      return loadEarlierReviews(tx, { ...anchors, withoutPractised }, draw.plan_fixed_at ?? "");
    });
    return new Set(reviews.map(({ caseNumber }) => caseNumber));
  };

  test("none of a round made before the sizes were fixed is drawn, nor counted among those that can be", async () => {
    await makeRound(practised);
    const { anchorSources } = (await stage.head("GET", `${base}/draw`)).body as DrawView;
    expect(anchorSources[0]?.levels).toEqual([
      { level: 1, cases: 12 },
      { level: 2, cases: 12 },
    ]);
    expect(await proposed()).toBeGreaterThan(0);
    await stage.head("POST", `${base}/draw/plan`, plan);
    expect(await proposed()).toBe(0);
    await stage.head("POST", `${base}/draw/seed`, { seed });
    const { drawn, anchors: found } = (await stage.head("POST", `${base}/draw`)).body as DrawView;
    const sample = drawn.map(({ caseNumber }) => caseNumber);
    const expected = drawAnchors(candidates, { anchors, exclude: practised }, sample, seed);
    expect(found?.cases.map(({ caseNumber }) => caseNumber)).toEqual(
      expected.map(({ caseNumber }) => caseNumber),
    );
    expect(await verified()).toEqual([]);
  });

  test("a round made later moves nothing: the draw is verified as it was", async () => {
    const [first] = await stage.anchorReviews();
    await makeRound([first?.case_number ?? ""]);
    expect(await candidatesAt(true)).toContain(first?.case_number);
    expect(await verified()).toEqual([]);
  });

  test("a plan from before the rule says nothing of it, and is drawn again with them", async () => {
    expect(await candidatesAt()).toEqual(new Set(earlierCases));
    expect((await candidatesAt(true)).size).toBe(earlierCases.length - practised.length);
  });
});
