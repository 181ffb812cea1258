/** Beyond this the chance of none at all is too small a number to begin from; the draw is then split in two. */
const smallestLog = -700;

/**
 * How many of `n` come out when each does so with probability `share` (0 ≤ share < 1); `random` gives numbers from 0 up
 * to 1. By inversion, fast where few are expected. Kachitvichyanukul & Schmeiser, Commun. ACM 31 (1988) 216.
 */
export function drawBinomial(n: number, share: number, random: () => number): number {
  if (n * Math.log1p(-share) < smallestLog) {
    const half = Math.floor(n / 2);
    return drawBinomial(half, share, random) + drawBinomial(n - half, share, random);
  }
  const odds = share / (1 - share);
  let left = random();
  let chance = (1 - share) ** n;
  let hits = 0;
  while (left > chance && hits < n) {
    left -= chance;
    hits += 1;
    chance *= (odds * (n - hits + 1)) / hits;
  }
  return hits;
}
