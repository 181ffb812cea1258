/** What `verify` found: where, and a Danish sentence. No differences: everything was recomputed and agrees. */
export interface Difference {
  readonly where:
    | "modellen"
    | "grundlag"
    | "raekkefoelge"
    | "udtraek"
    | "maalinger"
    | "svar"
    | "datoer"
    | "resultater";
  readonly sentence: string;
}
