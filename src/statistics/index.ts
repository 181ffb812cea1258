import { agreement } from "./cli/agreement.ts";
import { cmh } from "./cli/cmh.ts";
import { difference } from "./cli/difference.ts";
import { differenceEstimatorMethod } from "./cli/difference-estimator.ts";
import { gradedAgreement } from "./cli/graded-agreement.ts";
import { grimMethod } from "./cli/grim.ts";
import { lqas } from "./cli/lqas.ts";
import { manyReaders } from "./cli/many-readers.ts";
import { manyTests } from "./cli/many-tests.ts";
import { nestedLevelsMethod } from "./cli/nested-levels.ts";
import { planAnchors } from "./cli/plan-anchors.ts";
import { planChange } from "./cli/plan-change.ts";
import { planLevels } from "./cli/plan-levels.ts";
import { planLqas } from "./cli/plan-lqas.ts";
import { planShare } from "./cli/plan-share.ts";
import { proportion } from "./cli/proportion.ts";
import { severity } from "./cli/severity.ts";
import { splitChangeMethod } from "./cli/split-change.ts";
import { stratified } from "./cli/stratified.ts";
import { threePhaseMethod } from "./cli/three-phase.ts";
import { threePhaseRatioMethod } from "./cli/three-phase-ratio.ts";
import { twoPhaseMethod } from "./cli/two-phase.ts";
import type { StatisticMethod } from "./statistic-method.ts";

/** Every method of `bin/sagspejl statistics`, in the order its help lists them. */
export const statisticMethods: readonly StatisticMethod[] = [
  proportion,
  agreement,
  gradedAgreement,
  manyReaders,
  severity,
  difference,
  splitChangeMethod,
  cmh,
  manyTests,
  stratified,
  twoPhaseMethod,
  nestedLevelsMethod,
  differenceEstimatorMethod,
  threePhaseMethod,
  threePhaseRatioMethod,
  lqas,
  grimMethod,
  planShare,
  planChange,
  planLevels,
  planAnchors,
  planLqas,
];
