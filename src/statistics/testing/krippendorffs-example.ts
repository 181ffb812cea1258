const _ = null;

/** Krippendorff's own example (2011): four readers, twelve cases, grades from 0; null where one did not answer. */
export const krippendorffsExample: readonly (readonly (number | null)[])[] = [
  [1, 1, _, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [_, 5, 5, 5],
  [_, _, 1, 1],
  [_, _, 3, _],
].map((answers) => answers.map((grade) => (grade === null ? null : grade - 1)));
