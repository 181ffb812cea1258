/** Level 1 answered `n1` cases; level 2 answered some of them again, counted apart by what level 1 had said. */
export type TwoPhaseCounts = {
  readonly n1: number;
  readonly level1Yes: number;
  readonly level1YesRead: number;
  readonly level1YesConfirmed: number;
  readonly level1NoRead: number;
  readonly level1NoRaised: number;
};
