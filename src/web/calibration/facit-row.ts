import type { Facit } from "#contract/calibration";
import type { QuestionView } from "#contract/catalogue";

/** A known answer with its question. */
export interface FacitRow {
  readonly facit: Facit;
  readonly question: QuestionView;
}
