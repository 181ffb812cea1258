import type { DutyView } from "#contract/duties";
import { formatDanishDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { dutiesText as text } from "../text/duties.ts";

/** `fra 1. januar 2024`, `til og med 31. december 2023`. */
export function sayInForce({ from, to }: DutyView["inForce"]): string {
  const parts = [
    from === null ? null : text.from(formatDanishDate(localDate(from))),
    to === null ? null : text.to(formatDanishDate(localDate(to))),
  ].filter((part) => part !== null);
  return parts.length === 0 ? text.always : parts.join(" ");
}
