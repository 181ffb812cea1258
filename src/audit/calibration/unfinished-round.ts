/** How far a calibration round is. */
export interface RoundProgress {
  readonly status: "kladde" | "aaben" | "afsluttet";
  readonly readers: number;
  readonly submitted: number;
}

/** Whether somebody still has to practise: a draft, or an open round that not all have handed in. Ended is finished, whoever did not. */
export function isUnfinished({ status, readers, submitted }: RoundProgress): boolean {
  return status === "kladde" || (status === "aaben" && submitted < readers);
}
