import type { Random } from "../seeded-random.ts";
import type { CaseLife } from "./case-life.ts";

const minutesPerDay = 24 * 60;
/** The two overruns that the 2018 report prints, in minutes. */
const publishedOverruns = [28, 34] as const;

/** A notification with its 24-hour assessment and its receipt. About 8 % are assessed late (published: 2 of 18). */
export function writeUnderretning({ writer, random, raadgiver }: CaseLife, day: number): string {
  const minute = random.between(7 * 60, 20 * 60);
  const person = random.pick(["fagperson", "fagperson", "fagperson", "borger", "anonym"]);
  const id = writer.add("underretning-modtaget", day, { minute, person });
  const assessed = minute + minutesToAssessment(random);
  if (random.chance(0.98)) {
    const later = Math.floor(assessed / minutesPerDay);
    writer.add("underretning-vurderet", day + later, {
      minute: assessed % minutesPerDay,
      concerns: id,
      person: raadgiver,
    });
  }
  if (person !== "anonym" && random.chance(0.95)) {
    writer.add("underretning-kvitteret", day + random.days(4, 1), { concerns: id, person: raadgiver });
  }
  return id;
}

function minutesToAssessment(random: Random): number {
  if (random.chance(0.04)) return minutesPerDay + random.pick(publishedOverruns);
  if (random.chance(0.04)) return minutesPerDay + random.between(60, 3 * minutesPerDay);
  return random.between(20, 22 * 60);
}
