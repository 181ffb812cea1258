export interface PlanLevel {
  readonly level: number;
  /** Cases to draw, by stratum. A stratum that is not named is not drawn on the level. */
  readonly strata: Readonly<Record<string, number>>;
}

/** The sizes of a draw: plan.json (contract section 4), levels in order. */
export interface DrawPlan {
  readonly levels: readonly PlanLevel[];
  /** The most cases of one caseworker in one stratum; null: no limit. */
  readonly maxPerCaseworker: number | null;
  /** Case numbers that are in the frame but may not be drawn. */
  readonly exclude: readonly string[];
}
