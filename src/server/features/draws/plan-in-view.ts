import type { DrawPlan } from "#audit/draw/draw-plan";
import type { DrawPlanInput } from "#contract/draws";
import type { Tx } from "#server/database/connect";

/** The plan as the user may read it: the sizes are for all, a case that is kept out is named to those who may see it. */
export async function planInView(tx: Tx, plan: DrawPlan): Promise<DrawPlanInput> {
  const mayName = await findVisible(tx, plan.exclude);
  return {
    levels: plan.levels.map(({ level, strata }) => ({ level, strata: { ...strata } })),
    maxPerCaseworker: plan.maxPerCaseworker,
    exclude: plan.exclude.map((caseNumber) => (mayName.has(caseNumber) ? caseNumber : "(skjult)")),
    ...(plan.anchors && {
      anchors: { from: plan.anchors.from, levels: plan.anchors.levels.map((size) => ({ ...size })) },
    }),
  };
}

async function findVisible(tx: Tx, caseNumbers: readonly string[]): Promise<ReadonlySet<string>> {
  if (caseNumbers.length === 0) return new Set();
  const rows = await tx
    .selectFrom("case_file")
    .select("case_number")
    .where("case_number", "in", caseNumbers)
    .execute();
  return new Set(rows.map(({ case_number }) => case_number));
}
