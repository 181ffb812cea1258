import { logChoose } from "./log-choose.ts";

/** The chance of exactly `hits` among `drawn` cases, drawn without replacement from `population` of which `marked` count. */
export function hypergeometricProbability(
  hits: number,
  drawn: number,
  marked: number,
  population: number,
): number {
  return Math.exp(
    logChoose(marked, hits) + logChoose(population - marked, drawn - hits) - logChoose(population, drawn),
  );
}
