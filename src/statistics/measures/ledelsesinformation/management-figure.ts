import type { EventType } from "#casefile/event-type";
import type { DutyId } from "#law/duty-ids";

/** The groups in the order that ledelsesinformation shows them. */
export const figureGroups = {
  underretninger: "Underretninger",
  undersoegelser: "Undersøgelser",
  planer: "Planer",
  opfoelgning: "Opfølgning",
  anbringelser: "Anbringelser",
  afgoerelser: "Afgørelser",
  sager: "Sager",
} as const;
export type FigureGroup = keyof typeof figureGroups;

/**
 * What is counted, and in which month. `events`: on their day, in parts if named. `duties`: settled outcomes, by the day the
 * clock started or the day it was due. `duration`: days from a duty's clock to its fulfilment, by the latter. `renotified`:
 * notifications that had one before them. `open-cases`, `placed-children`: as they stood at the end of the month.
 */
export type FigureSource =
  | { readonly kind: "events"; readonly types: readonly EventType[]; readonly part?: "udfald" | "provision" }
  | { readonly kind: "duties"; readonly duties: readonly DutyId[]; readonly by: "clock" | "due" }
  | { readonly kind: "duration"; readonly duties: readonly DutyId[] }
  | { readonly kind: "renotified" }
  | { readonly kind: "open-cases" }
  | { readonly kind: "placed-children" };

/** `antal`: how many. `andel`: hits among n. `median`: the middle one of the days. `gennemsnit`: cases for each caseworker. */
export type FigureForm = "antal" | "andel" | "median" | "gennemsnit";

/** One figure of ledelsesinformation: what it means in Danish, what it is counted from, and what its sources must deliver. */
export interface ManagementFigure {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  readonly group: FigureGroup;
  readonly form: FigureForm;
  readonly numerator: string;
  /** What it is a share or a mean of; for a median, whose days; null when nothing is divided. */
  readonly denominator: string | null;
  readonly source: FigureSource;
  /** Of each row at least one type must come in, or the figure cannot be measured. */
  readonly needs: readonly (readonly EventType[])[];
  /** How long the sources must have delivered before the first month that can be measured. */
  readonly needsMonthsBefore: number;
  /** Smaller counts than this are hidden in everything that leaves the house (design rule 9). */
  readonly smallestCountShown: number;
}

/** Ends every denominator that is made of duty outcomes. */
export const settledOnly =
  "Undtaget, bortfaldet, endnu løbende og det, der mangler oplysninger om, er ikke med.";

export const inTheHouse = { needsMonthsBefore: 0, smallestCountShown: 5 } as const;
