import type { LocalDate } from "#kit/local-date";

/** `omraade`: children at risk (udsat) or children with disabilities (handicap). */
export const caseAreas = ["udsat", "handicap"] as const;
export type CaseArea = (typeof caseAreas)[number];

/** One child's case (*sag*), as the case system names it. */
export interface CaseFile {
  /** `sagsnummer`: text, so leading zeros stay. */
  readonly caseNumber: string;
  /** `barn`: any stable reference to the child. */
  readonly child: string;
  readonly birthDate: LocalDate;
  /** `enhed`: the unit's code or name in the case system. */
  readonly unit: string;
  /** `raadgiver`: the caseworker's code or name in the case system. */
  readonly raadgiver: string;
  readonly area: CaseArea;
  readonly opened: LocalDate;
  /** Null while the case is open. */
  readonly closed: LocalDate | null;
}
