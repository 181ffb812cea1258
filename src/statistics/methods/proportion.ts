/** A count of cases and how many of them said yes. Whole numbers, 0 ≤ yes ≤ n. */
export type Proportion = { readonly yes: number; readonly n: number };
