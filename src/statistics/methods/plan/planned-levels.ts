/** One level of a plan; a list of them has level 1 first. */
export type PlannedLevel = {
  /** Its part of the variation in the last level's answers, as `nestedLevels` gives it; the parts sum to 1. */
  readonly explained: number;
  /** What a case costs there, in minutes or kroner; above 0. */
  readonly cost: number;
};

/**
 * How many cases, all read by the last level, would be as precise as nested levels that read `sizes` cases. Sizes fall
 * from level to level and are above 0.
 * Two levels: Tenenbein, J. Am. Stat. Assoc. 65 (1970) 1350; more: as `nestedLevels`.
 */
export function effectiveCases(levels: readonly PlannedLevel[], sizes: readonly number[]): number {
  return 1 / levels.reduce((sum, { explained }, level) => sum + explained / (sizes[level] ?? 0), 0);
}

/**
 * The sizes (not yet rounded) that make the corrected share most precise for a budget. A level's size is in proportion to
 * √(explained / cost). Where that would let a level read more than the one below, the two read the same.
 * Two levels: Tenenbein, Biometrics 27 (1971) 935; Neyman, J. Am. Stat. Assoc. 33 (1938) 101.
 */
export function optimalLevels(levels: readonly PlannedLevel[], budget: number): readonly number[] {
  const blocks: (PlannedLevel & { readonly levels: number })[] = [];
  for (const level of levels) {
    let block = { ...level, levels: 1 };
    for (let below = blocks.at(-1); below && rateOf(below) <= rateOf(block); below = blocks.at(-1)) {
      blocks.pop();
      block = {
        explained: below.explained + block.explained,
        cost: below.cost + block.cost,
        levels: below.levels + block.levels,
      };
    }
    blocks.push(block);
  }
  const spent = blocks.reduce((sum, block) => sum + block.cost * rateOf(block), 0);
  return blocks.flatMap((block) => new Array<number>(block.levels).fill((budget / spent) * rateOf(block)));
}

function rateOf({ explained, cost }: PlannedLevel): number {
  return Math.sqrt(explained / cost);
}
