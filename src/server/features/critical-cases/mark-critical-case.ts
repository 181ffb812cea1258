import { checkAcknowledging, checkMarking } from "#audit/critical-case";
import type { CriticalCaseView } from "#contract/critical-cases";
import type { LocalDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { obeyRule } from "../audits/obey-rule.ts";
import { findCase } from "../cases/cases.store.ts";
import { unknownCase } from "../cases/open-case.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import {
  acknowledge,
  asRuled,
  findCriticalCase,
  insertCriticalCase,
  listMarksOf,
} from "./critical-cases.store.ts";

interface Mark {
  readonly caseNumber: string;
  readonly auditId: string | null;
  readonly note: string;
}

/** Puts the case on its unit head's desk. One mark at a time: the next can be made when the first has its answer. */
export async function markCriticalCase(
  tx: Tx,
  actor: SignedInUser,
  mark: Mark,
  today: LocalDate,
): Promise<CriticalCaseView> {
  const caseFile = await findCase(tx, mark.caseNumber, today);
  if (caseFile === null) throw unknownCase();
  const earlier = await listMarksOf(tx, mark.caseNumber);
  obeyRule(checkMarking(actor, mark.caseNumber, mark.note, earlier.map(asRuled)));
  const id = await insertCriticalCase(tx, { ...mark, unitId: caseFile.unit.id, markedBy: actor.id });
  return existing(tx, id);
}

/** The unit head answers with what is done. */
export async function acknowledgeCriticalCase(
  tx: Tx,
  actor: SignedInUser,
  id: number,
  actionTaken: string,
): Promise<CriticalCaseView> {
  const critical = await existing(tx, id);
  obeyRule(checkAcknowledging({ ...actor, units: unitsLedBy(actor) }, asRuled(critical), actionTaken));
  await acknowledge(tx, id, actor.id, actionTaken);
  return existing(tx, id);
}

function unitsLedBy({ heldRoles }: SignedInUser): readonly string[] | "all" {
  const leading = heldRoles.filter(({ role }) => role === "omraadechef" || role === "tilsynsansvarlig");
  if (leading.some(({ unit }) => unit === null)) return "all";
  return leading.flatMap(({ unit }) => unit?.id ?? []);
}

async function existing(tx: Tx, id: number): Promise<CriticalCaseView> {
  const found = await findCriticalCase(tx, id);
  if (found === null)
    throw new NotFound(
      "ukendt-kritisk-sag",
      "Den kritiske sag findes ikke, eller du har ikke adgang til den. Hent listen igen.",
    );
  return found;
}
