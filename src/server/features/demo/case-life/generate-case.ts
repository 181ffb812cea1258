import type { CaseEvent } from "#casefile/case-event";
import type { CaseArea, CaseFile } from "#casefile/case-file";
import type { Random } from "../seeded-random.ts";
import type { CaseLife } from "./case-life.ts";
import { chooseKind } from "./case-plan.ts";
import { CaseWriter, dateOfDay } from "./case-writer.ts";
import { writeIndsats } from "./indsats.ts";
import { writeOpfoelgning } from "./opfoelgning.ts";
import { writeUdredning } from "./udredning.ts";
import { writeUnderretning } from "./underretning.ts";

export interface DemoCase {
  readonly caseFile: CaseFile;
  readonly events: readonly CaseEvent[];
}

export interface CaseOutline {
  readonly caseNumber: string;
  readonly child: string;
  readonly unit: string;
  readonly raadgiver: string;
  readonly area: CaseArea;
  /** Days since 1 January 1970. */
  readonly openedDay: number;
  /** Null: open. */
  readonly closedDay: number | null;
  readonly today: number;
}

const daysPerYear = 365.25;
/** Nobody is older when the case opens, nor when it is last heard of: at 18 a case of barnets lov ends. */
const oldestAtOpening = 16.5 * daysPerYear;
const oldestAtEnd = 17.9 * daysPerYear;

/** One invented case from its first notification to today, or to the day it closed. */
export function generateCase(outline: CaseOutline, random: Random): DemoCase {
  const { caseNumber, child, unit, raadgiver, area, openedDay, closedDay, today } = outline;
  const lastDay = closedDay ?? today;
  const oldest = Math.min(oldestAtOpening, oldestAtEnd - (lastDay - openedDay));
  const bornDay = openedDay - Math.floor(random.next() * oldest);
  const writer = new CaseWriter(caseNumber, lastDay);
  const kind = chooseKind(random);
  const life = { writer, random, raadgiver };
  writeUnderretning(life, openedDay);
  const udredt = writeUdredning({ ...life, kind }, openedDay);
  if (kind !== "ingen-indsats") {
    const indsats = writeIndsats({ ...life, kind }, udredt, bornDay);
    writeOpfoelgning({ ...life, kind }, indsats, lastDay);
    writeLaterUnderretninger(life, indsats.startDay, lastDay);
    if (closedDay !== null && indsats.startDay <= closedDay)
      writer.add("indsats-ophoert", closedDay, {
        concerns: indsats.startId,
        provision: indsats.provision,
        person: raadgiver,
      });
  }
  const caseFile: CaseFile = {
    caseNumber,
    child,
    birthDate: dateOfDay(bornDay),
    unit,
    raadgiver,
    area,
    opened: dateOfDay(openedDay),
    closed: closedDay === null ? null : dateOfDay(closedDay),
  };
  return { caseFile, events: writer.events };
}

function writeLaterUnderretninger(life: CaseLife, startDay: number, lastDay: number): void {
  const { writer, random, raadgiver } = life;
  for (let day = startDay + random.days(400, 20); day <= lastDay; day += random.days(400, 20)) {
    const id = writeUnderretning(life, day);
    if (random.chance(0.7)) {
      const person = random.chance(0.8) ? "genvurderingsteamet" : raadgiver;
      writer.add("genvurdering", day + random.between(1, 20), { concerns: id, person });
    }
  }
}
