import type { CaseLife, PlannedLife } from "./case-life.ts";
import { isPlaced } from "./case-plan.ts";
import type { Indsats } from "./indsats.ts";

/** Follow-ups, visits and scales from the start of the indsats to the last day. */
export function writeOpfoelgning(life: PlannedLife, indsats: Indsats, lastDay: number): void {
  const { writer, random, kind, raadgiver } = life;
  if (kind === "forebyggende") return;
  let day = indsats.startDay + (random.chance(0.7) ? random.between(50, 89) : random.between(95, 160));
  while (day <= lastDay) {
    const nextDay = day + random.between(120, 200);
    const planned = random.chance(0.8);
    writer.add("opfoelgning-holdt", day, {
      concerns: indsats.startId,
      person: raadgiver,
      ...(planned ? { nextDay } : {}),
    });
    if (random.chance(0.7))
      writer.add("samtale-med-barn", day - random.between(0, 14), {
        udfald: random.chance(0.75) ? "alene" : "med-andre",
        person: raadgiver,
      });
    if (random.chance(0.35)) writer.add("plan-revideret", day + random.between(1, 30), { person: raadgiver });
    writer.add("trivselslineal", day, { udfald: String(random.between(1, 5)), person: raadgiver });
    day = nextDay + (random.chance(0.7) ? -random.between(0, 10) : random.between(3, 50));
  }
  if (isPlaced(kind)) writePlacement(life, indsats, lastDay);
}

function writePlacement({ writer, random, raadgiver }: CaseLife, indsats: Indsats, lastDay: number): void {
  if (random.chance(0.85))
    writer.add("samvaer-fastsat", indsats.startDay + random.between(0, 20), { person: raadgiver });
  if (random.chance(0.6))
    writer.add("stoetteperson-tilbudt", indsats.startDay + random.between(0, 30), { person: raadgiver });
  if (random.chance(0.06)) {
    const suspended = indsats.startDay + random.between(60, 300);
    writer.add("samvaer-suspenderet", suspended, { person: raadgiver });
    writer.add("samvaer-genoptaget", suspended + random.between(20, 75), { person: raadgiver });
  }
  for (
    let day = indsats.startDay + random.between(60, 150);
    day <= lastDay;
    day += random.between(110, 230)
  ) {
    writer.add("tilsynsbesoeg", day, {
      udfald: random.pick(["alene", "alene", "alene", "alene", "med-andre", "uden-samtale"]),
      person: raadgiver,
    });
  }
}
