import { addDays, type LocalDate } from "#kit/local-date";

const daysSinceDraw = 49;

/** The day on which the cases of Eksempelby's audit in progress were drawn; the reviews have come in since. */
export function drawDay(today: LocalDate): LocalDate {
  return addDays(today, -daysSinceDraw);
}

/** The year of the audit in progress, which is its id: the year of its draw. In January that is last year. */
export function auditYear(today: LocalDate): number {
  return Number(drawDay(today).slice(0, 4));
}
