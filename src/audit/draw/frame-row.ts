/** One case that can be drawn: a line of frame.csv (contract section 4). A case is in the frame once, in one stratum. */
export interface FrameRow {
  readonly caseNumber: string;
  readonly stratum: string;
  readonly unit: string;
  readonly raadgiver: string;
}
