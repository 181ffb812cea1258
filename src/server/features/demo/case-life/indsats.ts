import type { EventType } from "#casefile/event-type";
import type { Provision } from "#casefile/provision";
import type { PlannedLife } from "./case-life.ts";
import { type CaseKind, isPlaced, provisionsOfKind } from "./case-plan.ts";
import { dateOfDay, provisionOn } from "./case-writer.ts";

export interface Indsats {
  readonly startId: string;
  readonly startDay: number;
  readonly provision: Provision;
}

/** When the decision was made, in days since 1970, and the child's age then, in years. */
interface Decided {
  readonly day: number;
  readonly age: number;
}

const daysPerYear = 365.25;
/** 43 days for a placement's handleplan step, 57 for a preventive one (2018 report). */
const meanDaysToDecision = { placed: 43, other: 57 } as const;

/** The decision, its consents and plan, and the start of the indsats; days are counted since 1970. */
export function writeIndsats(
  life: PlannedLife<Exclude<CaseKind, "ingen-indsats">>,
  udredt: number,
  bornDay: number,
): Indsats {
  const { writer, random, kind, raadgiver } = life;
  const placed = isPlaced(kind);
  const choice = random.pick(provisionsOfKind[kind]);
  const acute = kind === "anbragt-med-samtykke" && random.chance(0.08);
  const day = acute
    ? udredt - random.between(20, 60)
    : udredt + random.days(placed ? meanDaysToDecision.placed : meanDaysToDecision.other, 2);
  const provision = provisionOn(day, choice.bl, choice.sel);
  const decided = { day, age: (day - bornDay) / daysPerYear };
  writeBefore(life, decided);
  const decision = writer.add("afgoerelse", day, {
    provision,
    udfald: acute ? "akut" : null,
    person: raadgiver,
  });
  const startDay = day + random.between(2, 21);
  const startId = writer.add("indsats-ivaerksat", startDay, {
    provision,
    concerns: decision,
    person: raadgiver,
  });
  if (kind !== "forebyggende") writePlan(life, decided, decision);
  return { startId, startDay, provision };
}

function writeBefore({ writer, random, kind, raadgiver }: PlannedLife, { day, age }: Decided): void {
  const before = () => day - random.between(1, 30);
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

/** `decision`: the id of the decision that the plan follows. */
function writePlan(
  { writer, random, kind, raadgiver }: PlannedLife,
  { day, age }: Decided,
  decision: string,
): void {
  const old = dateOfDay(day) < "2024-01-01";
  const type = old ? "handleplan-udarbejdet" : planOfAge(age);
  let wanted = true;
  if (kind === "stoettende" && !old && random.chance(0.86)) {
    wanted = random.chance(0.65);
    writer.add("plan-stillingtagen", day + random.between(0, 14), {
      concerns: decision,
      udfald: wanted ? "plan" : "ingen-plan",
      person: raadgiver,
    });
  }
  if (!wanted || random.chance(0.08)) return;
  const early = kind === "anbragt-uden-samtykke" || old;
  const planDay = early ? day - random.between(1, 20) : day + random.days(68, 10);
  writer.add(type, planDay, { person: raadgiver });
  if (isPlaced(kind) && random.chance(0.4))
    writer.add("plan-sendt-til-anbringelsessted", planDay + random.between(1, 21), { person: raadgiver });
}

/** From 16 years it is an ungeplan (BL § 108). */
function planOfAge(age: number): EventType {
  return age >= 16 ? "ungeplan-udarbejdet" : "barnets-plan-udarbejdet";
}
