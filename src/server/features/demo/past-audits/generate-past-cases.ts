import type { DemoCase } from "../case-life/generate-case.ts";
import { demoPeople } from "../demo-people.ts";
import { seededRandom } from "../seeded-random.ts";
import type { PastAudit } from "./past-audit.ts";
import { pastCase } from "./past-case.ts";

/** For every case drawn on level 1 the frame holds about this many. */
const frameSizePerDrawn = 1.2;

/** The closed cases that an audit of 2017 or 2018 was drawn from. */
export function generatePastCases(audit: PastAudit): readonly DemoCase[] {
  const raadgivere = demoPeople().filter(({ role }) => role === "raadgiver");
  const random = seededRandom(audit.id);
  let number = 1000;
  return audit.steps.flatMap((step) =>
    Array.from({ length: Math.ceil(step.cases[0] * frameSizePerDrawn) }, () => {
      const raadgiver = raadgivere[random.between(0, raadgivere.length - 1)];
      if (raadgiver?.unit == null) throw new Error("a caseworker without a unit");
      const caseNumber = `${audit.id.slice(0, 4)}-${++number}`;
      const child = `Barn ${caseNumber}`;
      return pastCase(
        { caseNumber, child, unit: raadgiver.unit, raadgiver: raadgiver.login, area: "udsat" },
        step,
        random,
      );
    }),
  );
}
