import { splitByFrame } from "#audit/draw/split-by-frame";
import type { ModelSummary } from "#contract/catalogue";
import type { PlannerFacts } from "#contract/planner";
import { type PlannerSearch, readCount, readLevels, readPlan, readStrata } from "./planner-search.ts";

type Sizes = readonly (readonly number[])[];

/** What has been chosen, with what earlier audits say where nothing is typed. */
export interface PlannedChoice {
  readonly model: ModelSummary;
  /** In percent; null while it is no whole number from 0 to 100. */
  readonly percent: number | null;
  /** By stratum; null where nobody knows. */
  readonly frame: readonly (number | null)[];
  /** By level, as many as a plan may have. */
  readonly baseline: readonly (number | null)[];
  readonly minutes: readonly (number | null)[];
  readonly plans: { readonly a: Sizes; readonly b: Sizes };
}

/** Two levels are compared with three, whatever the model has. */
const fewestLevelsOffered = 3;
/** The alternative that is offered to a model of two levels: as many reviews, on one level more. */
const threeLevels = [100, 50, 25];

export function readChoice(search: PlannerSearch, model: ModelSummary, facts: PlannerFacts): PlannedChoice {
  const { strata } = model;
  const typed = readStrata(search.grundlag, strata.length);
  const known = strata.map(
    ({ id }) => facts.frame?.strata.find(({ stratum }) => stratum === id)?.cases ?? null,
  );
  const frame = search.grundlag === undefined ? known : typed;
  const levels = Array.from(
    { length: Math.max(fewestLevelsOffered, model.levels.length) },
    (_, index) => index + 1,
  );
  const ofModel = model.levels.map((_, level) => strata.map(({ cases }) => cases[level] ?? 0));
  const offered =
    model.levels.length > 2 ? ofModel.slice(0, 2) : threeLevels.map((total) => splitOn(total, frame, model));
  const percent = readCount(search.andel ?? "50");
  return {
    model,
    percent: percent !== null && percent <= 100 ? percent : null,
    frame,
    baseline: levels.map((level, index) =>
      search.baseline === undefined
        ? (facts.baseline?.levels.find((one) => one.level === level)?.cases ?? null)
        : (readLevels(search.baseline)[index] ?? null),
    ),
    minutes: levels.map((level, index) => {
      const measured = facts.minutes.find((one) => one.level === level)?.median;
      if (search.minutter !== undefined) return readLevels(search.minutter)[index] ?? null;
      return measured === undefined ? null : Math.ceil(measured);
    }),
    plans: {
      a: readPlan(search.a, strata.length) ?? ofModel,
      b: readPlan(search.b, strata.length) ?? offered,
    },
  };
}

/** A total split as the frame is, or as the model splits its own while no frame is known. */
function splitOn(total: number, frame: PlannedChoice["frame"], { strata }: ModelSummary): readonly number[] {
  const known = frame.map((cases) => cases ?? 0);
  if (known.some((cases) => cases > 0)) return splitByFrame(total, known);
  const weights = strata.map(({ cases }) => 1000 * (cases[0] ?? 0));
  return splitByFrame(total, weights);
}

/** The plan with another total on a level; levels at the end without cases are not part of it. */
export function withTotal(
  plan: Sizes,
  level: number,
  total: number,
  { frame, model }: Pick<PlannedChoice, "frame" | "model">,
): Sizes {
  return withSizes(plan, level, splitOn(total, frame, model));
}

export function withSizes(plan: Sizes, level: number, sizes: readonly number[]): Sizes {
  const length = Math.max(plan.length, level);
  const none = sizes.map(() => 0);
  const changed = Array.from({ length }, (_, index) => (index === level - 1 ? sizes : (plan[index] ?? none)));
  const last = changed.findLastIndex((one) => one.some((cases) => cases > 0));
  return changed.slice(0, Math.max(1, last + 1));
}
