/** What a published figure means, in Danish, as `docs/catalogue/` prints it. */
export type MeasureDescription = {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  readonly numerator: string;
  readonly denominator: string;
  /** What `ikke-relevant`, `ikke-maalbar-endnu` and no answer at all do to the figure. */
  readonly notRelevant: string;
  readonly notYetMeasurable: string;
  readonly missing: string;
  /** Smaller counts than this are hidden in everything that leaves the house. */
  readonly smallestCountShown: number;
  readonly reference: string;
};

/** A published figure: what it means, and how it comes of counts. */
export type Measure<Counts, Figure> = MeasureDescription & { readonly compute: (counts: Counts) => Figure };

/** Whether a yes is what the law asks for, or the defect ("24-timers screening ikke overholdt"). */
export type HigherIs = "better" | "worse";
