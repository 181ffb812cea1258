import { tQuantile } from "./distributions/t-quantile.ts";
import { type Interval, tailProbability } from "./interval.ts";

/** The machine's answers on every case, and the human answers beside them on a simple random sample of `sample` cases. */
export type MachineAndHuman = {
  readonly population: number;
  readonly machineYesInPopulation: number;
  readonly sample: number;
  readonly machineYesHumanYes: number;
  readonly machineYesHumanNo: number;
  readonly machineNoHumanYes: number;
  readonly machineNoHumanNo: number;
};

export type CorrectedByHumans = {
  readonly estimate: number;
  readonly standardError: number;
  readonly t95: Interval;
  readonly humanOnlyEstimate: number;
  readonly humanOnlyStandardError: number;
};

/**
 * The share of yes as humans would answer, had they read every case: the machine's share plus the mean
 * human − machine difference in the sample. Null with fewer than two sampled cases.
 * Särndal, Swensson & Wretman, Model Assisted Survey Sampling (1992), section 6.3.
 */
export function differenceEstimator(counts: MachineAndHuman): CorrectedByHumans | null {
  const { population, machineYesInPopulation, sample } = counts;
  if (sample < 2) return null;
  const raised = counts.machineNoHumanYes;
  const lowered = counts.machineYesHumanNo;
  const correction = (raised - lowered) / sample;
  const estimate = machineYesInPopulation / population + correction;
  const humanOnlyEstimate = (counts.machineYesHumanYes + raised) / sample;
  const remaining = (1 - sample / population) / (sample - 1);
  const standardError = Math.sqrt(remaining * ((raised + lowered) / sample - correction ** 2));
  const reach = tQuantile(tailProbability, sample - 1) * standardError;
  return {
    estimate,
    standardError,
    t95: [Math.max(0, estimate - reach), Math.min(1, estimate + reach)],
    humanOnlyEstimate,
    humanOnlyStandardError: Math.sqrt(remaining * humanOnlyEstimate * (1 - humanOnlyEstimate)),
  };
}
