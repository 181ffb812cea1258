import { addDays, dayOf, digits, type LocalDate, localDate } from "#kit/local-date";

const holidaysByYear = new Map<number, ReadonlySet<string>>();

/** Whether the day is a public holiday in Denmark. Store Bededag was one until 2023 (lov nr. 214 af 6. marts 2023). */
export function isHelligdag(date: LocalDate): boolean {
  const year = digits(date, 0, 4);
  let holidays = holidaysByYear.get(year);
  if (holidays === undefined) {
    holidays = new Set(holidaysOf(year));
    holidaysByYear.set(year, holidays);
  }
  return holidays.has(date);
}

const weekdays = { mandagTilFredag: 5, mandagTilLoerdag: 6 } as const;

/** Whether the day is a *hverdag*: no public holiday, and Monday to Friday, or to Saturday where Saturday counts. */
export function isHverdag(date: LocalDate, { loerdagErHverdag = false } = {}): boolean {
  const days = loerdagErHverdag ? weekdays.mandagTilLoerdag : weekdays.mandagTilFredag;
  return weekday(date) < days && !isHelligdag(date);
}

/** The last of `days` hverdage after `date`, which itself is not counted. */
export function addHverdage(date: LocalDate, days: number, counted = { loerdagErHverdag: false }): LocalDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isHverdag(day, counted)) left -= 1;
  }
  return day;
}

/** The day itself, or the first after it that is Monday to Friday and no public holiday. */
export function firstHverdagFrom(date: LocalDate): LocalDate {
  return isHverdag(date) ? date : addHverdage(date, 1);
}

function holidaysOf(year: number): readonly LocalDate[] {
  const easter = easterSunday(year);
  const moving = [-3, -2, 0, 1, 39, 49, 50].map((days) => addDays(easter, days));
  const fixed = ["01-01", "12-25", "12-26"].map((day) => localDate(`${year}-${day}`));
  return [...moving, ...fixed, ...(year <= 2023 ? [addDays(easter, 26)] : [])];
}

/** Gauss's rule in the form of Meeus, Jones and Butcher (Nature, 20 April 1876). */
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = Math.floor(f / 31);
  const day = (f % 31) + 1;
  return localDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

/** 0 is Monday. */
function weekday(date: LocalDate): number {
  return (((dayOf(date) + 3) % 7) + 7) % 7;
}
