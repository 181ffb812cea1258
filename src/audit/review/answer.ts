/** What a reviewer answers to one question about one case. */
export interface Answer {
  /** A value of the question's scale, or one of those set aside (`ikke-relevant`, `ikke-maalbar-endnu`). */
  readonly value: string;
  /** Empty when there is none. */
  readonly remark: string;
}

/** The answers of one review by question id; a question that is not answered is not there. */
export type Answers = ReadonlyMap<string, Answer>;
