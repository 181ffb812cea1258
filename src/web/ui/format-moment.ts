import { dayInDenmark } from "#kit/clock";
import { formatCopenhagenTime } from "#kit/copenhagen-time";
import { formatDanishShortDate, formatDanishTime } from "#kit/danish-date";

/** An instant as clocks in Denmark showed it: `3. feb. 2025 kl. 09.12`. */
export function formatMoment(instant: string): string {
  const time = formatCopenhagenTime(Math.floor(Date.parse(instant) / 60_000));
  return `${formatDanishShortDate(dayInDenmark(instant))} ${formatDanishTime(time)}`;
}
