import type { Applicability } from "#contract/applicability";

/** Whether two levels chose "ikke relevant" so differently that their intervals stand apart. */
export function levelsDiffer({ levels }: Pick<Applicability["questions"][number], "levels">): boolean {
  return levels.some((one) => levels.some((other) => one.interval95[1] < other.interval95[0]));
}
