import type { CaseArea } from "#casefile/case-file";
import { daysBetween, localDate } from "#kit/local-date";
import type { CaseLife } from "../case-life/case-life.ts";
import { sel } from "../case-life/case-plan.ts";
import { CaseWriter, dateOfDay } from "../case-life/case-writer.ts";
import type { DemoCase } from "../case-life/generate-case.ts";
import { writeUnderretning } from "../case-life/underretning.ts";
import type { Random } from "../seeded-random.ts";
import type { PastStep } from "./past-audit.ts";

const epoch = localDate("1970-01-01");
const placement = sel("52", 3, 7);
const support = sel("52", 3, 3);

/**
 * How long before the measured step its case began. What a follow-up rests on was decided before every period of the audit:
 * within one, the decision would bring the case in as another kind.
 */
const daysBeforeStep = { und: 0, bfu: 0, hpa: 100, hpf: 100, opa: 500, opf: 500 } as const;

interface Outline {
  readonly caseNumber: string;
  readonly child: string;
  readonly unit: string;
  readonly raadgiver: string;
  readonly area: CaseArea;
}

/** A closed case under serviceloven with the one step that the audit measured, within the step's printed days. */
export function pastCase(outline: Outline, step: PastStep, random: Random): DemoCase {
  const first = daysBetween(epoch, step.earliestStart);
  const last = daysBetween(epoch, step.latestEnd);
  const length = Math.min(random.days(step.meanDays, 3), last - first);
  const start = random.between(first, last - length);
  const openedDay = start - daysBeforeStep[step.prefix] - random.between(0, 20);
  const closedDay = last + random.between(200, 1500);
  const writer = new CaseWriter(outline.caseNumber, closedDay);
  const indsats = writeStep({ writer, random, raadgiver: outline.raadgiver }, step, start, start + length);
  if (indsats !== null)
    writer.add("indsats-ophoert", closedDay, { concerns: indsats, person: outline.raadgiver });
  const bornDay = openedDay - random.between(200, 5800);
  return {
    caseFile: {
      ...outline,
      birthDate: dateOfDay(bornDay),
      opened: dateOfDay(openedDay),
      closed: dateOfDay(closedDay),
    },
    events: writer.events,
  };
}

/** Gives the id of the indsats that was begun, if one was. */
function writeStep(
  life: CaseLife,
  { prefix }: Pick<PastStep, "prefix">,
  start: number,
  end: number,
): string | null {
  const { writer, random, raadgiver: person } = life;
  const before = start - daysBeforeStep[prefix];
  switch (prefix) {
    case "und":
      writeUnderretning(life, start);
      writer.add("screening-afsluttet", end, {
        udfald: random.chance(0.5) ? "undersoegelse" : "ingen",
        person,
      });
      return null;
    case "bfu":
      writer.add("undersoegelse-besluttet", start, { person });
      if (random.chance(0.9))
        writer.add("samtale-med-barn", random.between(start, end), { udfald: "alene", person });
      writer.add("undersoegelse-afsluttet", end, { person });
      return null;
    case "hpa":
    case "hpf": {
      const provision = prefix === "hpa" ? placement : support;
      writer.add("undersoegelse-besluttet", before, { person });
      writer.add("undersoegelse-afsluttet", start, { person });
      writer.add("handleplan-udarbejdet", random.between(start, end), { person });
      const decision = writer.add("afgoerelse", end, { provision, person });
      const day = end + random.between(1, 20);
      return writer.add("indsats-ivaerksat", day, { provision, concerns: decision, person });
    }
    default: {
      const provision = prefix === "opa" ? placement : support;
      const decision = writer.add("afgoerelse", before, { provision, person });
      const started = writer.add("indsats-ivaerksat", start, { provision, concerns: decision, person });
      writer.add("opfoelgning-holdt", end, { concerns: started, person, nextDay: end + 180 });
      return started;
    }
  }
}
