import type { Random } from "../seeded-random.ts";
import { type CaseKind, isPlaced } from "./case-plan.ts";
import type { CaseWriter } from "./case-writer.ts";

/** Days, as the 2018 report prints them: 39 for a notification's step, 106 for a børnefaglig undersøgelse. */
const meanDaysToScreening = 16;
const meanDaysOfUndersoegelse = 106;
const meanDaysOfAfdaekning = 55;

/** Screening and then afdækning or børnefaglig undersøgelse. Gives the day the udredning ended. */
export function writeUdredning(
  writer: CaseWriter,
  random: Random,
  day: number,
  kind: CaseKind,
  raadgiver: string,
): number {
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
  return thorough
    ? writeUndersoegelse(writer, random, day, screened, raadgiver)
    : writeAfdaekning(writer, random, screened, raadgiver);
}

function writeUndersoegelse(
  writer: CaseWriter,
  random: Random,
  aware: number,
  screened: number,
  raadgiver: string,
): number {
  const decided = screened + random.between(0, 10);
  const ended = Math.max(decided + 15, aware + random.days(meanDaysOfUndersoegelse, 30));
  writer.add("undersoegelse-besluttet", decided, { person: raadgiver });
  writeInvolvement(writer, random, decided, ended, raadgiver);
  if (ended > aware + 122 && random.chance(0.5))
    writer.add("foreloebig-vurdering", aware + 110 + random.between(0, 10), { person: raadgiver });
  writer.add("undersoegelse-afsluttet", ended, { person: raadgiver });
  return ended;
}

function writeAfdaekning(writer: CaseWriter, random: Random, screened: number, raadgiver: string): number {
  const ended = screened + random.days(meanDaysOfAfdaekning, 10);
  writer.add("afdaekning-paabegyndt", screened, { person: raadgiver });
  writeInvolvement(writer, random, screened, ended, raadgiver);
  writer.add("afdaekning-afsluttet", ended, { person: raadgiver });
  return ended;
}

function writeInvolvement(
  writer: CaseWriter,
  random: Random,
  from: number,
  to: number,
  raadgiver: string,
): void {
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
