import type { CaseEvent } from "#casefile/case-event";
import { isUnder, type Provision } from "#casefile/provision";

/** A set of provisions that a decision or an indsats can rest on. */
export interface ProvisionSet {
  readonly words: string;
  readonly holds: (provision: Provision | null) => boolean;
}

function sections(words: string, law: Provision["law"], ...numbers: readonly string[]): ProvisionSet {
  return { words, holds: (provision) => isUnder(provision, law, numbers) };
}

function either(words: string, ...sets: readonly ProvisionSet[]): ProvisionSet {
  return { words, holds: (provision) => sets.some(({ holds }) => holds(provision)) };
}

export const stoettendeIndsats = sections("BL § 32", "BL", "32");
export const anbringelseMedSamtykke = sections("BL § 46", "BL", "46");
export const anbringelseUdenSamtykke = sections("BL § 47", "BL", "47");
export const anbringelseEfterBarnetsLov = sections("BL § 46 eller § 47", "BL", "46", "47");
export const permanentAnbringelse = sections("BL § 67", "BL", "67");
/** The indsatser that §§ 5, 91 and 95 follow. § 30 alone is not among them (BL § 95, stk. 1). */
export const indsatsEfterBarnetsLov = sections("BL § 32, § 46 eller § 47", "BL", "32", "46", "47");
/** Ungestøtte, chapter 13. */
export const ungestoette = sections(
  "BL §§ 113-120",
  "BL",
  "113",
  "114",
  "115",
  "116",
  "117",
  "118",
  "119",
  "120",
);

/** Serviceloven's foranstaltninger, § 52 with and § 58 without consent. */
export const foranstaltningEfterServiceloven = sections("SEL § 52 eller § 58", "SEL", "52", "58");
export const anbringelseEfterServiceloven: ProvisionSet = {
  words: "SEL § 52, stk. 3, nr. 7, eller § 58",
  holds: (provision) =>
    isUnder(provision, "SEL", ["58"]) ||
    (isUnder(provision, "SEL", ["52"]) && provision?.stk === 3 && provision.nr === 7),
};

/** A placement goes on over 1 January 2024: its later months are judged by barnets lov, whatever it began under. */
export const anbringelse = either(
  "BL § 46 eller § 47 (begyndt før 2024: SEL § 52, stk. 3, nr. 7, eller § 58)",
  anbringelseEfterBarnetsLov,
  anbringelseEfterServiceloven,
);

/** The same for every indsats that is followed up. */
export const indsatsDerFoelgesOp = either(
  "BL § 32, § 46 eller § 47 (begyndt før 2024: SEL § 52 eller § 58)",
  indsatsEfterBarnetsLov,
  foranstaltningEfterServiceloven,
);

/** Whether the event rests on one of the provisions. */
export function restsOn(event: CaseEvent, { holds }: ProvisionSet): boolean {
  return holds(event.provision);
}
