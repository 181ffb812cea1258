import type { Random } from "../seeded-random.ts";
import type { CaseKind } from "./case-plan.ts";
import type { CaseWriter } from "./case-writer.ts";

/** What every part of an invented case is written with: where the events go, the case's own chance, and whose case it is. */
export interface CaseLife {
  readonly writer: CaseWriter;
  readonly random: Random;
  readonly raadgiver: string;
}

/** The same where what happens depends on the kind of case. */
export interface PlannedLife<Kind extends CaseKind = CaseKind> extends CaseLife {
  readonly kind: Kind;
}
