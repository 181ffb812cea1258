import { binomialProbability } from "./distributions/binomial-probability.ts";
import { mcnemarExact } from "./mcnemar-exact.ts";

/**
 * Two-sided mid-p that two readers of the same cases say yes equally often; less timid than the exact test.
 * 1 when they never differed. Fagerland, Lydersen & Laake, BMC Med. Res. Methodol. 13 (2013) 91, with their
 * own rule for equal counts.
 */
export function mcnemarMidP(onlyFirstYes: number, onlySecondYes: number): number {
  const discordant = onlyFirstYes + onlySecondYes;
  if (discordant === 0) return 1;
  const seen = binomialProbability(onlyFirstYes, discordant, 0.5);
  return onlyFirstYes === onlySecondYes ? 1 - seen / 2 : mcnemarExact(onlyFirstYes, onlySecondYes) - seen;
}
