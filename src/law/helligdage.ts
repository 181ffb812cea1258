import { addDays, dateOfDay, dayOf, digits, type LocalDate, localDate } from "#kit/local-date";

/** How a municipality counts Saturdays. */
interface Weekdays {
  readonly loerdagErHverdag?: boolean;
}

const mondayToFriday = 5;
const mondayToSaturday = 6;

/** Whether the day is a public holiday in Denmark. Store Bededag was one until 2023 (lov nr. 214 af 6. marts 2023). */
export function isHelligdag(date: LocalDate): boolean {
  return isHoliday(dayOf(date));
}

/** Whether the day is a *hverdag*: no public holiday, and Monday to Friday, or to Saturday where Saturday counts. */
export function isHverdag(date: LocalDate, weekdays: Weekdays = {}): boolean {
  return isWorkingDay(dayOf(date), weekdays);
}

/** The last of `days` hverdage after `date`, which itself is not counted. */
export function addHverdage(date: LocalDate, days: number, weekdays: Weekdays = {}): LocalDate {
  let day = dayOf(date);
  for (let left = days; left > 0; ) {
    day += 1;
    if (isWorkingDay(day, weekdays)) left -= 1;
  }
  return dateOfDay(day);
}

/** The day itself, or the first after it that is Monday to Friday and no public holiday. */
export function firstHverdagFrom(date: LocalDate): LocalDate {
  return isHverdag(date) ? date : addHverdage(date, 1);
}

function isWorkingDay(day: number, { loerdagErHverdag = false }: Weekdays): boolean {
  return weekday(day) < (loerdagErHverdag ? mondayToSaturday : mondayToFriday) && !isHoliday(day);
}

/** Days since 1970, by year; a day of the calendar is asked about many times. */
const holidaysByYear = new Map<number, ReadonlySet<number>>();

function isHoliday(day: number): boolean {
  const year = digits(dateOfDay(day), 0, 4);
  let holidays = holidaysByYear.get(year);
  if (holidays === undefined) {
    holidays = new Set(holidaysOf(year).map(dayOf));
    holidaysByYear.set(year, holidays);
  }
  return holidays.has(day);
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

/** Of a day since 1970, which was a Thursday; 0 is Monday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
