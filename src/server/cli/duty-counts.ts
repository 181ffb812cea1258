import { formatDanishDate } from "#kit/danish-date";
import { formatDecimal } from "#kit/danish-number";
import type { LocalDate } from "#kit/local-date";
import { type DutyOutcome, type DutyStatus, dutyStatuses } from "#law/duty";
import { duties } from "#law/index";

const statuses = Object.keys(dutyStatuses) as DutyStatus[];
const cellWidth = Math.max(...Object.values(dutyStatuses).map(({ length }) => length)) + 2;
const idWidth = Math.max(...duties.map(({ id }) => id.length));

/** How many outcomes each duty has of each status, for people to read in a terminal. */
export class DutyCounts {
  #cases = 0;
  readonly #counts = new Map<string, number>();

  /** Counts one case's outcomes. */
  add(outcomes: readonly DutyOutcome[]): void {
    this.#cases += 1;
    for (const { duty, status } of outcomes) {
      const key = `${duty.id} ${status}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  /** A table with a line for each duty that has something to say. */
  write(day: LocalDate): string {
    const title = `${this.#cases === 1 ? "1 sag" : `${formatDecimal(this.#cases, 0)} sager`} ved udgangen af ${formatDanishDate(day)}`;
    const lines = duties
      .map(({ id }) => ({ id, counts: statuses.map((status) => this.#counts.get(`${id} ${status}`) ?? 0) }))
      .filter(({ counts }) => counts.some((count) => count > 0))
      .map(({ id, counts }) =>
        toLine(
          id,
          counts.map((count) => formatDecimal(count, 0)),
        ),
      );
    if (lines.length === 0) return `${title}: ingen pligter at vurdere efter.`;
    return [title, "", toLine("Pligt", Object.values(dutyStatuses)), ...lines].join("\n");
  }
}

function toLine(name: string, cells: readonly string[]): string {
  return name.padEnd(idWidth) + cells.map((cell) => cell.padStart(cellWidth)).join("");
}
