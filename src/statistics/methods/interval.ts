import { normalQuantile } from "./distributions/normal-quantile.ts";

/** The low and the high end of an interval, low first. */
export type Interval = readonly [low: number, high: number];

/** Every interval in Sagspejl is a 95 per cent interval: each tail outside it holds this much. */
export const tailProbability = 0.025;

/** The standard normal deviate of a 95 per cent interval, 1.95996… */
export const normalDeviate = normalQuantile(1 - tailProbability);
