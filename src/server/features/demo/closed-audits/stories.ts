/** The audits that a story is told through, in order. */
export type AuditOfStories = "baseline" | "half-a-year-later" | "in-progress";

/** How a level's reviewers read what is there: shares of the good cases they doubt, and of the defects they let pass. */
export interface Reading {
  readonly doubts: number;
  readonly letsPass: number;
}

/** A question whose figures are meant to tell something. All counts follow from the shares, whichever cases are drawn. */
export interface Story {
  readonly questionId: string;
  /** The share of cases in which practice is good. */
  readonly practice: Readonly<Record<AuditOfStories, number>>;
  /** By level, level 1 first. */
  readonly reading: Readonly<Record<AuditOfStories, readonly [Reading, Reading]>>;
  /**
   * For a question that was reworded after the first audit: of the cases with a yes by the former wording, the share that
   * does not do what the new one also asks for.
   */
  readonly missesNewWording?: number;
}

/** Team leaders let some defects pass; lawyers read as the criterion says. */
const usual: readonly [Reading, Reading] = [
  { doubts: 0.02, letsPass: 0.15 },
  { doubts: 0, letsPass: 0 },
];
/** The same, half a year later: nobody reads a case exactly alike twice. */
const usualAgain: readonly [Reading, Reading] = [
  { doubts: 0.04, letsPass: 0.15 },
  { doubts: 0.04, letsPass: 0.1 },
];
/** After a day of training together: what was a yes is a yes only if purpose and duration can be read in the decision. */
const stricter: readonly [Reading, Reading] = [
  { doubts: 0.3, letsPass: 0.05 },
  { doubts: 0.43, letsPass: 0 },
];
/** Level 1 takes a tick in the form for a reason. */
const lenientOnLevel1: readonly [Reading, Reading] = [
  { doubts: 0, letsPass: 0.4 },
  { doubts: 0, letsPass: 0 },
];

const always = (share: number) => ({
  baseline: share,
  "half-a-year-later": share,
  "in-progress": share,
});
const asUsual = { baseline: usual, "half-a-year-later": usualAgain, "in-progress": usualAgain };

export const stories: readonly Story[] = [
  {
    // Worse: the network is drawn in less often, and the anchor cases are read as they were.
    questionId: "IND-09",
    practice: { baseline: 0.87, "half-a-year-later": 0.52, "in-progress": 0.55 },
    reading: asUsual,
  },
  {
    // Stricter: practice is what it was, and the very same cases now get a no.
    questionId: "UDR-12",
    practice: always(0.87),
    reading: { baseline: usual, "half-a-year-later": stricter, "in-progress": stricter },
  },
  {
    // Chance: 72 per cent and then 59, which 75 cases cannot tell apart.
    questionId: "IND-06",
    practice: { baseline: 0.72, "half-a-year-later": 0.6, "in-progress": 0.66 },
    reading: { ...asUsual, "half-a-year-later": usual },
  },
  {
    // The criterion: nobody works or judges otherwise, but to have told the parents must now be there to be read.
    questionId: "IND-07",
    practice: { ...always(0.87), "in-progress": 0.54 },
    reading: asUsual,
    missesNewWording: 0.4,
  },
  {
    // The naive share of level 1 is some 12 points above the corrected one.
    questionId: "UDR-03",
    practice: always(0.69),
    reading: {
      baseline: lenientOnLevel1,
      "half-a-year-later": lenientOnLevel1,
      "in-progress": lenientOnLevel1,
    },
  },
];

export function findStory(questionId: string): Story | undefined {
  return stories.find((story) => story.questionId === questionId);
}
