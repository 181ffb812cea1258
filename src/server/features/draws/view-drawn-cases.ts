import type { DrawView } from "#contract/draws";
import type { Tx } from "#server/database/connect";
import type { StoredDraw } from "./draws.store.ts";

/** How many drawn cases stand on each level, by stratum. */
export function countDrawnCases(tx: Tx, drawId: number) {
  return tx
    .selectFrom("drawn_case")
    .select(["level", "stratum"])
    .select(({ fn }) => fn.countAll<number>().as("cases"))
    .where("draw_id", "=", drawId)
    .where("replaced_at", "is", null)
    .groupBy(["level", "stratum"])
    .execute();
}

/** Strata that gave fewer cases than the plan wants, as the draw stands with its replacements. */
export function listShort(
  plan: StoredDraw["plan"],
  drawn: readonly { readonly level: number; readonly stratum: string; readonly cases: number }[],
): DrawView["short"] {
  return (plan?.levels ?? []).flatMap(({ level, strata }) =>
    Object.entries(strata).flatMap(([stratum, wanted]) => {
      const got = drawn.find((row) => row.level === level && row.stratum === stratum)?.cases ?? 0;
      return got < wanted ? [{ level, stratum, wanted, got }] : [];
    }),
  );
}

/** The drawn cases that the user sees: who reviews in an audit with anchor cases does not see which of theirs were drawn. */
export function listDrawnCases(tx: Tx, { id }: Pick<StoredDraw, "id">) {
  return tx
    .selectFrom("drawn_case")
    .innerJoin("case_file", "case_file.case_number", "drawn_case.case_number")
    .innerJoin("unit", "unit.id", "case_file.unit_id")
    .select(["drawn_case.case_number", "stratum", "position", "ticket", "unit.name as unit"])
    .select(({ fn }) => fn.max<number>("level").as("level"))
    .where("draw_id", "=", id)
    .groupBy(["drawn_case.case_number", "stratum", "position", "ticket", "unit.name"])
    .orderBy("stratum")
    .orderBy("position")
    .execute();
}

/** The same beside what replaced them, or what they replaced. */
export function viewDrawnCases(
  drawn: Awaited<ReturnType<typeof listDrawnCases>>,
  replacements: DrawView["replacements"],
): DrawView["drawn"] {
  return drawn.map(({ case_number, stratum, unit, level, ticket }) => {
    const replaced = replacements.find(({ caseNumber }) => caseNumber === case_number);
    const replacing = replacements.find(({ replacement }) => replacement === case_number);
    return {
      caseNumber: case_number,
      stratum,
      unit,
      level,
      ticket,
      replacedBy: replaced?.replacement ?? null,
      replacedReason: replaced?.reason ?? null,
      replacementFor: replacing?.caseNumber ?? null,
    };
  });
}
