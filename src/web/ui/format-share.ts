import { formatPercent, formatRatio } from "#kit/danish-number";
import { uiText } from "../text/ui.ts";

/** `8` of `18` → `8/18 · 44 %`; of none → `0/0`: no percentage without its counts, and none of nothing. */
export function formatShare(yes: number, n: number): string {
  return n === 0 ? formatRatio(yes, n) : `${formatRatio(yes, n)} · ${formatPercent(yes / n)}`;
}

/** Shares from 0 to 1 → `44 %, 95 %-interval 25 % til 66 %, baseline 72 %`. */
export function formatShareWithInterval(
  share: number,
  interval: readonly [number, number],
  baseline?: number,
): string {
  const [low, high] = interval;
  const parts = [formatPercent(share), uiText.interval(formatPercent(low), formatPercent(high))];
  if (baseline !== undefined) parts.push(uiText.baseline(formatPercent(baseline)));
  return parts.join(", ");
}
