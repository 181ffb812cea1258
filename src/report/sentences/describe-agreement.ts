import type { ReportAgreement } from "../report-input.ts";

/** `Niveau 2 i 9 af 12 uenigheder`: who is stricter where two levels differ. */
export function describeStrictness({
  levels,
  firstStricter,
  secondStricter,
}: Pick<ReportAgreement, "levels" | "firstStricter" | "secondStricter">): string {
  const [first, second] = levels;
  const differing = firstStricter + secondStricter;
  if (differing === 0) return "ingen uenighed";
  if (firstStricter === secondStricter) return `lige strenge (${firstStricter} mod ${secondStricter})`;
  const [level, stricter] =
    firstStricter > secondStricter ? [first, firstStricter] : [second, secondStricter];
  return `niveau ${level} i ${stricter} af ${differing}`;
}
