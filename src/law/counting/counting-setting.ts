/** One way to count, and what follows from it. */
export interface CountingOption {
  readonly title: string;
  readonly consequence: string;
}

/** A question of counting that the law's wording does not settle. The municipality answers it; until it does, `usual` holds. */
export interface CountingSetting {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly options: Readonly<Record<string, CountingOption>>;
  /** The option that holds until another is chosen: the one that the published formats are written by. */
  readonly usual: string;
  /** Why the question is open: where an answer was looked for, and what was found. */
  readonly open: string;
}
