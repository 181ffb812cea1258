export interface PlanLevel {
  readonly level: number;
  /** Cases to draw, by stratum. A stratum that is not named is not drawn on the level. */
  readonly strata: Readonly<Record<string, number>>;
}

/** Cases of an earlier audit to draw again (*ankersager*): their number is fixed with the sizes, before the seed. */
export interface AnchorPlan {
  /** The earlier audit's id. */
  readonly from: string;
  /** How many on each level, levels in order; a level's anchors are some of those of the level before it. */
  readonly levels: readonly { readonly level: number; readonly cases: number }[];
  /** Not among the cases that somebody has practised on. Every plan says so now; those from before are drawn again as they were. */
  readonly withoutPractised?: boolean | undefined;
}

/** The sizes of a draw: plan.json (contract section 4), levels in order. */
export interface DrawPlan {
  readonly levels: readonly PlanLevel[];
  /** The most cases of one caseworker in one stratum; null: no limit. */
  readonly maxPerCaseworker: number | null;
  /** Case numbers that are in the frame but may not be drawn. */
  readonly exclude: readonly string[];
  /** Left out or null: none. */
  readonly anchors?: AnchorPlan | null | undefined;
}
