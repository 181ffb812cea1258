import type { Provision } from "#casefile/provision";
import type { Random } from "../seeded-random.ts";
import { type CaseKind, isPlaced, provisionsOfKind } from "./case-plan.ts";
import { type CaseWriter, dateOfDay, provisionOn } from "./case-writer.ts";

export interface Indsats {
  readonly startId: string;
  readonly startDay: number;
  readonly provision: Provision;
}

interface Child {
  /** Day of birth, in days since 1970. */
  readonly bornDay: number;
  readonly raadgiver: string;
}

const daysPerYear = 365.25;
/** 43 days for a placement's handleplan step, 57 for a preventive one (2018 report). */
const meanDaysToDecision = { placed: 43, other: 57 } as const;

/** The decision, its consents and plan, and the start of the indsats. */
export function writeIndsats(
  writer: CaseWriter,
  random: Random,
  udredt: number,
  kind: Exclude<CaseKind, "ingen-indsats">,
  child: Child,
): Indsats {
  const placed = isPlaced(kind);
  const choice = random.pick(provisionsOfKind[kind]);
  const acute = kind === "anbragt-med-samtykke" && random.chance(0.08);
  const decided = acute
    ? udredt - random.between(20, 60)
    : udredt + random.days(placed ? meanDaysToDecision.placed : meanDaysToDecision.other, 2);
  const provision = provisionOn(decided, choice.bl, choice.sel);
  const age = (decided - child.bornDay) / daysPerYear;
  writeBefore(writer, random, decided, kind, age, child.raadgiver);
  const decision = writer.add("afgoerelse", decided, {
    provision,
    udfald: acute ? "akut" : null,
    person: child.raadgiver,
  });
  const startDay = decided + random.between(2, 21);
  const startId = writer.add("indsats-ivaerksat", startDay, {
    provision,
    concerns: decision,
    person: child.raadgiver,
  });
  if (kind !== "forebyggende") writePlan(writer, random, decided, kind, age, decision, child.raadgiver);
  return { startId, startDay, provision };
}

function writeBefore(
  writer: CaseWriter,
  random: Random,
  decided: number,
  kind: CaseKind,
  age: number,
  raadgiver: string,
): void {
  const before = () => decided - random.between(1, 30);
  if (kind === "forebyggende") return;
  if (random.chance(0.82))
    writer.add("samtale-med-barn", before(), {
      udfald: random.chance(0.7) ? "alene" : "med-andre",
      person: raadgiver,
    });
  else if (age < 2 && random.chance(0.5))
    writer.add("barnets-holdning-paa-anden-vis", before(), {
      remark: "Spædbarn; kontakten er iagttaget i hjemmet.",
      person: raadgiver,
    });
  if (kind === "anbragt-uden-samtykke") return;
  const udfald = isPlaced(kind) ? "anbringelse" : "indsats";
  if (random.chance(0.9))
    writer.add("samtykke-givet", before(), { udfald, person: "foraeldremyndighedsindehaver" });
  if (isPlaced(kind) && age >= 15 && random.chance(0.85))
    writer.add("samtykke-givet", before(), { udfald, person: "ung" });
}

function writePlan(
  writer: CaseWriter,
  random: Random,
  decided: number,
  kind: CaseKind,
  age: number,
  decision: string,
  raadgiver: string,
): void {
  const old = dateOfDay(decided) < "2024-01-01";
  const type = old ? "handleplan-udarbejdet" : age >= 16 ? "ungeplan-udarbejdet" : "barnets-plan-udarbejdet";
  let wanted = true;
  if (kind === "stoettende" && !old && random.chance(0.86)) {
    wanted = random.chance(0.65);
    writer.add("plan-stillingtagen", decided + random.between(0, 14), {
      concerns: decision,
      udfald: wanted ? "plan" : "ingen-plan",
      person: raadgiver,
    });
  }
  if (!wanted || random.chance(0.08)) return;
  const early = kind === "anbragt-uden-samtykke" || old;
  const day = early ? decided - random.between(1, 20) : decided + random.days(68, 10);
  writer.add(type, day, { person: raadgiver });
  if (isPlaced(kind) && random.chance(0.4))
    writer.add("plan-sendt-til-anbringelsessted", day + random.between(1, 21), { person: raadgiver });
}
