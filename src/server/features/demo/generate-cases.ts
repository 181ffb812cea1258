import { daysBetween, type LocalDate, localDate } from "#kit/local-date";
import { dateOfDay } from "./case-life/case-writer.ts";
import { type DemoCase, generateCase } from "./case-life/generate-case.ts";
import { slip } from "./case-life/registration-slips.ts";
import { demoPeople, demoUnits } from "./demo-people.ts";
import { seededRandom } from "./seeded-random.ts";

const epoch = localDate("1970-01-01");
/** Beside every eight open cases there is one that has closed. */
const closedShare = 1 / 8;
const handicapShareElsewhere = 0.04;

/** The invented cases of Eksempelby, one at a time: `openCases` open ones and some closed, the same for the same day. */
export function* generateCases(openCases: number, today: LocalDate): Generator<DemoCase> {
  const raadgivere = demoPeople().filter(({ role }) => role === "raadgiver");
  const todayDay = daysBetween(epoch, today);
  const countByYear = new Map<string, number>();
  const total = Math.round(openCases * (1 + closedShare));
  for (let index = 0; index < total; index++) {
    const random = seededRandom(`eksempelby:${index}`);
    const raadgiver = raadgivere[index % raadgivere.length];
    if (raadgiver?.unit == null) throw new Error("a caseworker without a unit");
    const isOpen = index < openCases;
    const openedDay = todayDay - Math.round(20 + 1500 * random.next() ** 1.2);
    const closedDay = isOpen ? null : openedDay + Math.round(random.next() * (todayDay - openedDay));
    const year = dateOfDay(openedDay).slice(0, 4);
    const number = (countByYear.get(year) ?? 0) + 1;
    countByYear.set(year, number);
    const inHandicapUnit = raadgiver.unit === demoUnits[5].id;
    const written = generateCase(
      {
        caseNumber: `${year}-${String(number).padStart(4, "0")}`,
        child: `Barn ${index + 1}`,
        unit: raadgiver.unit,
        raadgiver: raadgiver.raadgiverCode ?? "",
        area: inHandicapUnit || random.chance(handicapShareElsewhere) ? "handicap" : "udsat",
        openedDay,
        closedDay,
        today: todayDay,
      },
      random,
    );
    // Of a chance of its own: what a day adds to a case does not move the slips.
    yield slip(written, seededRandom(`eksempelby: fejl ${index}`));
  }
}
