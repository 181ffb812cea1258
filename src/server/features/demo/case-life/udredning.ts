import type { CaseLife, PlannedLife } from "./case-life.ts";
import { isPlaced } from "./case-plan.ts";

/** Days, as the 2018 report prints them: 39 for a notification's step, 106 for a børnefaglig undersøgelse. */
const meanDaysToScreening = 16;
const meanDaysOfUndersoegelse = 106;
const meanDaysOfAfdaekning = 55;

/** Screening and then afdækning or børnefaglig undersøgelse. Gives the day the udredning ended. */
export function writeUdredning(life: PlannedLife, day: number): number {
  const { writer, random, kind, raadgiver } = life;
  const screened = day + random.days(meanDaysToScreening, 2);
  writer.add("opmaerksom-paa-behov", day, { person: raadgiver });
  const thorough = isPlaced(kind) || (kind === "stoettende" && random.chance(0.6));
  if (kind === "ingen-indsats" || (kind === "forebyggende" && random.chance(0.5))) {
    writer.add("screening-afsluttet", screened, { udfald: "ingen", person: raadgiver });
    return screened;
  }
  writer.add("screening-afsluttet", screened, {
    udfald: thorough ? "undersoegelse" : "afdaekning",
    person: raadgiver,
  });
  return thorough ? writeUndersoegelse(life, day, screened) : writeAfdaekning(life, screened);
}

function writeUndersoegelse(life: CaseLife, aware: number, screened: number): number {
  const { writer, random, raadgiver } = life;
  const decided = screened + random.between(0, 10);
  const ended = Math.max(decided + 15, aware + random.days(meanDaysOfUndersoegelse, 30));
  writer.add("undersoegelse-besluttet", decided, { person: raadgiver });
  writeInvolvement(life, decided, ended);
  if (ended > aware + 122 && random.chance(0.5))
    writer.add("foreloebig-vurdering", aware + 110 + random.between(0, 10), { person: raadgiver });
  writer.add("undersoegelse-afsluttet", ended, { person: raadgiver });
  return ended;
}

function writeAfdaekning(life: CaseLife, screened: number): number {
  const { writer, random, raadgiver } = life;
  const ended = screened + random.days(meanDaysOfAfdaekning, 10);
  writer.add("afdaekning-paabegyndt", screened, { person: raadgiver });
  writeInvolvement(life, screened, ended);
  writer.add("afdaekning-afsluttet", ended, { person: raadgiver });
  return ended;
}

function writeInvolvement({ writer, random, raadgiver }: CaseLife, from: number, to: number): void {
  const within = () => random.between(from, Math.max(from, to - 1));
  if (random.chance(0.78))
    writer.add("samtykke-givet", within(), { udfald: "oplysninger", person: "foraeldremyndighedsindehaver" });
  if (random.chance(0.75)) writer.add("bisidder-vejledt", within(), { person: "barn" });
  if (random.chance(0.55)) writer.add("bisidder-vejledt", within(), { person: "foraelder" });
  if (random.chance(0.85))
    writer.add("samtale-med-barn", within(), {
      udfald: random.chance(0.7) ? "alene" : "med-andre",
      person: raadgiver,
    });
  if (random.chance(0.55)) writer.add("netvaerk-afdaekket", within(), { person: raadgiver });
}
