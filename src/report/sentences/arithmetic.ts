import { formatDecimal, formatPercent, formatRatio } from "#kit/danish-number";
import type { Interval } from "#statistics/methods/interval";
import type { PairedCounts } from "#statistics/methods/paired-counts";
import type { Proportion } from "#statistics/methods/proportion";

/** Formulas with the numbers put in, so that a person can do the division by hand. One sentence or line each. */

/** `16 / 18 = 88,9 %`. */
export function divisionLine({ yes, n }: Proportion): string {
  return `${whole(yes)} / ${whole(n)} = ${tenths(yes / n)}`;
}

/** `fra 67,2 % til 96,9 %`. */
export function rangeWords([low, high]: Interval): string {
  return `fra ${tenths(low)} til ${tenths(high)}`;
}

/** A difference of shares: `+27,8`, `−5,0`, `0,0`; in whole points `+28`, `0`. */
export function signedPoints(difference: number, decimals = 1): string {
  const points = formatDecimal(Math.abs(100 * difference), decimals);
  if (/^[0,]*$/.test(points)) return points;
  return `${difference > 0 ? "+" : "−"}${points}`;
}

/** `fra −1,2 til +51,0 procentpoint`. */
export function pointsRangeWords([low, high]: Interval): string {
  return `fra ${signedPoints(low)} til ${signedPoints(high)} procentpoint`;
}

/** Wilson 1927. */
export function wilsonLine({ yes, n }: Proportion, interval: Interval): string {
  return `Wilsons 95 %-interval: (p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), hvor p = ${formatRatio(yes, n)}, n = ${whole(n)} og z = 1,96, giver ${rangeWords(interval)}.`;
}

/** The two divisions and their difference. */
export function differenceLine(before: Proportion, now: Proportion): string {
  const [was, is] = [before.yes / before.n, now.yes / now.n];
  return `${formatRatio(now.yes, now.n)} − ${formatRatio(before.yes, before.n)} = ${tenths(is)} − ${tenths(was)} = ${signedPoints(is - was)} procentpoint`;
}

/** Newcombe 1998, method 10: Wilson's limits of both shares, squared and added. */
export function newcombeLine(before: Interval, now: Interval, difference: Interval): string {
  return `Newcombes 95 %-interval (metode 10) samler de to andeles Wilson-intervaller, baseline ${rangeWords(before)} og nu ${rangeWords(now)}: afstandene fra hver andel til dens grænse sættes i anden, lægges sammen, og kvadratroden trækkes fra og lægges til forskellen. Det giver ${pointsRangeWords(difference)}.`;
}

/** Gwet 2008. */
export function gwetLine(
  { bothYes, onlyFirstYes, onlySecondYes, bothNo }: PairedCounts,
  ac1: number,
): string {
  const pairs = bothYes + onlyFirstYes + onlySecondYes + bothNo;
  const mean = (2 * bothYes + onlyFirstYes + onlySecondYes) / (2 * pairs);
  const agree = (bothYes + bothNo) / pairs;
  const chance = 2 * mean * (1 - mean);
  return `Gwets AC1 = (a − t) / (1 − t), hvor a = ${hundredths(agree)} er enigheden, π = (${whole(2 * bothYes + onlyFirstYes)} + ${whole(onlySecondYes)}) / (2 · ${whole(pairs)}) = ${hundredths(mean)} er den gennemsnitlige andel ja, og t = 2π(1 − π) = ${hundredths(chance)}: ${hundredths(ac1)}.`;
}

/** Tenenbein 1970: level 1's two groups, each by what level 2 said of those it read. */
export function correctionLine(
  { yes, no }: { readonly yes: string; readonly no: string },
  { bothYes, onlyFirstYes, onlySecondYes, bothNo }: PairedCounts,
  corrected: number,
): string {
  const part = (group: string, kept: number, read: number) =>
    read === 0 ? [] : [`${group} · ${formatRatio(kept, read)}`];
  const parts = [
    ...part(yes, bothYes, bothYes + onlyFirstYes),
    ...part(no, onlySecondYes, onlySecondYes + bothNo),
  ];
  return `${parts.join(" + ")} = ${tenths(corrected)}`;
}

export function whole(count: number): string {
  return formatDecimal(count, 0);
}

/** A share as `88,9 %`. */
export function tenths(share: number): string {
  return formatPercent(share, 1);
}

function hundredths(value: number): string {
  return formatDecimal(value, 3);
}
