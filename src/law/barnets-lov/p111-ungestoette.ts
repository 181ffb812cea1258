import type { Duty } from "../duty.ts";
import { barnetsLov, barnetsLovFrom, lbk282 } from "../in-force.ts";
import { eachRunningFrom, only } from "../words/clocks.ts";
import { startsBefore } from "../words/conditions.ts";
import { monthsBeforeBirthday } from "../words/due-dates.ts";
import { indsatsEnded } from "../words/endings.ts";
import { decisionUnder } from "../words/fulfilments.ts";
import { anbringelse, ungestoette } from "../words/provisions.ts";

/** BL § 111, stk. 1. */
export const bl111Ungestoette: Duty = {
  id: "bl-111-ungestoette",
  title: "Afgørelse om ungestøtte 6 måneder før det fyldte 18. år",
  rule: "Der skal være truffet afgørelse om ungestøtte senest 6 måneder før den anbragte unges 18-årsfødselsdag.",
  source: {
    provision: "BL § 111, stk. 1",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "frist",
  clock: only(
    eachRunningFrom(barnetsLovFrom, anbringelse),
    "når fristen da ikke er nået",
    startsBefore(6, 18),
  ),
  due: monthsBeforeBirthday(6, 18),
  fulfilledBy: decisionUnder(ungestoette),
  exceptions: [],
  ends: indsatsEnded,
  tells: {
    start: "Den unge var anbragt {start}.",
    fulfilled: "Afgørelsen om ungestøtte blev truffet {fulfilled}",
    missing: "Der er ikke truffet afgørelse om ungestøtte",
  },
};
