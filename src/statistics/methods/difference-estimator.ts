import { tQuantile } from "./distributions/t-quantile.ts";
import { type Interval, tailProbability } from "./interval.ts";
import { pairedRise } from "./paired-rise.ts";

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
  /** Also right where the sample is small or shows no differences, when the t interval is too narrow. */
  readonly newcombe95: Interval;
  readonly humanOnlyEstimate: number;
  readonly humanOnlyStandardError: number;
};

/**
 * The share of yes as humans would answer, had they read every case: the machine's share plus the mean human − machine
 * difference in the sample. The machine answered every case; the human read the sample: level 1, or level 2 alone. Null with
 * fewer than two sampled cases.
 * Särndal, Swensson & Wretman, Model Assisted Survey Sampling (1992), section 6.3; second interval: Newcombe, Stat. Med.
 * 17 (1998) 2635, method 10, for the difference, with finite population correction.
 */
export function differenceEstimator(counts: MachineAndHuman): CorrectedByHumans | null {
  const { population, machineYesInPopulation, sample } = counts;
  const raised = counts.machineNoHumanYes;
  const lowered = counts.machineYesHumanNo;
  const pairs = {
    bothYes: counts.machineYesHumanYes,
    onlyFirstYes: lowered,
    onlySecondYes: raised,
    bothNo: counts.machineNoHumanNo,
  };
  const rise = pairedRise(pairs, 1 - sample / population);
  if (rise === null || sample < 2) return null;
  const { value: correction, interval95 } = rise;
  const machineShare = machineYesInPopulation / population;
  const estimate = machineShare + correction;
  const humanOnlyEstimate = (counts.machineYesHumanYes + raised) / sample;
  const remaining = (1 - sample / population) / (sample - 1);
  const standardError = Math.sqrt(remaining * ((raised + lowered) / sample - correction ** 2));
  const reach = tQuantile(tailProbability, sample - 1) * standardError;
  return {
    estimate,
    standardError,
    t95: within01(estimate - reach, estimate + reach),
    newcombe95: within01(machineShare + interval95[0], machineShare + interval95[1]),
    humanOnlyEstimate,
    humanOnlyStandardError: Math.sqrt(remaining * humanOnlyEstimate * (1 - humanOnlyEstimate)),
  };
}

function within01(low: number, high: number): Interval {
  return [Math.max(0, low), Math.min(1, high)];
}
