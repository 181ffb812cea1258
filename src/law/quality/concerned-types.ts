import type { EventType } from "#casefile/event-type";

/** What an event of each type names in `vedroerer` (contract, section 2). */
export const concernedTypes: Readonly<Partial<Record<EventType, EventType>>> = {
  "underretning-vurderet": "underretning-modtaget",
  "underretning-kvitteret": "underretning-modtaget",
  "underretter-orienteret": "underretning-modtaget",
  genvurdering: "underretning-modtaget",
  "indsats-ivaerksat": "afgoerelse",
  "indsats-ophoert": "indsats-ivaerksat",
  "plan-stillingtagen": "afgoerelse",
  "opfoelgning-holdt": "indsats-ivaerksat",
};
