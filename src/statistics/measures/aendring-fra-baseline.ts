import { fisherExact } from "../methods/fisher-exact.ts";
import type { Interval } from "../methods/interval.ts";
import { newcombeIndependent } from "../methods/newcombe-independent.ts";
import type { Proportion } from "../methods/proportion.ts";
import type { HigherIs, Measure } from "./measure.ts";
import { setAsideOnOneLevel } from "./set-aside.ts";

export type ChangeVerdict = "fremgang" | "tilbagegang" | "ingen-sikker-aendring";

/** As a person reads it. */
export const verdictWords: Readonly<Record<ChangeVerdict, string>> = {
  fremgang: "fremgang",
  tilbagegang: "tilbagegang",
  "ingen-sikker-aendring": "ingen sikker ændring",
};

export type ChangeFromBaseline = {
  /** Now less baseline, from −1 to 1. */
  readonly difference: number;
  readonly newcombe95: Interval;
  readonly fisherExactP: number | null;
  readonly verdict: ChangeVerdict;
};

type TwoTimes = { readonly baseline: Proportion; readonly now: Proportion; readonly higherIs: HigherIs };

/** The share now less the share at the baseline; null when either has no cases. */
export const aendringFraBaseline: Measure<TwoTimes, ChangeFromBaseline | null> = {
  id: "aendring-fra-baseline",
  title: "Ændring fra baseline",
  numerator: "Andelen i dette tilsyn minus andelen i baseline, på samme niveau.",
  denominator: "Hver andel har sin egen nævner; de to tilsyn har udtrukket sager uafhængigt af hinanden.",
  ...setAsideOnOneLevel,
  reference: "Newcombe 1998 (metode 10); Fisher 1935",
  compute: ({ baseline, now, higherIs }) => {
    const newcombe95 = newcombeIndependent(baseline, now);
    if (newcombe95 === null) return null;
    return {
      difference: now.yes / now.n - baseline.yes / baseline.n,
      newcombe95,
      fisherExactP: fisherExact(baseline, now),
      verdict: judgeChange(newcombe95, higherIs),
    };
  },
};

/** A change is called a change only when zero is outside the interval (design rule 3). */
export function judgeChange([low, high]: Interval, higherIs: HigherIs): ChangeVerdict {
  if (low <= 0 && high >= 0) return "ingen-sikker-aendring";
  const isHigher = low > 0;
  return isHigher === (higherIs === "better") ? "fremgang" : "tilbagegang";
}
