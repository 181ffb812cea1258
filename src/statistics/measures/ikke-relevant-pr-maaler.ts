import { benjaminiHochberg } from "../methods/benjamini-hochberg.ts";
import { clusteredShare } from "../methods/clustered-share.ts";
import type { StratumPair } from "../methods/cochran-mantel-haenszel.ts";
import { deviateOfPart } from "../methods/deviate-of-part.ts";
import { exactAcrossStrata } from "../methods/exact-across-strata.ts";
import { type Interval, normalDeviate } from "../methods/interval.ts";
import { smallestCountShown } from "../methods/suppress-small-counts.ts";
import { wilson } from "../methods/wilson.ts";
import { largestAnnouncedP } from "./aendring-blandt-mange.ts";
import type { Measure } from "./measure.ts";

/** A reviewer beside the others on the level; only questions that both have answered. */
export type ReviewerCounts = {
  /** By question: `now` is the reviewer's "ikke relevant" of all their answers, `baseline` that of the others. */
  readonly questions: readonly StratumPair[];
  /** The reviewer's cases, and everybody's on the level, theirs among them. */
  readonly cases: readonly CaseCounts[];
  readonly allCases: readonly CaseCounts[];
};

/** A case's "ikke relevant", its answers, and how many of them would be "ikke relevant" had it been as the level is. */
export type CaseCounts = { readonly hits: number; readonly answers: number; readonly expected: number };

export type ReviewerApplicability = {
  readonly asked: number;
  readonly notRelevant: number;
  /** Takes account of several answers on each case. */
  readonly interval95: Interval;
  /** The share had the reviewer chosen as often as the others did on the same questions. */
  readonly expected: number;
  readonly adjustedP: number;
  readonly departs: boolean;
};

/** All reviewers of one level, judged together; in the order given. Each has at least one question. */
export const ikkeRelevantPrMaaler: Measure<readonly ReviewerCounts[], readonly ReviewerApplicability[]> = {
  id: "ikke-relevant-pr-maaler",
  title: "Ikke relevant pr. måler",
  numerator: "Målerens svar ikke relevant.",
  denominator: "Målerens svar på de spørgsmål, som andre på niveauet også har svaret på.",
  notRelevant: "Er det, der tælles.",
  notYetMeasurable: "Er i nævneren som ethvert andet svar.",
  missing: "Et spørgsmål, som ingen andre har svaret på, er ikke med.",
  smallestCountShown,
  reference:
    "Indirekte standardisering: Breslow & Day 1987, afsnit 2.3; Birch 1964 (eksakt på tværs af spørgsmål); Cochran 1977, sætning 2.2 (sag for sag); Benjamini & Hochberg 1995",
  compute: (reviewers) => {
    const adjusted = benjaminiHochberg(reviewers.map(({ questions }) => exactAcrossStrata(questions)));
    return reviewers.map((reviewer, index) => judgeReviewer(reviewer, adjusted[index] ?? 1));
  },
};

/**
 * The others' shares are estimates too, so the test is conditional on what was chosen in all, rather than against their shares
 * as if they were known. It takes each answer as chosen by itself. But one case can set many questions aside at once. The
 * difference must therefore also be seen when whole cases, and not single answers, are dealt out among the reviewers.
 */
function judgeReviewer(
  { questions, cases, allCases }: ReviewerCounts,
  adjustedP: number,
): ReviewerApplicability {
  const asked = questions.reduce((sum, { now }) => sum + now.n, 0);
  const notRelevant = questions.reduce((sum, { now }) => sum + now.yes, 0);
  const expected =
    questions.reduce((sum, { baseline, now }) => sum + (now.n * baseline.yes) / baseline.n, 0) / asked;
  const interval95 = clusteredShare(cases)?.wilson95 ?? wilson(notRelevant, asked) ?? ([0, 1] as const);
  const excess = ({ hits, expected: ofCase }: CaseCounts) => hits - ofCase;
  const deviate = deviateOfPart(cases.map(excess), allCases.map(excess)) ?? 0;
  return {
    asked,
    notRelevant,
    interval95,
    expected,
    adjustedP,
    departs: Math.abs(deviate) > normalDeviate && adjustedP <= largestAnnouncedP,
  };
}
